"""The annotations of reports as they travel between libraries."""

from collections.abc import Mapping
from typing import NamedTuple

from core.document.annotation import Annotation, Colour, Incoming, Placement
from core.document.original import Original
from core.document.problem import Problem
from core.document.report import Report
from core.document.span import Span
from core.document.text_id import TextId

MOST_TOLD = 100
"""Sentences about a file that anybody reads."""


class Refused(NamedTuple):
    """How many items of a file were left out, and why: a sentence for each of the first."""

    number: int = 0
    told: tuple[Problem, ...] = ()

    def __add__(self, other: object) -> "Refused":
        assert isinstance(other, Refused)  # noqa: S101 - a tuple's own addition would be none
        return Refused(self.number + other.number, (*self.told, *other.told)[:MOST_TOLD])


class Notebook(NamedTuple):
    """Annotations, removed ones too, with the texts that they are on, as far as these came along.

    `report` is the report as it is now, `here` what is not removed, as seen from it, and `placements` say
    where that stands in it, `others` where the other ends of links do. `refused` is what a file held besides
    that was not sound; `meanings` is what the colours mean to the reader, and `headings` what reports are
    called that are lost.
    """

    originals: Mapping[TextId, Original]
    notes: tuple[Incoming, ...]
    report: Report | None = None
    here: tuple[Annotation, ...] = ()
    placements: Mapping[str, Placement] = {}
    others: Mapping[str, Placement] = {}
    refused: Refused = Refused()
    meanings: Mapping[Colour, str] = {}
    headings: Mapping[TextId, str] = {}

    def in_order(self) -> list[Incoming]:
        """The annotations that are not removed, as they stand in the text; those without a place last."""

        def place(note: Incoming) -> tuple[int, str, Span, str]:
            placement, own = self.placements.get(note.annotation.id), note.annotation.selectors.position
            span = placement.span if placement else own
            text = "" if self.report else note.annotation.text  # whose positions say nothing of another's
            return (0 if span else 1, text, span or own, note.annotation.created)

        return sorted((note for note in self.notes if not note.annotation.removed), key=place)
