"""What extraction lost, wrote out or left invisible."""

import pytest

from core.document.clean_text import CleanText
from core.importing.cleaning import characters


@pytest.mark.parametrize(
    ("text", "expected"),
    [(r"一\r\n\r\n二", "一\n二"), (r"一\n二", "一\n二"), (r"C:\new", r"C:\new")],
)
def test_written_out_breaks(text: str, expected: str) -> None:
    assert characters.written_out_breaks(CleanText(text)).text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("市长?? 梁忠林", "市长 梁忠林"),
        ("政??府", "政 府"),
        ("<U+00A0><U+00A0> 各位代表", " 各位代表"),
        ("&nbsp;&emsp;各位", " 各位"),
        ("是什么?是发展", "是什么?是发展"),
        ("R&D活动", "R&D活动"),
    ],
)
def test_lost_spaces(text: str, expected: str) -> None:
    assert characters.lost_spaces(CleanText(text)).text == expected


def test_invisible_characters() -> None:
    assert characters.invisible_characters(CleanText("\ufeff报\u200b告\x07")).text == "报告"
    text = "2\u061c0\u2067 0\u2069亿\ufe0e\xad元\ufffc\u180e\n"
    assert characters.invisible_characters(CleanText(text)).text == "20 0亿元\n"


def test_private_characters_go_but_for_those_that_unicode_has_since() -> None:
    cleaned = characters.private_characters(CleanText("\uf0b7报\ue05e告刘\ue863"))
    assert cleaned.text == "报告刘\ue863"
    assert [removed.text for removed in cleaned.removed] == ["\uf0b7", "\ue05e"]
    assert characters.lost_spaces(CleanText("\ue5e5\ue5e5各位")).text == " 各位"


def test_comments_and_styles() -> None:
    text = "一<!-- x -->二.footer {display: block !important;}<!-- 未完"
    assert characters.comments_and_styles(CleanText(text)).text == "一\n二<!-- 未完"


def test_a_comment_that_may_hold_the_report_stays() -> None:
    text = f"<!--{'报告' * 400}-->"
    assert characters.comments_and_styles(CleanText(text)).text == "报告" * 400


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("區長 ?王 ?程", "區長 王 程"),
        ("怎么办?各位代表", "怎么办?各位代表"),
        ("为什么? 因为", "为什么? 因为"),
    ],
)
def test_lost_characters(text: str, expected: str) -> None:
    assert characters.lost_characters(CleanText(text)).text == expected
