"""Cells of a table that no spreadsheet takes for a formula."""

import csv
import io
from collections.abc import Iterable, Sequence
from math import isfinite
from typing import NamedTuple
from unicodedata import category

Cell = str | int | float | None
Table = Iterable[Sequence[Cell]]

FORMULA_SIGNS = "=+-@|\t\r\n＝＋－＠"
"""What a spreadsheet may begin a formula with, half and full width (OWASP, CSV injection)."""
MOST = 10**15
"""Spreadsheets keep fifteen digits of a number."""

LONGEST_CELL = 32_766
"""Characters in a cell, of which Excel allows one more, as UTF-16 counts them; it cuts off the others."""
UNSEEN = ("Cc", "Cf", "Cn", "Co", "Mn", "Zl", "Zp", "Zs")
"""Categories of characters that a spreadsheet may pass over before it."""


class Line(NamedTuple):
    """A line of a table on paper; a cell has the lines of its words and what is said below them.

    A line without cells is a title that the next lines stand below.
    """

    head: str
    cells: Sequence[tuple[Sequence[str], str]] = ()


class Laid(NamedTuple):
    """A table as it is laid out on paper: the two lines above each column, that of the names first."""

    heads: Sequence[tuple[str, str]]
    lines: Sequence[Line]


def csv_text(rows: Table) -> str:
    """Rows as CSV (RFC 4180): words in quotation marks, numbers bare, no cell a formula or too long."""
    return csv_lines(divided(rows))


def csv_lines(rows: Table) -> str:
    """The same of some of the rows, where not all are at hand to tell whether a cell is too long."""
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_NONNUMERIC).writerows([_safe(cell) for cell in row] for row in rows)
    return out.getvalue()


def divided(rows: Table) -> list[list[Cell]]:
    """Rows without a cell that is too long: such a one goes on in columns beside it, with a number each."""
    table = [list(row) for row in rows]
    pieces: dict[int, int] = {}
    for row in table:
        for column, cell in enumerate(row):
            if isinstance(cell, str) and len(cell) > LONGEST_CELL // 2:
                pieces[column] = max(pieces.get(column, 1), len(_pieces(cell)))
    if max(pieces.values(), default=1) == 1:
        return table
    head, *rest = table
    return [
        _widened(
            [
                [name, *(f"{name} {number + 1}" for number in range(1, pieces.get(column, 1)))]
                for column, name in enumerate(head)
            ]
        ),
        *(
            _widened([_filled(cell, pieces.get(column, 1)) for column, cell in enumerate(row)])
            for row in rest
        ),
    ]


def csv_file(rows: Table) -> bytes:
    """The same as a file; Excel takes one without a mark for one in the system's old encoding."""
    return csv_text(rows).encode("utf-8-sig")


def number(value: float | None) -> Cell:
    """A number as a cell: whole where it is, in words where no spreadsheet could hold all its digits."""
    if value is None:
        return None
    if not isfinite(value) or abs(value) >= MOST:
        return str(value)
    return int(value) if value == int(value) else value


def _widened(parts: Iterable[Sequence[Cell]]) -> list[Cell]:
    return [cell for part in parts for cell in part]


def _filled(cell: Cell, width: int) -> list[Cell]:
    """A cell over so many columns."""
    cells: list[Cell] = list(_pieces(cell)) if isinstance(cell, str) and width > 1 else [cell]
    return [*cells, *[None] * (width - len(cells))]


def _pieces(words: str) -> list[str]:
    """Words in pieces none of which is too long, cut between characters."""
    units = words.encode("utf-16-le", errors="surrogatepass")
    pieces, at = [], 0
    while at < len(units):
        end = at + 2 * LONGEST_CELL
        if end < len(units) and 0xDC <= units[end + 1] < 0xE0:  # the second half of a character
            end -= 2
        pieces.append(units[at:end].decode("utf-16-le", errors="surrogatepass"))
        at = end
    return pieces or [""]


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
