"""Annotations as a table, a row each, and with the report's figures as a workbook."""

from collections.abc import Iterator

from core.exporting.cells import Cell, Table, csv_file
from core.exporting.figures import figure_rows
from core.exporting.selection import FIELDS, Outgoing
from core.exporting.tables import workbook


def to_csv(out: Outgoing) -> bytes:
    """The annotations in their order under a line of column names; no cell is a formula."""
    return csv_file(_rows(out))


def to_xlsx(out: Outgoing) -> bytes:
    """A sheet of the annotations, and one of the figures in what is chosen of the report."""
    sheets: dict[str, Table] = {"notes": _rows(out)}
    if out.report and out.selection.words:
        figures = out.report.figures
        inside = [
            at for at, one in enumerate(figures) if any(one.span.start in part for part in out.stretches)
        ]
        sheets["figures"] = figure_rows(out.report, inside)
    return workbook(sheets)


def _rows(out: Outgoing) -> Iterator[tuple[Cell, ...]]:
    yield out.selection.fields or FIELDS
    for note in out.notes:
        yield tuple(out.told(note).values())
