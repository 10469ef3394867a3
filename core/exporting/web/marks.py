"""Which notes lie over which words of the rows that go out."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from itertools import pairwise
from typing import NamedTuple

from core.document.annotation import Colour, Placed
from core.document.span import Span


class Laid(NamedTuple):
    """A note over words; `number` is its place in the list of notes, from 1. A link's other end `is_far`."""

    span: Span
    number: int
    colour: Colour
    is_bookmark: bool
    is_far: bool


class Marks:
    """The notes over the rows of a page; rows must be asked for in reading order."""

    def __init__(self, notes: Sequence[Placed], text: str) -> None:
        laid = [
            Laid(span.stripped(text), number, note.annotation.colour, _is_bookmark(note), end is note.other)
            for number, note in enumerate(notes, 1)
            for end in (note.placement, note.other)
            if end and (span := end.span)
        ]
        self._laid = sorted(one for one in laid if one.span)
        self._edges = sorted({edge for one in self._laid if not one.is_bookmark for edge in one.span})
        self._next = 0
        self._open: list[tuple[int, Laid]] = []

    def within(self, row: Span) -> list[Laid]:
        """The notes over a row, those that begin first or reach further before others."""
        while self._open and self._open[0][0] <= row.start:
            heappop(self._open)
        while self._next < len(self._laid) and self._laid[self._next].span.start < row.end:
            one = self._laid[self._next]
            if one.span.end > row.start:
                heappush(self._open, (one.span.end, one))
            self._next += 1
        return sorted(
            (one for _, one in self._open), key=lambda one: (one.span.start, -one.span.end, one.number)
        )

    def edges(self, row: Span) -> Sequence[int]:
        """Where a note begins or ends inside a row."""
        return self._edges[bisect_right(self._edges, row.start) : bisect_left(self._edges, row.end)]


def over(laid: Sequence[Laid], stretch: Span) -> tuple[Laid, ...]:
    """Those of the notes over a row that lie over a stretch of it without an edge inside."""
    return tuple(one for one in laid if stretch.start in one.span and not one.is_bookmark)


def stretches(row: Span, edges: set[int]) -> Iterator[Span]:
    """A row cut at edges."""
    inside = sorted({edge for edge in edges if row.start < edge < row.end} | {*row})
    yield from (Span(start, end) for start, end in pairwise(inside))


def _is_bookmark(note: Placed) -> bool:
    return note.annotation.kind == "bookmark"
