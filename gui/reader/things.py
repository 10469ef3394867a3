"""What a reader can point at: references, figures, annotations."""

from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

from core.document.span import Span
from gui.reader.compositor import Compositor
from gui.reader.overlays import Overlays


@dataclass(frozen=True, slots=True)
class Thing:
    """Something on the page; `key` is an index into the report's list, or an annotation's id."""

    kind: Literal["reference", "figure", "annotation"]
    key: int | str
    span: Span


class Things:
    """Finds what lies at a position, and the references in reading order."""

    def __init__(self, compositor: Compositor, overlays: Overlays) -> None:
        self._compositor = compositor
        self._page = compositor.page
        self._report = compositor.page.report
        self._overlays = overlays
        self._order = sorted(
            range(len(self._report.references)), key=lambda index: self._report.references[index].span
        )
        self._starts = [self._report.references[index].span.start for index in self._order]

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

    def reference(self, index: int) -> Thing:
        """A reference as a thing to point at."""
        return Thing("reference", index, self._report.references[index].span)

    def reference_beyond(self, position: int, step: int) -> Thing | None:
        """The first reference after a position, or the last one before it."""
        place = (
            bisect_right(self._starts, position) if step > 0 else bisect_right(self._starts, position - 1) - 1
        )
        return self.reference(self._order[place]) if 0 <= place < len(self._order) else None
