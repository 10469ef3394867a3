"""A concordance as a table for a spreadsheet: a row a hit, with what cites it."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from core.document.report import cited
from core.exporting.cells import Cell
from core.exporting.tables import write_table
from core.search.concordance import Line

COLUMNS = (
    *("before", "match", "after", "title", "place", "year", "section", "kind", "start", "end"),
    *("citation", "report", "sentence"),
)


def write_concordance(lines: Iterable[Line], path: Path, ending: str = "") -> None:
    """Write hits to a file in their order: .xlsx makes a workbook, .csv a table; else a Problem."""
    write_table(_rows(lines), path, "concordance", ending)


def citation(line: Line) -> str:
    """What cites a hit: its report, and the sections that it stands in."""
    _, title, place, year = line.about
    return "，".join((cited(title, place, year), *filter(None, line.section.split(" / "))))


def _rows(lines: Iterable[Line]) -> Iterator[tuple[Cell, ...]]:
    yield COLUMNS
    for line in lines:
        report, title, place, year = line.about
        yield (
            *(line.before, line.match, line.after),
            *(title, place, year, line.section, line.kind, *(line.span or (None, None))),
            citation(line),
            report,
            line.sentence,
        )
