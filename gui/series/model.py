"""A series as a table: rows for the results and the targets of each place, a column for each time."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from core.analysis.series.point import STATUSES, Doubt, Point
from core.analysis.series.table import Cell, Path, Series
from core.analysis.series.words import in_words
from core.document.report import Status
from gui.look.names import years_name

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_OF_HEADS = (_ROLE.DisplayRole, _ROLE.TextAlignmentRole, _ROLE.ToolTipRole)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
_SEVERAL, _UNTIL, _NEVER = 10_000, 9999, 9999
UNSURE, BY_HAND = "?", "✎"


class Time(NamedTuple):
    """The time of a column; several years come after the last of them, unknown ones last."""

    last: int
    first: int
    average: bool = False


def status_name(status: Status) -> str:
    """Result or target, in the language of the window."""
    return _said("Result") if status == "outcome" else _said("Target")


def time_of(cell: Cell) -> Time:
    """The column that a cell stands in."""
    last, first = cell.to_year or _NEVER, cell.from_year or 0
    if cell.year is not None:
        return Time(last, last)
    return Time(last, _UNTIL) if cell.horizon == "until" else Time(last, first + _SEVERAL, cell.point.average)


def time_name(time: Time) -> str:
    """How a time is written: 2025, 2021–2025, a year of them, or by 2030."""
    last = None if time.last == _NEVER else time.last
    if time.first == _UNTIL:
        return years_name("until", None, last)
    if time.first < _SEVERAL:
        return years_name("year", last, last)
    years = years_name("multi", time.first - _SEVERAL or None, last)
    return _said("{years}, yearly").format(years=years) if time.average else years


def doubt_name(doubt: Doubt) -> str:
    """Why a point is not sure."""
    return {
        "year": _said("the year is not said"),
        "area": _said("it may be of a part of the place"),
        "period": _said("it may be of a part of the year"),
        "differs": _said("the report says something else elsewhere"),
    }[doubt]


def told(point: Point, sentence: str, also: tuple[Point, ...] = ()) -> str:
    """All of a point in words, its sentence below."""
    parts = [in_words(point)]
    if not point.sure and point.doubt is not None:
        parts.append(_said("not sure: {why}").format(why=doubt_name(point.doubt)))
    if point.by_hand:
        parts.append(_said("corrected by hand"))
    if also:
        others = "、".join(in_words(other) for other in also)
        parts.append(_said("elsewhere: {others}").format(others=others))
    return "\n".join(filter(None, (" · ".join(parts), sentence)))


class Laid(NamedTuple):
    """What stands in which row and column."""

    rows: tuple[tuple[Path, Status], ...] = ()
    times: tuple[Time, ...] = ()
    cells: Mapping[tuple[Path, Status, Time], Cell] = {}


def laid(series: Series) -> Laid:
    """A series in rows and columns."""
    cells = {(cell.place, cell.status, time_of(cell)): cell for cell in series.cells}
    there = {(place, status) for place, status, _ in cells}
    rows = ((place, status) for place in series.places for status in STATUSES if (place, status) in there)
    return Laid(tuple(rows), tuple(sorted({time for _, _, time in cells})), cells)


class SeriesModel(QAbstractTableModel):
    """Shows one series."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sentence: Callable[[Point], str] = lambda _: ""
        self._laid = Laid()

    def show(self, table: Laid) -> None:
        """Show another table."""
        self.beginResetModel()
        self._laid = table
        self.endResetModel()

    @property
    def rows(self) -> Sequence[tuple[Path, Status]]:
        """The place and what is told of it, of each row."""
        return self._laid.rows

    @property
    def times(self) -> Sequence[Time]:
        """The times of the columns."""
        return self._laid.times

    def cell(self, index: Index) -> Cell | None:
        """What stands in a cell of the table."""
        if not index.isValid():
            return None
        return self._laid.cells.get((*self.rows[index.row()], self.times[index.column()]))

    def index_of(self, cell: Cell) -> QModelIndex:
        """Where something stands."""
        row = self.rows.index((cell.place, cell.status))
        return self.index(row, self.times.index(time_of(cell)))

    def words(self, index: Index) -> str:
        """What a cell says, with a mark where that is not sure, or something else is said elsewhere."""
        cell = self.cell(index)
        if cell is None:
            return ""
        point = cell.point
        marks = (UNSURE if not point.sure else "", BY_HAND if point.by_hand else "", "≠" if cell.also else "")
        return " ".join(filter(None, (in_words(point), *marks)))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.times)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in _OF_HEADS:
            return None
        if orientation == Qt.Orientation.Horizontal:
            if role == _ROLE.DisplayRole and 0 <= section < len(self.times):
                return time_name(self.times[section])
            return _RIGHT if role == _ROLE.TextAlignmentRole else None
        if not 0 <= section < len(self.rows):
            return None
        place, status = self.rows[section]
        if role == _ROLE.DisplayRole:
            return f"{place[-1]}  {status_name(status)}"
        return " · ".join(place) if role == _ROLE.ToolTipRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == _ROLE.DisplayRole:
            return self.words(index)
        if role == _ROLE.TextAlignmentRole:
            return _RIGHT
        if role in (_ROLE.ToolTipRole, _ROLE.AccessibleDescriptionRole) and (cell := self.cell(index)):
            return self.told(cell)
        return None

    def told(self, cell: Cell) -> str:
        """All of a cell in words."""
        return told(cell.point, self.sentence(cell.point), cell.also)


def _said(words: str) -> str:
    return QCoreApplication.translate("Series", words)
