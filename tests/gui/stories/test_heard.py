"""The report as a screen reader hears it, over AT-SPI, from another program."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from tests.gui.stories.ears import Ears, GoneError, Heard, Thing, heard
from tests.small_report import LINES, TEXT

LINE, PARAGRAPH = 3, 4
"""Granularities of AT-SPI."""


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Heard]:
    report = tmp_path / "报告.txt"
    report.write_text(TEXT, "utf-8")
    with heard(tmp_path, report) as found:
        yield found


def test_the_whole_report_is_read(window: Heard) -> None:
    ears, page = window.ears, window.ears.page()
    assert ears.name(page) == LINES[0]
    assert ears.text(page) == TEXT
    rows = {ears.name(row): row for row in ears.children(page)}
    assert ears.role(rows["（一）扩大内需"]) == "heading"
    assert ears.ask(rows["（一）扩大内需"], "Accessible", "GetAttributes") == {"level": "2"}
    assert ears.role(rows[LINES[3]]) == "paragraph"
    things = {ears.name(thing): thing for thing in ears.children(rows[LINES[3]])}
    assert "Status Achieved" in ears.description(things["120亿元"])
    assert ears.description(things["“三清”行动"]).startswith("指清河")
    ears.ask(things["“三清”行动"], "Action", "DoAction", "i", 0)
    told = ears.hear("Announcement", lambda words: "三清" in words)
    assert told == "Term: “三清”行动; 指清河、清路、清院。"
    _is_where_it_is_painted(window, page, TEXT.index("120亿元"))


def _is_where_it_is_painted(window: Heard, page: Thing, at: int) -> None:
    extents = window.ears.ask(page, "Text", "GetCharacterExtents", "iu", at, 0)
    painted = [int(number) for number in window.ask(f"where {at}").split()]
    assert all(abs(one - other) <= 3 for one, other in zip(extents, painted, strict=True))


def test_the_caret_and_what_is_selected_are_told(window: Heard) -> None:
    ears, page = window.ears, window.ears.page()
    window.do("focus")
    window.do("act caret")
    window.do("key Home")
    ears.forget()
    window.do("key Down")
    at = ears.hear("TextCaretMoved")
    assert ears.told(page, "Text", "CaretOffset") == at
    line = ears.ask(page, "Text", "GetStringAtOffset", "iu", at, LINE)
    assert line[0] == LINES[1]
    window.do("key Right")
    assert ears.hear("TextCaretMoved") == at + 1
    window.do("select 𠮷祥路")
    ears.hear("TextSelectionChanged")
    start, end = ears.ask(page, "Text", "GetSelection", "i", 0)
    assert ears.ask(page, "Text", "GetText", "ii", start, end) == "𠮷祥路"
    ears.ask(page, "Text", "SetSelection", "iii", 0, *_units("三清"))
    assert window.ask("selected") == "三清"


def _units(words: str) -> tuple[int, int]:
    """Where words are in TEXT, before anything that Qt counts twice."""
    at = TEXT.index(words)
    return at, at + len(words)


def test_lines_and_paragraphs_follow_one_another(window: Heard) -> None:
    ears, page = window.ears, window.ears.page()
    paragraphs = list(_stretches(ears, page, PARAGRAPH))
    assert paragraphs == list(LINES)
    lines = list(_stretches(ears, page, LINE))
    assert "（二）改善民生。" in lines
    assert "".join(lines) == "".join(LINES)
    assert ears.text(page) == TEXT


def _stretches(ears: Ears, page: Thing, kind: int) -> Iterator[str]:
    """What is read line by line, or paragraph by paragraph."""
    at, end = 0, ears.told(page, "Text", "CharacterCount")
    while at < end:
        words, _, after = ears.ask(page, "Text", "GetStringAtOffset", "iu", at, kind)
        yield words.strip("\n")
        at = after + (ears.ask(page, "Text", "GetText", "ii", after, after + 1) == "\n")


def test_what_happens_is_said(window: Heard, tmp_path: Path) -> None:
    ears, page = window.ears, window.ears.page()
    ears.text(page)

    def hear(what: str, *words: str) -> None:
        window.do(what)
        ears.hear("Announcement", lambda said: all(word in said for word in words))

    hear("act next_figure", "Figure: 2025年")
    hear("act next_reference", "Term: “三清”行动", "指清河")
    hear("act next_section", "Heading, level 1: 二、2025年工作安排")
    hear("act fold_all", "headings folded")
    hear("act unfold_all", "All unfolded")
    hear("find 生产总值", "Hit 2 of 2", "6%左右")
    hear("find 没有的话", "These words are not in the report")
    window.do("select 全县")
    hear("act highlight_red", "highlight; 全县; Red")
    hear("act undo", "Undone: highlight")
    another = tmp_path / "another.txt"
    another.write_text("另一个报告\n各位代表：\n一、开头\n说了一些话。", "utf-8")
    hear(f"open {another}", "another.txt")
    assert ears.text(page) == another.read_text("utf-8")


CALLS: dict[str, str] = {
    **dict.fromkeys(("GetText", "AddSelection"), "ii"),
    **dict.fromkeys(
        ("GetStringAtOffset", "GetTextAtOffset", "GetTextBeforeOffset", "GetTextAfterOffset"), "iu"
    ),
    **dict.fromkeys(("GetCharacterExtents",), "iu"),
    **dict.fromkeys(("SetCaretOffset", "GetAttributes", "RemoveSelection", "GetSelection"), "i"),
    **dict.fromkeys(("SetSelection",), "iii"),
    **dict.fromkeys(("GetOffsetAtPoint", "GetRangeExtents", "ScrollSubstringTo"), "iiu"),
}
"""Methods of the text interface, and what they take: places in the text and beside it, kinds of stretches."""
DOINGS = (
    *("act fold_all", "act unfold_all", "act next_figure", "act script_traditional", "act larger"),
    *("act side_by_side", "select 全县", "act highlight_blue", "act undo", "key Down", "find 生产总值"),
)


def test_whatever_is_asked_in_whatever_state_the_window_goes_on(window: Heard, tmp_path: Path) -> None:
    chance, ears = Random(5), window.ears
    page, another = ears.page(), tmp_path / "another.txt"
    another.write_text("另一个报告\n各位代表：\n一、开头\n增长𠮷5%。", "utf-8")
    met = [page]
    for _ in range(200):
        if chance.random() < 0.08:
            window.do(chance.choice((*DOINGS, f"open {another}", f"open {tmp_path / '报告.txt'}")))
        with suppress(GoneError):
            method = chance.choice(list(CALLS))
            numbers = [
                chance.randrange(-2 * (kind == "i"), 160 if kind == "i" else 5) for kind in CALLS[method]
            ]
            ears.ask(page, "Text", method, CALLS[method], *numbers)
        with suppress(GoneError):
            one = chance.choice(met)
            met.extend(ears.children(one)[:2])
            assert ears.role(one)
            ears.description(one)
            ears.ask(one, "Action", "DoAction", "i", 0)
    assert ears.name(ears.page())
    assert window.window.poll() is None
