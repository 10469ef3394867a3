"""Tables written for spreadsheets: a line of column names, then a row for each thing."""

import io
from pathlib import Path

from core.document.problem import Problem
from core.exporting.cells import Table, csv_text
from core.files import write_whole

LONGEST_CELL = 32_767
"""Characters that Excel allows in a cell."""
MOST_ROWS = 1_048_576
"""Rows that Excel allows in a sheet."""


def write_table(rows: Table, path: Path, name: str, ending: str = "") -> None:
    """Write rows to a file: .xlsx makes a workbook with a sheet of that name, .csv a table.

    The path's own ending tells which, if no other is given; Problem for any other one, and where the file
    cannot be written.
    """
    ending = ending or path.suffix.lower()
    if ending == ".xlsx":
        write_whole(path, _workbook(rows, name))
    elif ending == ".csv":
        # Excel takes a CSV file without a mark for one in the system's old encoding.
        write_whole(path, csv_text(rows).encode("utf-8-sig"))
    else:
        raise Problem("{name} is no name for a table: let it end in .csv or .xlsx.", name=path.name)


def _workbook(rows: Table, name: str) -> bytes:
    from xlsxwriter import Workbook  # noqa: PLC0415 - 50 ms that only this needs

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(out, options) as book:
        sheet = book.add_worksheet(name)
        for row, cells in enumerate(rows):
            if row >= MOST_ROWS:
                raise Problem(
                    "A sheet of a workbook holds {most} rows, and this table has more: let it end in .csv.",
                    most=MOST_ROWS,
                )
            for column, cell in enumerate(cells):
                if isinstance(cell, str):
                    sheet.write_string(row, column, cell[:LONGEST_CELL])
                elif cell is not None:
                    sheet.write_number(row, column, cell)
        sheet.set_row(0, None, book.add_format({"bold": True}))
        sheet.freeze_panes(1, 0)
        sheet.autofit()
    return out.getvalue()
