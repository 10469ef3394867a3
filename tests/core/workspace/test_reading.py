from dataclasses import replace
from pathlib import Path

import pytest

from core.document.original import original_of
from core.document.problem import Problem
from core.jobs import process
from core.workspace import reading
from core.workspace.reading import LONG, read_file, read_in_child, read_report, understood
from tests.core.importing.formats.made import docx, paragraph
from tests.small_report import LINES, REPORT, TEXT


def test_a_file_read_by_a_child_is_the_same(tmp_path: Path) -> None:
    file = tmp_path / "报告 \u2028.txt"
    file.write_text(TEXT, "utf-8")
    assert read_in_child(file) == read_file(file)


def test_a_long_line_is_read(tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text("全区实现地区生产总值2730亿元，增长5%。" * (LONG // 40), "utf-8")
    assert file.stat().st_size > LONG
    assert len(read_report(file).figures) > 1000


def test_a_long_text_is_understood_as_a_short_one_is() -> None:
    report = understood(original_of(replace(REPORT, text=TEXT * (LONG // len(TEXT) + 1))))
    assert original_of(report).removed == REPORT.removed
    assert len(report.figures) > 1000


def test_a_short_file_is_read_here_and_one_of_a_hostile_kind_by_a_child(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "a.docx").write_bytes(docx("".join(map(paragraph, LINES))))
    children = []
    run = process.run
    monkeypatch.setattr(process, "run", lambda *asked: children.append(asked[2]) or run(*asked))  # type: ignore[func-returns-value]
    assert read_report(tmp_path / "a.txt").text == read_report(tmp_path / "a.docx").text
    assert children == ["a.docx"]


def test_what_is_wrong_is_told_as_it_would_be_here(tmp_path: Path) -> None:
    file = tmp_path / "nothing.txt"
    with pytest.raises(Problem) as here:
        read_file(file)
    with pytest.raises(Problem) as there:
        read_in_child(file)
    assert str(there.value) == str(here.value)
    assert there.value.sentence == here.value.sentence


def test_a_child_needs_neither_library_nor_window(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(TEXT, "utf-8")
    (answer,) = process.run("tests.core.workspace.loaded:modules_after_reading", [str(file)], "a")
    loaded = set(answer["modules"])
    assert reading.__name__ in loaded
    assert not [name for name in loaded if name.startswith(("core.library", "PySide6", "sqlite", "gui"))]
