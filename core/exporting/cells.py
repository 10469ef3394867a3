"""Cells of a table that no spreadsheet takes for a formula."""

import csv
import io
from collections.abc import Iterable, Sequence
from math import isfinite
from unicodedata import category

Cell = str | int | float | None
Table = Iterable[Sequence[Cell]]

FORMULA_SIGNS = "=+-@|\t\r\n＝＋－＠"
"""What a spreadsheet may begin a formula with, half and full width (OWASP, CSV injection)."""
MOST = 10**15
"""Spreadsheets keep fifteen digits of a number."""

UNSEEN = ("Cc", "Cf", "Cn", "Co", "Mn", "Zl", "Zp", "Zs")
"""Categories of characters that a spreadsheet may pass over before it."""


def csv_text(rows: Table) -> str:
    """Rows as CSV (RFC 4180): words in quotation marks, numbers bare, no cell a formula."""
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_NONNUMERIC).writerows([_safe(cell) for cell in row] for row in rows)
    return out.getvalue()


def number(value: float | None) -> Cell:
    """A number as a cell: whole where it is, in words where no spreadsheet could hold all its digits."""
    if value is None:
        return None
    if not isfinite(value) or abs(value) >= MOST:
        return str(value)
    return int(value) if value == int(value) else value


def _safe(cell: Cell) -> str | int | float:
    """A cell with an apostrophe before what would begin a formula, also behind blanks."""
    if cell is None:
        return ""
    if isinstance(cell, str) and _begins_a_formula(cell):
        return f"'{cell}"
    return cell


def _begins_a_formula(words: str) -> bool:
    """Whether the first character that is seen, or a break before it, may begin a formula."""
    for character in words:
        if character in FORMULA_SIGNS:
            return True
        if not (character.isspace() or category(character) in UNSEEN):
            return False
    return False
