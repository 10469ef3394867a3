"""Annotations as a table (CSV), a row each."""

from collections.abc import Iterator

from core.document.annotation import Incoming, Placement
from core.exporting.cells import Cell, csv_text
from core.interchange.notebook import Notebook

COLUMNS = (
    *("id", "kind", "state", "start", "end", "section", "quote", "note", "tags", "colour"),
    *("created", "modified", "link"),
)


def to_csv(notebook: Notebook) -> str:
    """The annotations in reading order under a line of column names; no cell is a formula."""
    return csv_text(_rows(notebook))


def _rows(notebook: Notebook) -> Iterator[tuple[Cell, ...]]:
    yield COLUMNS
    for note in notebook.in_order():
        yield _row(note, notebook.placements.get(note.annotation.id))


def _row(note: Incoming, placement: Placement | None) -> tuple[Cell, ...]:
    annotation = note.annotation
    span = placement.span if placement else annotation.selectors.position
    return (
        annotation.id,
        annotation.kind,
        placement.state if placement else None,
        span.start if span else None,
        span.end if span else None,
        annotation.selectors.section.replace("\n", " / "),
        annotation.selectors.exact,
        annotation.note,
        ", ".join(annotation.tags),
        annotation.colour,
        annotation.created,
        annotation.modified,
        annotation.link.selectors.exact if annotation.link else None,
    )
