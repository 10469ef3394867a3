"""The main measures of places as a table, those of one measure one below the other."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor

from core.analysis.series.glance import Seen
from core.analysis.series.point import Point
from core.analysis.series.words import in_words
from core.workspace.glance import Glance
from gui.series.model import UNSURE

Index = QModelIndex | QPersistentModelIndex
MEASURE, PLACE, RESULT, GROWTH, BEFORE, TARGET = range(6)
_ROLE = Qt.ItemDataRole


class Row(NamedTuple):
    """A main measure of a place."""

    place: Glance
    seen: Seen

    def points(self, column: int) -> Sequence[Point]:
        """The points that a column tells of."""
        seen = self.seen
        told: dict[int, Sequence[Point | None]] = {
            **{RESULT: (seen.level,), GROWTH: (seen.growth,), BEFORE: seen.before, TARGET: seen.target}
        }
        return [point for point in told.get(column, ()) if point is not None]

    def words(self, column: int) -> str:
        """What stands in a column; what a report does not say is said so."""
        if column == MEASURE:
            return self.seen.measure
        if column == PLACE:
            return f"{self.place.place[-1]} {self.place.year or ''}".strip()
        if column == BEFORE and self.place.before is None:
            return _said("no report")
        told = (f"{in_words(point)}{'' if point.sure else f' {UNSURE}'}" for point in self.points(column))
        return " / ".join(told) or _said("not said")


def heads() -> tuple[str, ...]:
    """What the columns are called."""
    return (
        *(_said("Measure"), _said("Place"), _said("Result"), _said("Growth")),
        *(_said("Last year's target"), _said("This year's target")),
    )


def rows_of(places: Sequence[Glance]) -> list[Row]:
    """The rows of places that there is a report of."""
    there = [place for place in places if place.seen]
    measures = zip(*(place.seen for place in there), strict=True)
    return [Row(place, seen) for told in measures for place, seen in zip(there, told, strict=True)]


class GlanceModel(QAbstractTableModel):
    """Shows places at a glance."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.places = 0
        self.quiet = QColor()

    def show(self, places: Sequence[Glance]) -> None:
        """Show other places."""
        self.beginResetModel()
        self.rows = rows_of(places)
        self.places = sum(bool(place.seen) for place in places)
        self.endResetModel()

    def table(self) -> list[list[str]]:
        """Heads and rows, for who takes them elsewhere."""
        return [list(heads()), *([row.words(column) for column in range(6)] for row in self.rows)]

    def _is_again(self, row: int) -> bool:
        """Whether the row above is of the same measure; another may stand for one that is not said."""
        above = self.rows[row - 1].seen.measure if row % max(1, self.places) else None
        return self.rows[row].seen.measure == above

    def points(self, index: Index) -> Sequence[Point]:
        """The points that a cell tells of."""
        return self.rows[index.row()].points(index.column()) if index.isValid() else ()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 6

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == _ROLE.DisplayRole:
                return heads()[section]
            if role == _ROLE.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], index.column()
        if role == _ROLE.DisplayRole:
            return "" if column == MEASURE and self._is_again(index.row()) else row.words(column)
        if role == _ROLE.AccessibleTextRole:
            return row.words(column)
        if role == _ROLE.ForegroundRole and (column == PLACE or (column > PLACE and not row.points(column))):
            return self.quiet
        return None


def _said(words: str) -> str:
    return QCoreApplication.translate("Glance", words)
