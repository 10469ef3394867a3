"""The figures of a report as a table for a spreadsheet."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from core.document.report import Figure, Report
from core.document.span import Span
from core.exporting.cells import Cell, number
from core.exporting.tables import write_table
from core.text.sentences import paragraph_at

COLUMNS: tuple[tuple[str, Callable[[Figure], Cell]], ...] = (
    ("figure", lambda figure: figure.text),
    ("indicator", lambda figure: figure.indicator),
    ("kind", lambda figure: figure.kind),
    ("value", lambda figure: number(figure.value)),
    ("upper", lambda figure: number(figure.upper)),
    ("unit", lambda figure: figure.unit),
    ("bound", lambda figure: figure.bound),
    ("change", lambda figure: figure.change),
    ("status", lambda figure: figure.status),
    ("horizon", lambda figure: figure.horizon),
    ("from_year", lambda figure: figure.from_year),
    ("to_year", lambda figure: figure.to_year),
    ("scope", lambda figure: figure.scope),
    ("measure", lambda figure: figure.measure),
    ("start", lambda figure: figure.span.start),
    ("end", lambda figure: figure.span.end),
)
PLACES = ("section", "paragraph")


def write_figures(report: Report, indices: Sequence[int], path: Path) -> None:
    """Write the figures with these places in the report's list to a file, a workbook (.xlsx) or table (.csv).

    Problem for any other ending.
    """
    write_table(figure_rows(report, indices), path, "figures")


def figure_rows(report: Report, indices: Sequence[int]) -> Iterator[list[Cell]]:
    """A line of column names, then a row for each of these figures."""
    yield [*(name for name, _ in COLUMNS), *PLACES]
    for index in indices:
        figure = report.figures[index]
        cells = [cell(figure) for _, cell in COLUMNS]
        paragraph = paragraph_at(report.text, figure.span.start).of(report.text)
        yield [*cells, _section(report, figure.span), paragraph]


def _section(report: Report, span: Span) -> str:
    """The titles of the sections around a figure, from the top."""
    return " / ".join(section.title for section in report.sections if section.span.covers(span))
