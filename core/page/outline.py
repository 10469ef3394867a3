"""The contents of a report: its sections and what each holds."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from core.document.span import Span
from core.page.page import Page


class Holding(NamedTuple):
    """How much a section holds, its subsections included; of `hits`, those below its heading."""

    paragraphs: int
    figures: int
    notes: int
    hits: int


def holdings(page: Page, notes: Sequence[Span], hits: Sequence[Span] = ()) -> tuple[Holding, ...]:
    """What each section holds; `notes` are the places of the annotations, in any order."""
    paragraphs = [row.span.start for row in page.rows if row.begins and row.role in ("paragraph", "entry")]
    figures = [figure.span.start for figure in page.report.figures]
    places = sorted(note.start for note in notes)
    found = [hit.start for hit in hits]
    return tuple(
        Holding(
            _within(paragraphs, section.span),
            _within(figures, section.span),
            _within(places, section.span),
            _within(found, Span(section.heading.end, section.span.end)),
        )
        for section in page.report.sections
    )


def _within(starts: Sequence[int], span: Span) -> int:
    return bisect_left(starts, span.end) - bisect_left(starts, span.start)
