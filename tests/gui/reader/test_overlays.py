from hypothesis import given
from hypothesis import strategies as st

from core.document.span import Span
from core.page.page import Page, build_page
from gui.reader.overlays import Hits, Marks
from tests.gui.reader.conftest import TEXT, make_report, placed

SPANS = st.tuples(st.integers(0, len(TEXT) - 40), st.integers(1, 39)).map(lambda s: Span(s[0], sum(s)))
PAGE = build_page(make_report())


@given(st.lists(SPANS, max_size=12), st.data())
def test_marks_are_found_by_row_whatever_came_and_went(spans: list[Span], data: st.DataObject) -> None:
    notes = {str(at): placed(str(at), span) for at, span in enumerate(spans)}
    marks = Marks(PAGE, notes)
    gone = data.draw(st.sets(st.sampled_from(sorted(notes)))) if notes else set()
    left = {name: note for name, note in notes.items() if name not in gone}
    marks.change(gone, left)
    for row, found in enumerate(PAGE.rows):
        expected = {name for name, note in left.items() if note.placement.span.overlaps(found.span)}  # type: ignore[union-attr]
        assert {mark.id for mark in marks.in_row(row) if mark.span.overlaps(found.span)} == expected


def test_the_shorter_annotation_lies_on_top(page: Page) -> None:
    marks = Marks(page, {"short": placed("short", Span(40, 45)), "long": placed("long", Span(30, 60))})
    assert [mark.id for mark in marks.in_row(page.row_at(42))] == ["long", "short"]
    assert (top := marks.at(42)) is not None
    assert top.id == "short"
    assert (below := marks.at(45)) is not None
    assert below.id == "long"


@given(st.sets(st.integers(0, 300)), SPANS)
def test_hits_within_a_span_are_all_found(starts: set[int], span: Span) -> None:
    spans = [Span(start, start + 2) for start in sorted(starts)]
    assert list(Hits(spans).within(span)) == [hit for hit in spans if hit.overlaps(span)]
