"""The rows of an answer as a table, in any order."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.analysis.tables import Lead, Table, Value
from core.workspace.words import What
from gui.analysis.columns import Column, columns_of, written

Index = QModelIndex | QPersistentModelIndex
_CENTRE = Qt.AlignmentFlag.AlignVCenter
LEFT, RIGHT = int(_CENTRE | Qt.AlignmentFlag.AlignLeft), int(_CENTRE | Qt.AlignmentFlag.AlignRight)


class Row(NamedTuple):
    """The values of a row in the order of the columns, and where it leads."""

    values: tuple[Value, ...]
    lead: Lead


class WordsModel(QAbstractTableModel):
    """Shows an answer; a click on a head sorts it, and numbers begin with the greatest."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.what: What = "frequency"
        self.columns: tuple[Column, ...] = ()
        self.rows: list[Row] = []
        self._most: list[float] = []

    def show(self, what: What, table: Table | None) -> None:
        """Show the answer to a question as it was given, or nothing."""
        self.beginResetModel()
        self.what, self.columns = what, columns_of(what)
        places = [table.columns.index(column.name) for column in self.columns] if table else []
        self.rows = [
            Row(tuple(row[place] for place in places), lead)
            for row, lead in (zip(table.rows, table.leads, strict=True) if table else ())
        ]
        self._most = [self._greatest(number) for number in range(len(self.columns))]
        self.endResetModel()

    def name(self) -> None:
        """Say what the columns are called."""
        self.columns = columns_of(self.what)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def share(self, row: int, column: int) -> float:
        """How much of the greatest value of its column a row has."""
        value, most = self.rows[row].values[column], self._most[column]
        return abs(value) / most if most and isinstance(value, int | float) else 0.0

    def said(self, row: int, column: int) -> str:
        """What stands in a cell."""
        return written(self.rows[row].values[column], self.columns[column].form)

    def table(self) -> list[Sequence[Value]]:
        """The heads and the rows as they stand, for who takes them elsewhere; each with its query."""
        heads = [column.head for column in self.columns]
        rows = (
            [written(value, column.form) if column.form in ("change", "reason") else value
             for value, column in zip(row.values, self.columns, strict=True)]
            for row in self.rows
        )  # fmt: skip
        return [[*heads, "query"], *([*row, self.rows[at].lead.query] for at, row in enumerate(rows))]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(self.columns):
            return
        self.beginResetModel()
        there = [row for row in self.rows if row.values[column] is not None]
        lacking = [row for row in self.rows if row.values[column] is None]
        there.sort(
            key=lambda row: row.values[column],  # type: ignore[arg-type, return-value]
            reverse=order == Qt.SortOrder.DescendingOrder,
        )
        self.rows = [*there, *lacking]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.head
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column.is_number else LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if not 0 <= row < len(self.rows):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.said(row, column)
        return None

    def _greatest(self, column: int) -> float:
        values = (row.values[column] for row in self.rows)
        return max((abs(value) for value in values if isinstance(value, int | float)), default=0.0)
