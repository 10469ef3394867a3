"""The rows of an answer as a table, in any order."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.analysis.tables import Lead, Table, Value
from core.workspace.words import What
from core.workspace.years import Through
from gui.analysis.columns import Column, columns_of, written, years_told
from gui.analysis.first_years import by_word

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
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
        self.through = dict[str, Through]()
        self._most: list[float] = []

    def show(self, what: What, table: Table | None) -> None:
        """Show the answer to a question as it was given, or nothing."""
        self.beginResetModel()
        self.what, self.columns, self.through = what, columns_of(what), {}
        if what == "first" and table is not None:
            table, through = by_word(table)
            self.through = dict(through)
        places = [_place(table, column) for column in self.columns] if table else []
        self.rows = [
            Row(tuple(None if place is None else row[place] for place in places), lead)
            for row, lead in (zip(table.rows, table.leads, strict=True) if table else ())
        ]
        self._tell_first_years()
        self._most = [
            self._greatest(number) if column.has_bar else 0.0 for number, column in enumerate(self.columns)
        ]
        self.endResetModel()

    def tell_years(self, through: Mapping[str, Through]) -> None:
        """Learn in which years some phrases are used."""
        self.through.update(through)
        self._tell_first_years()
        if self.rows:
            last = self.index(len(self.rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def forget_years(self) -> None:
        """In which years phrases are used is to be learnt anew."""
        self.through.clear()

    def years_of(self, row: int) -> Through | None:
        """The years of a row's phrase, if they are known."""
        return self.through.get(self.phrase(row))

    def phrase(self, row: int) -> str:
        """The words that a row is about."""
        names = [column.name for column in self.columns]
        return str(self.rows[row].values[names.index("words")]) if "words" in names else ""

    def name(self) -> None:
        """Say what the columns are called."""
        self.columns = columns_of(self.what)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def share(self, row: int, column: int) -> float:
        """How much of the greatest value of its column a row has."""
        value, most = self.rows[row].values[column], self._most[column]
        return abs(value) / most if most and isinstance(value, int | float) else 0.0

    def said(self, row: int, column: int) -> str:
        """What stands in a cell; nothing as long as it is looked up."""
        if self.columns[column].form == "years" and self.years_of(row) is None:
            return ""
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
        if self.columns[column].form == "years" and role in (_ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return years_told(self.years_of(row))
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return self.said(row, column)
        return None

    def _tell_first_years(self) -> None:
        """Put the first year into each row whose years are known."""
        at = next((number for number, column in enumerate(self.columns) if column.form == "years"), None)
        for number, row in enumerate(self.rows if at is not None else ()):
            if at is not None and (through := self.years_of(number)) is not None:
                self.rows[number] = row._replace(
                    values=(*row.values[:at], through.first, *row.values[at + 1 :])
                )

    def _greatest(self, column: int) -> float:
        values = (row.values[column] for row in self.rows)
        return max((abs(value) for value in values if isinstance(value, int | float)), default=0.0)


def _place(table: Table, column: Column) -> int | None:
    """Where a column is in a table; some are learnt later."""
    return table.columns.index(column.name) if column.name in table.columns else None
