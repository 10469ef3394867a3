"""What a reader can point at and walk through: references, figures, annotations."""

from bisect import bisect_right
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF

from core.document.span import Span
from core.page.occurrences import leading
from gui.reader.overlays import Overlays
from gui.reader.page_layout import PageLayout
from gui.reader.painter import DOT, dots
from gui.reader.typography import MARGIN

Kind = Literal["reference", "figure", "annotation"]


class Thing(NamedTuple):
    """Something on the page; `key` is an index into the report's list, or an annotation's id."""

    kind: Kind
    key: int | str
    span: Span


class Things:
    """Finds what lies at a position or under the pointer, and all of a kind in reading order."""

    def __init__(self, page_layout: PageLayout, overlays: Overlays) -> None:
        self._page_layout = page_layout
        self._compositor = page_layout.compositor
        self._page = page_layout.compositor.page
        self._report = self._page.report
        self._overlays = overlays

    def at(self, position: int) -> Thing | None:
        """The reference, else the figure, else the annotation that a character belongs to."""
        row = self._page.rows[self._page.row_at(position)]
        place = bisect_right(row.runs, position, key=lambda run: run.span.start) - 1
        run = row.runs[place] if place >= 0 else None
        if run is not None and run.reference is not None:
            return self.reference(run.reference)
        if run is not None and run.figure is not None and self._compositor.shows_figure(run.figure):
            return Thing("figure", run.figure, self._report.figures[run.figure].span)
        mark = self._overlays.marks.at(position)
        return Thing("annotation", mark.id, mark.span) if mark else None

    def under(self, point: QPointF) -> Thing | None:
        """What lies under a point of the page: on the words, a note's number, or a note's dot beside them."""
        note = self._page_layout.note_at(point)
        if note is not None:
            return self.reference(note)
        at = self._page_layout.character_at(point)
        return self.at(at) if at is not None else self._dot_at(point)

    def _dot_at(self, point: QPointF) -> Thing | None:
        found = self._page_layout.row_at(point.y())
        width = self._compositor.typography.width
        if found is None or point.x() <= width:
            return None
        for mark, dot in dots(found, self._overlays.marks.in_row(found.number), width):
            if dot.adjusted(-DOT / 2, -DOT / 2, DOT / 2, DOT / 2).contains(point):
                return Thing("annotation", mark.id, mark.span)
        return None

    def heading_beside(self, point: QPointF) -> int | None:
        """The section whose fold triangle is at a point of the page."""
        found = self._page_layout.row_at(point.y())
        if found is None or found.row.role != "heading":
            return None
        on_first_line = 0 <= point.y() - found.top < found.layout.leading
        return found.row.section if on_first_line and -MARGIN <= point.x() < -4 else None

    def reference(self, index: int) -> Thing:
        """A reference as a thing to point at."""
        return Thing("reference", index, self._report.references[index].span)

    def of_kind(self, kind: Kind) -> list[Thing]:
        """The things of a kind in reading order: a term with its marker is one, figures those coloured."""
        if kind == "reference":
            return [self.reference(index) for index in leading(self._report)]
        if kind == "figure":
            return [
                Thing("figure", index, figure.span)
                for index, figure in enumerate(self._report.figures)
                if self._compositor.shows_figure(index)
            ]
        marks = sorted(self._overlays.marks, key=lambda mark: (mark.span, mark.id))
        return [Thing("annotation", mark.id, mark.span) for mark in marks]
