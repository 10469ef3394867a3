"""The figures of a report as a table for a spreadsheet."""

import io
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from core.document.problem import Problem
from core.document.report import Figure, Report
from core.document.span import Span
from core.exporting.cells import Cell, csv_text, number
from core.files import write_whole
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
LONGEST_CELL = 32_767
"""Characters that Excel allows in a cell."""


def figures_csv(report: Report, indices: Sequence[int]) -> str:
    """The figures with these places in the report's list, as CSV with a line of column names."""
    return csv_text(_rows(report, indices))


def figures_xlsx(report: Report, indices: Sequence[int], path: Path) -> None:
    """Write figures into an Excel workbook; Problem where the file cannot be written."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - 50 ms that only this needs

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(out, options) as book:
        sheet = book.add_worksheet("figures")
        for row, cells in enumerate(_rows(report, indices)):
            for column, cell in enumerate(cells):
                if isinstance(cell, str):
                    sheet.write_string(row, column, cell[:LONGEST_CELL])
                elif cell is not None:
                    sheet.write_number(row, column, cell)
        sheet.set_row(0, None, book.add_format({"bold": True}))
        sheet.freeze_panes(1, 0)
        sheet.autofit()
    write_whole(path, out.getvalue())


def write_figures(report: Report, indices: Sequence[int], path: Path) -> None:
    """Write figures to a file: .xlsx makes a workbook, .csv a table; Problem for any other ending."""
    ending = path.suffix.lower()
    if ending == ".xlsx":
        figures_xlsx(report, indices, path)
    elif ending == ".csv":
        # Excel takes a CSV file without a mark for one in the system's old encoding.
        write_whole(path, figures_csv(report, indices).encode("utf-8-sig"))
    else:
        raise Problem("{name} is no name for a table: let it end in .csv or .xlsx.", name=path.name)


def _rows(report: Report, indices: Sequence[int]) -> Iterator[list[Cell]]:
    yield [*(name for name, _ in COLUMNS), *PLACES]
    for index in indices:
        figure = report.figures[index]
        cells = [cell(figure) for _, cell in COLUMNS]
        paragraph = paragraph_at(report.text, figure.span.start).of(report.text)
        yield [*cells, _section(report, figure.span), paragraph]


def _section(report: Report, span: Span) -> str:
    """The titles of the sections around a figure, from the top."""
    return " / ".join(section.title for section in report.sections if section.span.covers(span))
