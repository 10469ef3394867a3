"""Promises as the rows of a table: those that are looked at, in any order."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.analysis.promises.promise import Told
from core.document.span import Span
from core.exporting.cells import Cell
from core.text.regions import Region
from core.workspace.promise_links import Outcome, Pair
from core.workspace.promise_view import COLUMNS, Column, Wanted, shown
from gui.promises.asking import Looked
from gui.promises.marked import Words, words_at
from gui.promises.names import column_name, told
from gui.search.in_script import InScript

Index = QModelIndex | QPersistentModelIndex


class PromisesModel(QAbstractTableModel):
    """Words come in the script that is read."""

    def __init__(self, script: InScript, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.script = script
        self.pair: Pair | None = None
        self.are_traditional = False, False
        self.all: Sequence[Outcome] = ()
        self.rows: list[Outcome] = []
        self._wanted = Wanted()
        self._order: tuple[Column, bool] = ("promise", False)
        self._known: dict[tuple[Span, Span, str], Words] = {}

    def show(self, looked: Looked | None, outcomes: Sequence[Outcome]) -> None:
        """Show what became of the promises of two reports."""
        self.pair, self.all = looked.pair if looked else None, outcomes
        self.are_traditional = looked.are_traditional if looked else (False, False)
        self._known.clear()
        self._arrange()

    def narrow(self, wanted: Wanted) -> None:
        """Show those alone that are looked at."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._arrange()

    def order(self, by: Column, *, descending: bool) -> None:
        """Show them in another order."""
        if (by, descending) != self._order:
            self._order = by, descending
            self._arrange()

    def words(self, one: Outcome, column: Column) -> Words | None:
        """The clause that a cell shows, with its figure; None where it says something else."""
        if self.pair is None:
            return None
        promise = one.promise
        if column == "promise":
            return self._words(promise.promise, self.pair.reports[0].text)
        if column == "outcome" and promise.outcome is not None:
            return self._words(promise.outcome, self.pair.reports[1].text)
        return None

    def region(self, side: int) -> Region:
        """The region whose shapes the words of one of the reports are printed in."""
        return self.script.region(is_traditional=self.are_traditional[side])

    def table(self) -> list[Sequence[Cell]]:
        """The names of the columns, and the rows as they stand, for who takes them elsewhere."""
        return [
            (
                *(self.tr("Promise"), self.tr("Measure"), self.tr("Promised"), self.tr("Outcome")),
                *(self.tr("Reported"), self.tr("Verdict"), self.tr("Match"), self.tr("Reason")),
            ),
            *map(self._row, self.rows),
        ]

    def name(self) -> None:
        """Say the words in another language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column_name(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.rows):
            return None
        one, column = self.rows[index.row()], COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return " ".join(told(one, column).split())
        if role == Qt.ItemDataRole.ToolTipRole and column in ("why", "outcome"):
            return " ".join(told(one, column).split())
        return None

    def _words(self, told: Told, text: str) -> Words:
        key = told.span, told.figure.span, text
        words = self._known.get(key)
        if words is None:
            words = self._known[key] = words_at(text, told.span, told.figure.span)
        return words._replace(text=self.script.of(words.text))

    def _row(self, one: Outcome) -> Sequence[Cell]:
        promise, outcome = one.promise.promise, one.promise.outcome
        figure = promise.figure
        return (
            *(told(one, "promise"), figure.measure or figure.indicator, figure.text),
            *((outcome.text, outcome.figure.text) if outcome else (None, None)),
            *(told(one, "verdict"), told(one, "standing"), told(one, "why")),
        )

    def _arrange(self) -> None:
        self.beginResetModel()
        by, descending = self._order
        self.rows = shown(self.all, self._wanted, by, descending=descending)
        self.endResetModel()
