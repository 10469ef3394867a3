"""Many notes on a report."""

from uuid import UUID

from core.anchoring.anchor import describe
from core.document.annotation import Annotation, Incoming, Placement
from core.document.original import original_of
from core.document.report import Report
from core.document.span import Span
from core.interchange.notebook import Notebook

MADE = "2024-01-15T00:00:00.000+00:00"


def noted(report: Report, many: int) -> Notebook:
    """A report with so many notes, all over it."""
    original = original_of(report)
    starts = (number * 7 % (len(report.text) - 40) for number in range(many))
    spans = [Span(start, start + 2 + number % 20) for number, start in enumerate(starts)]
    notes = tuple(
        Annotation(
            str(UUID(int=number)),
            original.id,
            describe(report, span),
            "red",
            "记" * 20,
            ("民生",),
            MADE,
            MADE,
        )
        for number, span in enumerate(spans)
    )
    places = {note.id: Placement(span, "exact", 1.0) for note, span in zip(notes, spans, strict=True)}
    return Notebook({original.id: original}, tuple(map(Incoming, notes)), report, notes, places)
