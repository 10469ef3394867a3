from core.exporting.preview import MOST_LINES, preview
from core.exporting.selection import Selection
from tests.core.exporting.outgoing import NOTEBOOK
from tests.small_report import LINES


def test_a_preview_counts_and_begins_as_what_goes_out() -> None:
    told = preview(NOTEBOOK, Selection())
    assert (told.paragraphs, told.notes, told.footnotes) == (9, 7, 1)
    assert told.lines[:6] == (
        *LINES[:3],
        "产业提质壮大。全县生产总值120亿元、增长5.5%，深入实施“三清”[1]行动。",
        "    ※ —",
        "    ※ 比上年多 · #经济/增长",
    )


def test_notes_alone_are_quotations() -> None:
    told = preview(NOTEBOOK, Selection(words=False, colours=("green",)))
    assert told == (0, 1, 0, ("“𠮷祥路改造完成”", "    ※ 民生 见第二部分 · #民生"))


def test_no_more_is_told_than_anybody_looks_at() -> None:
    notebook = NOTEBOOK._replace(here=NOTEBOOK.here * 40)
    told = preview(notebook, Selection(words=False))
    assert (len(told.lines), told.notes) == (MOST_LINES, 280)
