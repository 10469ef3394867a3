"""The figures of a report as a table: filtered, in an order."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from core.document.report import Figure, FigureKind, Report
from core.reading.figure_card import in_short, written_out
from gui.panels.matching import folded

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
TEXT, INDICATOR, KIND, VALUE, COURSE = range(5)
KINDS: tuple[FigureKind, ...] = (
    "money", "percent", "quantity", "points", "multiple", "date", "duration", "rank", "ordinal",
)  # fmt: skip
_CHANGES = {"increase": "↑", "decrease": "↓", None: ""}
_STATUS = {"outcome": "✓", "target": "○", None: ""}


def short_value(figure: Figure) -> str:
    """The value as a narrow column has room for it."""
    return in_short(figure) or written_out(figure)


def course(figure: Figure) -> str:
    """Up or down, achieved or promised, in two signs."""
    return f"{_CHANGES[figure.change]} {_STATUS[figure.status]}".strip()


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == VALUE else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


_ORDERS: tuple[Callable[[Figure], tuple[Any, ...]], ...] = (
    lambda figure: (figure.span.start,),
    lambda figure: (figure.indicator is None, figure.indicator or "", figure.span.start),
    lambda figure: (KINDS.index(figure.kind), figure.span.start),
    lambda figure: (figure.unit or "", figure.value, figure.span.start),
    lambda figure: (figure.status or "~", figure.change or "~", figure.span.start),
)


class FiguresModel(QAbstractTableModel):
    """Figures as rows; a row's number in the report is told by `figure_at`."""

    def __init__(
        self,
        headers: tuple[str, ...],
        kind_names: dict[FigureKind, str],
        course_names: dict[str, str],
        colour: Callable[[FigureKind], QColor],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._headers = headers
        self._kind_names = kind_names
        self._course_names = course_names
        self._colour = colour
        self._figures: tuple[Figure, ...] = ()
        self._told: list[str] = []
        self._rows: list[int] = []
        self._words = ""
        self._order = (TEXT, Qt.SortOrder.AscendingOrder)

    def show(self, report: Report | None) -> None:
        """Show another report's figures."""
        self._figures = report.figures if report else ()
        self._told = []
        self._refresh()

    def narrow(self, words: str) -> None:
        """Show the figures whose words, indicator, kind or value hold all the words."""
        self._words = words
        self._refresh()

    def figure_at(self, row: int) -> int:
        """The place in the report's list of the figure in a row."""
        return self._rows[row]

    def row_of(self, figure: int) -> int | None:
        """The row that shows a figure."""
        return self._rows.index(figure) if figure in self._rows else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return self._headers[section]
        return _side(section) if role == Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        figure = self._figures[self._rows[index.row()]]
        column = index.column()
        if role == Role.DisplayRole:
            return self._cell(figure, column)
        if role == Role.ForegroundRole:
            return self._colour(figure.kind) if column in (TEXT, KIND) else None
        if role == Role.TextAlignmentRole:
            return _side(column)
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            return self._in_full(figure, column)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (column, order)
        self._refresh()

    def _cell(self, figure: Figure, column: int) -> str:
        cells = (
            lambda: figure.text,
            lambda: figure.indicator or "",
            lambda: self._kind_names[figure.kind],
            lambda: short_value(figure),
            lambda: course(figure),
        )
        return cells[column]()

    def _in_full(self, figure: Figure, column: int) -> str:
        if column == VALUE:
            return written_out(figure)
        if column == COURSE:
            said = (self._course_names[name] for name in (figure.change, figure.status) if name)
            return " · ".join(said)
        return self._cell(figure, column)

    def _refresh(self) -> None:
        column, order = self._order
        self.beginResetModel()
        wanted = folded(self._words).split()
        if wanted and not self._told:
            self._told = [
                folded("\n".join(self._cell(figure, column) for column in (TEXT, INDICATOR, KIND, VALUE)))
                for figure in self._figures
            ]
        rows = (row for row in range(len(self._figures)) if all(word in self._told[row] for word in wanted))
        self._rows = sorted(
            rows,
            key=lambda row: _ORDERS[column](self._figures[row]),
            reverse=order == Qt.SortOrder.DescendingOrder,
        )
        self.endResetModel()
