"""The table with the words of each cell, as it is painted on the screen and on paper."""

from core.analysis.series.point import Point
from core.exporting import cells
from core.workspace.glance_verdicts import Verdicts
from gui.glance.laid import Entry, Laid, Row
from gui.glance.looking import Sentences
from gui.glance.words import called_by, corner, head_words, lines_of, other_measure

NONE: Verdicts = {}
Cell = tuple[list[str], str]
"""The lines of a cell, and the measure that they are of, where another stands for it."""


class Shown:
    """Immutable once it is made, which may be on any thread."""

    def __init__(self, laid: Laid, sentences: Sentences, verdicts: Verdicts = NONE) -> None:
        self.laid, self._sentences, self.verdicts = laid, sentences, verdicts
        self._cells: list[list[Cell]] = []
        self._called: list[list[str]] = []
        title = ""
        for row in laid.rows:
            title = row.head if row.is_title else title
            calls = [called_by(row, head, title) for head in laid.heads]
            self._called.append(calls)
            said = zip(row.entries, calls, strict=False)
            self._cells.append(
                [(lines_of(entry, verdicts), other_measure(entry, called)) for entry, called in said]
            )

    def row(self, number: int) -> Row:
        """A line."""
        return self.laid.rows[number]

    def entry(self, row: int, column: int) -> Entry | None:
        """What is in a cell; None in the line of a title."""
        entries = self.laid.rows[row].entries
        return entries[column] if column < len(entries) else None

    def cell(self, row: int, column: int) -> Cell:
        """The words of a cell; none in the line of a title."""
        cells = self._cells[row]
        return cells[column] if column < len(cells) else ([], "")

    def called(self, row: int, column: int) -> str:
        """The measure that a cell's line, its column or the title above tells of."""
        return self._called[row][column]

    def sentence(self, point: Point) -> str:
        """The sentence that a figure stands in."""
        return self._sentences.get((point.text, point.span), "")


def on_paper(shown: Shown) -> cells.Laid:
    """The table as it goes out to be set."""
    laid = shown.laid
    lines = (
        cells.Line(row.head, [shown.cell(number, column) for column in range(len(row.entries))])
        for number, row in enumerate(laid.rows)
    )
    return cells.Laid([(corner(laid), ""), *map(head_words, laid.heads)], list(lines))
