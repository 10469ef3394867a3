from pathlib import Path

from tests.one_line import measured, on_one_line


def test_breaks_and_the_white_space_beside_them_are_taken_out() -> None:
    assert on_one_line("政府工作报告\r\n\n　　各位代表：\n") == "政府工作报告各位代表："


def test_labelled_reports_on_one_line_keep_their_sections_and_their_whole_glossary(shared: Path) -> None:
    assert [kept for kept in measured(shared) if not kept.as_it_should_be] == []
