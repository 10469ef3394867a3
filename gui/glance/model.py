"""The table as Qt's views have it."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.analysis.series.point import Point
from gui.glance.laid import Entry, Laid
from gui.glance.shown import Shown
from gui.glance.words import BETWEEN, head_words, spoken, verdict_on
from gui.promises.names import reason, verdict_name
from gui.series.model import told

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole


class GlanceModel(QAbstractTableModel):
    """Lines with heads of their own; a title has no cells, a cell may have several figures."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown = Shown(Laid(), {})

    def show(self, shown: Shown) -> None:
        """Show another table."""
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown.laid.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown.laid.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if role != _ROLE.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.shown.laid.rows[section].head if section < len(self.shown.laid.rows) else None
        if section >= len(self.shown.laid.heads):
            return None
        return " ".join(filter(None, head_words(self.shown.laid.heads[section])))

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        entry = self.shown.entry(index.row(), index.column())
        if entry is None:
            is_title = role == _ROLE.AccessibleTextRole and index.column() == 0
            return self.shown.laid.rows[index.row()].head if is_title else None
        if role == _ROLE.DisplayRole:
            return BETWEEN.join(self.shown.cell(index.row(), index.column())[0])
        if role == _ROLE.AccessibleTextRole:
            return spoken(entry, self.shown.verdicts)
        if role == _ROLE.ToolTipRole:
            told_of = "\n\n".join(self._told(one, entry) for one in entry.points)
            return told_of or spoken(entry, self.shown.verdicts)
        return None

    def _told(self, point: Point, entry: Entry) -> str:
        """A figure and its sentence, and why what was aimed at was reached, or not."""
        words = told(point, self.shown.sentence(point))
        judged = verdict_on(point, entry, self.shown.verdicts)
        return words if judged is None else f"{words}\n{verdict_name(judged.verdict)}: {reason(judged)}"
