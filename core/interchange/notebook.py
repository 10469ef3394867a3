"""The annotations of reports as they travel between libraries."""

from collections.abc import Mapping
from hashlib import sha256
from typing import NamedTuple

from core.document.annotation import Incoming, Placement
from core.document.clean_text import Removed, Source
from core.document.report import Report
from core.document.span import Span


class Original(NamedTuple):
    """A text that annotations are on, with all that is needed to understand it anew."""

    source: Source
    text: str
    removed: tuple[Removed, ...]
    fields: tuple[tuple[str, str], ...]

    @property
    def name(self) -> str:
        """What tells it from every other text, of the same file or of another."""
        return f"urn:zhupi:text:{sha256(self.text.encode()).hexdigest()}:{self.source.sha256}"


class Notebook(NamedTuple):
    """Annotations, removed ones too; their versions are keys of `originals`.

    `placements` says where those that are not removed stand in `report`, the report as it is now.
    """

    originals: Mapping[int, Original]
    notes: tuple[Incoming, ...]
    report: Report | None = None
    placements: Mapping[str, Placement] = {}

    def in_order(self) -> list[Incoming]:
        """The annotations that are not removed, as they stand in the text; those without a place last."""

        def place(note: Incoming) -> tuple[int, Span, str]:
            placement = self.placements.get(note.annotation.id)
            span = placement.span if placement else note.annotation.selectors.position
            return (0 if span else 1, span or Span(0, 0), note.annotation.created)

        return sorted((note for note in self.notes if not note.removed), key=place)


def original_of(report: Report) -> Original:
    """What has to travel of a report: the rest is found in it again."""
    return Original(report.source, report.text, report.removed, report.metadata.fields)
