"""Tables written for spreadsheets: a line of column names, then a row for each thing."""

import io
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from core.document.problem import Problem
from core.exporting.cells import Cell, Table, csv_file, divided
from core.files import write_whole

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_048_576
"""Rows that Excel allows in a sheet."""
TOO_MUCH = "A sheet of a workbook holds {most} rows, and this table has more: let it end in .csv."
_NO_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")
"""Characters that make a workbook unreadable; others have a way to be written."""


def write_table(rows: Table, path: Path, name: str, ending: str = "") -> None:
    """Write rows to a file: .xlsx makes a workbook with a sheet of that name, .csv a table.

    The path's own ending tells which, if no other is given; Problem for any other one, and where the file
    cannot be written.
    """
    ending = ending or path.suffix.lower()
    if ending == ".xlsx":
        write_whole(path, workbook({name: rows}))
    elif ending == ".csv":
        write_whole(path, csv_file(rows))
    else:
        raise Problem("{name} is no name for a table: let it end in .csv or .xlsx.", name=path.name)


def workbook(sheets: Mapping[str, Table]) -> bytes:
    """A workbook with a sheet for each name; Problem where a table has more than a sheet holds."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - 50 ms that only this needs

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(out, options) as book:
        bold = book.add_format({"bold": True})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for row, cells in enumerate(divided(rows)):
                for column, cell in enumerate(cells):
                    if row >= MOST_ROWS or _put(sheet, row, column, cell):
                        raise Problem(TOO_MUCH, most=MOST_ROWS)
            sheet.set_row(0, None, bold)
            sheet.freeze_panes(1, 0)
            sheet.autofit()
    return out.getvalue()


def _put(sheet: "Worksheet", row: int, column: int, cell: Cell) -> int:
    """Write a cell as words or a number, never as what the program takes words for; not 0 where it is not."""
    if cell is None:
        return 0
    if isinstance(cell, str):
        return int(sheet.write_string(row, column, _NO_XML.sub("\ufffd", cell)))
    return int(sheet.write_number(row, column, cell))
