"""The rows that go out cut into pieces that look the same, with where notes begin and end among them.

What the report's own glossary says becomes footnotes where markers call it: there neither the printed marker
stands any more nor, further on, the entry.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import pairwise
from typing import NamedTuple

from core.document.annotation import Colour, Placed
from core.document.report import Reference, Report
from core.document.span import Span
from core.exporting.selection import Outgoing
from core.page.page import Row, RowRole

OPENING = "[［【〔〖《〈“‘「『(（"
"""What a term may stand in."""


@dataclass(slots=True)
class Piece:
    """Words that look the same, or in place of a marker the glossary entry that it calls.

    `opens` and `closes` are the notes that begin before it and end after it, by their places in the list;
    `link` is one whose other end stands in what goes out, and `reached` those whose other end begins here.
    """

    span: Span
    lead: bool = False
    colour: Colour | None = None
    entry: int | None = None
    opens: list[int] = field(default_factory=list)
    closes: list[int] = field(default_factory=list)
    link: int | None = None
    reached: list[int] = field(default_factory=list)


class Block(NamedTuple):
    """A paragraph that goes out: what it is, a heading's level, its pieces."""

    role: RowRole
    level: int
    pieces: list[Piece]


class Body(NamedTuple):
    """The paragraphs that go out, and what the glossary entries say that they call, in the order of calls.

    `elsewhere` are the notes that no word of all this has.
    """

    blocks: list[Block]
    called: dict[int, list[Piece]]
    elsewhere: tuple[int, ...]

    def numbers(self) -> dict[int, int]:
        """The numbers of the footnotes that entries become, counted from 1."""
        return {entry: number for number, entry in enumerate(self.called, 1)}


def body(out: Outgoing) -> Body:
    """What goes out of a report, in reading order."""
    if out.report is None:
        return Body([], {}, tuple(range(len(out.notes))))
    markers = _Markers(out.report)
    rows = [(row, markers.of(row)) for row in out.rows()]
    called = list(dict.fromkeys(one.entry for _, found in rows for one in found))
    cutter = _Cutter(out.notes)
    blocks: list[Block] = []
    for row, found in _shown(out.report, rows, called):
        pieces = list(cutter.pieces(row, found))
        if row.begins or not blocks:
            blocks.append(Block(row.role, row.level, pieces))
        else:
            blocks[-1].pieces.extend(pieces)
    said = dict(_said(out, out.report, called))
    return Body(blocks, {entry: said[entry] for entry in called}, tuple(_hang(out, blocks)))


def _said(out: Outgoing, report: Report, called: Sequence[int]) -> Iterator[tuple[int, list[Piece]]]:
    """What entries say, without their numbers."""
    cutter = _Cutter(out.notes)
    for entry in sorted(called, key=lambda one: report.glossary[one].span):
        span, term = report.glossary[entry].span, report.glossary[entry].term
        start = max(span.start, report.text.find(term, *span))
        while start > span.start and report.text[start - 1] in OPENING:
            start -= 1
        words = Span(start, span.end)
        row = Row(words, "entry", None, 0, begins=True, paragraph=0, runs=())
        yield entry, list(cutter.pieces(row, []))


class _Markers:
    """Printed markers and the places of real footnotes, row by row."""

    def __init__(self, report: Report) -> None:
        self._all = list(_apart(report.references))
        self._next = 0

    def of(self, row: Row) -> list[Reference]:
        """Those of a row, also one without characters at its end; rows must be asked for in order."""
        while self._next < len(self._all) and self._all[self._next].span.start < row.span.start:
            self._next += 1
        start = self._next
        while self._next < len(self._all) and self._is_in(self._all[self._next].span, row.span):
            self._next += 1
        return self._all[start : self._next]

    @staticmethod
    def _is_in(marker: Span, row: Span) -> bool:
        return marker.start < row.end or (marker.start == marker.end == row.end)


def _apart(references: Sequence[Reference]) -> Iterator[Reference]:
    """The markers, none of which begins within another."""
    at = 0
    for one in references:
        if one.origin == "marker" and one.span.start >= at:
            yield one
            at = one.span.end


def _shown(
    report: Report, rows: Sequence[tuple[Row, list[Reference]]], called: Sequence[int]
) -> Iterator[tuple[Row, list[Reference]]]:
    """The rows that stay: entries become footnotes, and a glossary of which nothing stays has no heading."""
    moved = sorted(report.glossary[entry].span for entry in called)
    starts = [span.start for span in moved]

    def stays(row: Row) -> bool:
        at = bisect_right(starts, row.span.start) - 1
        return at < 0 or row.span.start not in moved[at]

    kept = [(row, markers) for row, markers in rows if stays(row)]
    full = {row.section for row, _ in kept if row.role != "heading"}
    for row, markers in kept:
        section = report.sections[row.section] if row.section is not None else None
        is_emptied = row.role == "heading" and row.section not in full and bool(called)
        if not (is_emptied and section and section.kind == "glossary"):
            yield row, markers


class _Cutter:
    """Cuts rows at the edges of notes, in order; of notes over each other the shortest gives the colour."""

    def __init__(self, notes: Sequence[Placed]) -> None:
        self._marks = sorted(
            (span.start, span.end, note.annotation.colour)
            for note in notes
            if note.annotation.kind != "bookmark"
            for span in note.spans()
        )
        placed = (span for note in notes for span in note.spans())
        self._edges = sorted({edge for span in placed for edge in span})
        self._next = 0
        self._open: list[tuple[int, int, int, Colour]] = []

    def pieces(self, row: Row, markers: Sequence[Reference]) -> Iterator[Piece]:
        """The pieces of a row, the markers in their places."""
        at = row.span.start
        for marker in markers:
            yield from self._words(Span(at, marker.span.start), row)
            yield Piece(marker.span, colour=self._colour(marker.span.start), entry=marker.entry)
            at = max(at, marker.span.end)
        yield from self._words(Span(at, row.span.end), row)

    def _words(self, span: Span, row: Row) -> Iterator[Piece]:
        leads = [run.span for run in row.runs if run.lead]
        inner = self._edges[bisect_right(self._edges, span.start) : bisect_left(self._edges, span.end)]
        edges = {*inner, *(edge for lead in leads for edge in lead.within(span)), *span}
        for start, end in pairwise(sorted(edges)):
            is_lead = any(start in lead for lead in leads)
            yield Piece(Span(start, end), is_lead, self._colour(start))

    def _colour(self, at: int) -> Colour | None:
        """The colour at a place; places must be asked for in reading order."""
        while self._next < len(self._marks) and self._marks[self._next][0] <= at:
            start, end, colour = self._marks[self._next]
            heappush(self._open, (end - start, start, end, colour))
            self._next += 1
        while self._open and self._open[0][2] <= at:
            heappop(self._open)
        return self._open[0][3] if self._open else None


def _hang(out: Outgoing, blocks: Sequence[Block]) -> Iterator[int]:
    """Note at pieces which notes begin and end there, and what links lead to; those that no piece has."""
    pieces = [piece for block in blocks for piece in block.pieces]
    starts, ends = [piece.span.start for piece in pieces], [piece.span.end for piece in pieces]
    calls = {piece.entry: at for at, piece in reversed(list(enumerate(pieces)))}

    def over(span: Span) -> Sequence[Piece]:
        first, last = bisect_right(ends, span.start), bisect_left(starts, span.end)
        if first < last:
            return pieces[first:last]
        entry = _entry_at(out, span.start)
        return pieces[calls[entry] : calls[entry] + 1] if entry in calls else ()

    for number, note in enumerate(out.notes):
        span, other = note.placement.span, note.other and note.other.span
        own, far = over(span) if span else (), over(other) if other else ()
        if not own:
            yield number
            continue
        own[0].opens.append(number)
        own[-1].closes.append(number)
        if far:
            far[0].reached.append(number)
            for piece in own:
                piece.link = number


def _entry_at(out: Outgoing, position: int) -> int:
    entries = out.report.glossary if out.report else ()
    return next((index for index, one in enumerate(entries) if position in one.span), -1)
