"""What lies over the words: annotations, hits, the selection, the outline of what is in focus."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from core.document.annotation import Colour, Kind, Placed
from core.document.difference import Altered
from core.document.span import Span
from core.page.page import Page


class Mark(NamedTuple):
    """An annotation as the page shows it."""

    id: str
    span: Span
    colour: Colour
    has_note: bool
    kind: Kind = "highlight"


class Marks:
    """The annotations of a page, found by row."""

    def __init__(self, page: Page, notes: Mapping[str, Placed]) -> None:
        self._page = page
        self._marks: dict[str, list[Mark]] = {}
        self._in_row: dict[int, list[Mark]] = {}
        self.change(notes.keys(), notes)

    def spans(self) -> list[Span]:
        """Where the annotations stand, in no order."""
        return [mark.span for marks in self._marks.values() for mark in marks[:1]]

    def __iter__(self) -> Iterator[Mark]:
        """Every mark, a link's at both its ends, in no order."""
        return (mark for marks in self._marks.values() for mark in marks)

    def rows(self) -> Iterator[tuple[int, Colour]]:
        """The rows that hold annotations, each with the colour of one."""
        return ((row, marks[0].colour) for row, marks in self._in_row.items() if marks)

    def change(self, ids: Iterable[str], notes: Mapping[str, Placed]) -> None:
        """Look again at some annotations; those no longer in `notes` are gone."""
        for annotation in ids:
            self._drop(annotation)
            placed = notes.get(annotation)
            if placed is not None:
                for span in placed.spans():
                    self._put(_mark(placed, span))

    def get(self, annotation: str) -> Mark | None:
        """An annotation that stands on the page; of a link, its nearer end."""
        return next(iter(self._marks.get(annotation, ())), None)

    def in_row(self, row: int) -> Sequence[Mark]:
        """The annotations with words in a row, the longest first: the order to paint them in."""
        return self._in_row.get(row, ())

    def at(self, position: int) -> Mark | None:
        """The uppermost annotation over a character; a bookmark has only its sign."""
        marks = self.in_row(self._page.row_at(position))
        over = [mark for mark in marks if position in mark.span and mark.kind != "bookmark"]
        return over[-1] if over else None

    def _put(self, mark: Mark) -> None:
        self._marks.setdefault(mark.id, []).append(mark)
        for row in self._page.rows_in(mark.span):
            marks = self._in_row.setdefault(row, [])
            marks.append(mark)
            marks.sort(key=lambda mark: (-len(mark.span), mark.span.start))

    def _drop(self, annotation: str) -> None:
        for mark in self._marks.pop(annotation, ()):
            for row in self._page.rows_in(mark.span):
                self._in_row[row].remove(mark)


def _mark(placed: Placed, span: Span) -> Mark:
    annotation = placed.annotation
    return Mark(annotation.id, span, annotation.colour, bool(annotation.note.strip()), annotation.kind)


class Hits:
    """Found words in reading order, one of them the current."""

    def __init__(self, spans: Sequence[Span] = (), current: int | None = None) -> None:
        self.spans = spans
        self.current = spans[current] if current is not None else None
        self._starts = [span.start for span in spans]
        self._longest = max(map(len, spans), default=0)

    def within(self, span: Span) -> Sequence[Span]:
        """The hits that share words with a span."""
        first = bisect_right(self._starts, span.start - self._longest)
        return [hit for hit in self.spans[first : bisect_left(self._starts, span.end)] if hit.overlaps(span)]


class Alterations:
    """What differs from the text on the other side, in reading order; the current one may be of several."""

    def __init__(self, altered: Sequence[Altered] = (), current: Altered | None = None) -> None:
        self.altered = altered
        self.current = current
        self._starts = [one.span.start for one in altered]
        self._ends = [one.span.end for one in altered]

    def within(self, span: Span) -> Sequence[Altered]:
        """Those that share words with a span, or stand in it or at its end where they have none."""
        return self.altered[bisect_left(self._ends, span.start) : bisect_right(self._starts, span.end)]

    def is_current(self, one: Altered) -> bool:
        """Whether something that differs is the current, or of it."""
        return self.current is not None and self.current.span.covers(one.span)


class Overlays:
    """Everything over the words at the moment; `outlined` is what the focus or a walk points at."""

    def __init__(self, marks: Marks, hits: Hits) -> None:
        self.marks = marks
        self.hits = hits
        self.alterations = Alterations()
        self.selection: Span | None = None
        self.caret: int | None = None
        self.outlined: Span | None = None
        self.framed: Span | None = None
        self.pointed_heading: int | None = None
