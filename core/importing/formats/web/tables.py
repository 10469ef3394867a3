"""Tables of a page: those that hold data have rows, others only put parts of the page beside each other."""

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

CELLS = ("td", "th")
LONG_CELL = 300
"""Characters: a longer cell that has most of its table's words is a part of a page."""
MOST_SPANNED = 100


def holds_data(table: LexborNode) -> bool:
    """Whether a table's rows are to be read as such: it has cells beside each other, and none is a page."""
    rows = [[cell for cell in _children(row) if cell.tag in CELLS] for row in _rows(table)]
    if not any(len(row) > 1 for row in rows) or any(
        cell.css_first("table") is not None for row in rows for cell in row
    ):
        return False
    lengths = [len((cell.text() or "").strip()) for row in rows for cell in row]
    longest = max(lengths)
    return longest <= LONG_CELL or 2 * longest <= sum(lengths)


class Columns:
    """Where cells of rows above reach down to, so that a row keeps their columns empty."""

    def __init__(self) -> None:
        self._down: dict[int, int] = {}
        self._at = 0
        self._last = 0

    def next_row(self, row: LexborNode) -> bool:
        """Begin a row; tells whether it has columns, and not one cell that stands alone."""
        self._at = self._last = 0
        self._down = {column: rows - 1 for column, rows in self._down.items() if rows > 1}
        return bool(self._down) or sum(cell.tag in CELLS for cell in _children(row)) > 1

    def before(self, cell: LexborNode) -> int:
        """How many columns a cell is to the right of the one before it in its row."""
        while self._at in self._down:
            self._at += 1
        passed, attributes = self._at - self._last, cell.attributes
        self._last, down = self._at, _number(attributes.get("rowspan"))
        for column in range(self._at, self._at + _number(attributes.get("colspan"))):
            if down > 1:
                self._down[column] = down
            self._at = column + 1
        self._last = self._at - 1
        return passed


def _rows(table: LexborNode) -> Iterator[LexborNode]:
    """The rows of a table, but of none inside it."""
    for child in _children(table):
        if child.tag == "tr":
            yield child
        elif child.tag in ("tbody", "thead", "tfoot"):
            yield from (row for row in _children(child) if row.tag == "tr")


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.child
    while child is not None:
        yield child
        child = child.next


def _number(words: str | None) -> int:
    return min(int(words), MOST_SPANNED) if words and words.isdecimal() and len(words) < 6 else 1
