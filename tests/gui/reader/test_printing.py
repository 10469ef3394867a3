from itertools import pairwise

from PySide6.QtGui import QFont

from core.page.page import build_page
from gui.look.theme import load_theme
from gui.reader.compositor import Compositor
from gui.reader.page_layout import PageLayout
from gui.reader.printing import notes_page, sheets
from gui.reader.typography import Typography
from tests.gui.reader.conftest import TEXT, make_report, placed, span_of


def laid_out() -> PageLayout:
    page = build_page(make_report())
    layout = PageLayout(
        Compositor(page, Typography(QFont(), QFont(), 15, 600), load_theme("light"), frozenset()),
        range(len(page.rows)),
    )
    layout.settle(0, 1 << 30)
    return layout


def test_sheets_have_every_line_once_and_end_with_no_heading() -> None:
    layout = laid_out()
    rows = list(layout.between(0, 1 << 30))
    for height in (140, 333, 900):
        found = list(sheets(rows, height))
        assert found[-1].bottom == rows[-1].top + rows[-1].layout.height
        for before, after in pairwise(found):
            assert before.bottom <= after.top
            assert before.bottom - before.top <= height
            last = layout.row_at(before.bottom - 1)
            assert last is not None
            assert last.row.role != "heading"
        assert all(any(sheet.top <= row.top < sheet.bottom for sheet in found) for row in rows)


def test_notes_follow_the_words_that_they_are_on() -> None:
    page = build_page(make_report())
    notes = [placed("b", span_of("工作安排"), note="二"), placed("a", span_of("各位代表"), note="一\n再")]
    assert notes_page(page, TEXT, notes).report.text.split("\n")[1:] == [
        "“各位代表”",
        "一",
        "再",
        "“工作安排”",
        "二",
    ]
