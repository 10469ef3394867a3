"""The figures of a report as a table: filtered, in an order, grouped."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from core.document.report import Change, Figure, FigureKind, Status
from core.document.span import Span
from core.page.figure_card import in_short, written_out
from core.text.folding import SEARCH
from gui.look.names import kind_name, time_name
from gui.panels.figures_groups import Group, Grouping, gathered
from gui.session.places import (
    headings,
    in_script,
    indicator_words,
    measure_words,
    scope_words,
    value_words,
)
from gui.session.session import Session

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
TEXT, INDICATOR, TIME, KIND, COURSE = range(5)
COUNT = Role.UserRole
"""Asks a group how many figures it has."""
KINDS: tuple[FigureKind, ...] = (
    "money", "percent", "quantity", "points", "multiple", "date", "duration", "rank", "ordinal",
)  # fmt: skip
_CHANGES = {"increase": "↑", "decrease": "↓", None: ""}
_STATUS = {"outcome": "✓", "target": "○", None: ""}


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def course(figure: Figure) -> str:
    """Up or down, achieved or promised, in two signs."""
    return f"{_CHANGES[figure.change]} {_STATUS[figure.status]}".strip()


class Asked(NamedTuple):
    """Which figures are asked for beside their kinds and words; empty means all."""

    statuses: frozenset[Status] = frozenset()
    changes: frozenset[Change] = frozenset()
    section: Span | None = None

    def admits(self, figure: Figure) -> bool:
        """Whether a figure is among them."""
        return (
            (not self.statuses or figure.status in self.statuses)
            and (not self.changes or figure.change in self.changes)
            and (self.section is None or figure.span.start in self.section)
        )


_ORDERS: tuple[Callable[[Figure], tuple[Any, ...]], ...] = (
    lambda figure: (figure.unit or "", figure.value, figure.span.start),
    lambda figure: (figure.indicator is None, figure.indicator or "", figure.span.start),
    lambda figure: (figure.horizon is None, figure.to_year or 0, figure.horizon or "", figure.span.start),
    lambda figure: (KINDS.index(figure.kind), figure.span.start),
    lambda figure: (figure.status or "~", figure.change or "~", figure.span.start),
)
"""How each column sorts, figures by their values within one unit; unsorted, they stand as in the text."""


class FiguresModel(QAbstractItemModel):
    """Figures as rows, or as rows of groups; which one a row shows is told by `figure_at`.

    An index's id is 0 at the top, and below it the number of its group, counted from 1.
    """

    def __init__(
        self,
        session: Session,
        colour: Callable[[FigureKind], QColor],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._document = session, session.document
        self._headers = ("",) * len(_ORDERS)
        self._names: dict[str, str] = {}
        self._colour = colour
        self._figures: tuple[Figure, ...] = ()
        self._told: list[str] = []
        self._rows: list[int] = []
        self._groups: list[Group] = []
        self._words = ""
        self._asked = Asked()
        self._order = (-1, Qt.SortOrder.AscendingOrder)
        self.grouping: Grouping = "none"

    def name(self, headers: tuple[str, ...], names: dict[str, str]) -> None:
        """Head the columns with words, and call courses and nameless groups by others; `show` shows them."""
        self._headers, self._names = headers, names

    def show(self, asked: Asked) -> None:
        """Show the figures of the report that is open now, those that are asked for."""
        self._asked = asked
        self._document = self._session.document
        self._figures = self._document.report.figures
        self._told = []
        self._refresh()

    def narrow(self, words: str) -> None:
        """Show the figures of which some words hold all these, of kinds that are on."""
        self._words = words
        self._refresh()

    def ask(self, asked: Asked) -> None:
        """Show the figures of some statuses, courses and section only."""
        self._asked = asked
        self._refresh()

    def group(self, grouping: Grouping) -> None:
        """Gather the figures under what they measure, under their section, or not at all."""
        self.grouping = grouping
        self._refresh()

    def shown(self) -> list[int]:
        """The figures shown, top to bottom, by their places in the report's list."""
        if self.grouping == "none":
            return self._rows
        return [figure for group in self._groups for figure in group.figures]

    def figure_at(self, index: Index) -> int | None:
        """The place in the report's list of the figure in a row; None for a group."""
        if not index.isValid():
            return None
        if index.internalId():
            return self._groups[index.internalId() - 1].figures[index.row()]
        return self._rows[index.row()] if self.grouping == "none" else None

    def index_of(self, figure: int) -> QModelIndex:
        """The row that shows a figure, invalid where none does."""
        if self.grouping == "none":
            return self.index(self._rows.index(figure), TEXT) if figure in self._rows else QModelIndex()
        for number, group in enumerate(self._groups):
            if figure in group.figures:
                return self.index(group.figures.index(figure), TEXT, self.index(number, TEXT))
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        above = parent if parent is not None else QModelIndex()
        if not self.hasIndex(row, column, above):
            return QModelIndex()
        return self.createIndex(row, column, above.row() + 1 if above.isValid() else 0)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        group = index.internalId() if index.isValid() else 0
        return self.createIndex(group - 1, TEXT, 0) if group else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is None or not parent.isValid():
            return len(self._rows if self.grouping == "none" else self._groups)
        if self.grouping == "none" or parent.internalId() or parent.column() != TEXT:
            return 0
        return len(self._groups[parent.row()].figures)

    def columnCount(self, parent: Index | None = None) -> int:
        return len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return self._headers[section]
        return _LEFT if role == Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        number = self.figure_at(index)
        if number is not None:
            return self._of_figure(self._figures[number], index.column(), role)
        return self._of_group(self._groups[index.row()], index.column(), role) if index.isValid() else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (column, order)
        self._refresh()

    def _of_figure(self, figure: Figure, column: int, role: int) -> Any:
        if role == Role.DisplayRole:
            return self._cell(figure, column)
        if role == Role.ForegroundRole:
            return self._colour(figure.kind) if column in (TEXT, KIND) else None
        if role == Role.TextAlignmentRole:
            return _LEFT
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            return self._in_full(figure, column)
        return None

    def _of_group(self, group: Group, column: int, role: int) -> Any:
        if role == COUNT:
            return len(group.figures)
        if column != TEXT or role not in (Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole):
            return None
        name = self._group_name(group)
        return f"{name} ({len(group.figures)})" if role == Role.AccessibleTextRole else name

    def _group_name(self, group: Group) -> str:
        if group.key is None:
            return self._names[self.grouping]
        if isinstance(group.key, int):
            document = self._document
            return headings(document)[group.key]
        document, figure = self._document, self._figures[group.figures[0]]
        named = self.grouping == "measure" and measure_words(document, figure)
        return named or indicator_words(document, figure)

    def _cell(self, figure: Figure, column: int) -> str:
        cells = (
            lambda: in_script(self._document, figure.text, figure.span),
            lambda: indicator_words(self._document, figure),
            lambda: time_name(figure),
            lambda: kind_name(figure.kind).lower(),
            lambda: course(figure),
        )
        return cells[column]()

    def _in_full(self, figure: Figure, column: int) -> str:
        if column == TEXT:
            return "\n".join((self._cell(figure, TEXT), *self._values(figure)))
        if column == INDICATOR:
            document = self._document
            named = self._cell(figure, INDICATOR), measure_words(document, figure)
            return "\n".join(filter(None, (*named, scope_words(document, figure), time_name(figure))))
        if column == COURSE:
            said = (self._names[name] for name in (figure.change, figure.status) if name)
            return " · ".join(said)
        return self._cell(figure, column)

    def _values(self, figure: Figure) -> list[str]:
        """A figure's value in short and written out, as far as that says more than what is printed."""
        document = self._document
        values = (in_short(figure, document.view.shown), written_out(figure))
        shown = [value_words(document, value, figure) for value in values if value]
        printed = self._cell(figure, TEXT)
        return [value for value in dict.fromkeys(shown) if _bare(value) != _bare(printed)]

    def _refresh(self) -> None:
        column, order = self._order
        self.beginResetModel()
        self._rows = sorted(
            self._matching(),
            key=lambda row: _ORDERS[column](self._figures[row]) if column >= 0 else (row,),
            reverse=order == Qt.SortOrder.DescendingOrder,
        )
        self._groups = gathered(self._document.page, self._rows, self.grouping)
        self.endResetModel()

    def _matching(self) -> Iterator[int]:
        wanted = SEARCH.fold(self._words).split()
        if wanted and not self._told:
            columns = TEXT, INDICATOR, KIND
            self._told = [
                SEARCH.fold("\n".join(self._in_full(figure, column) for column in columns))
                for figure in self._figures
            ]
        kinds = self._document.view.kinds
        for row, figure in enumerate(self._figures):
            if figure.kind not in kinds or not self._asked.admits(figure):
                continue
            if all(word in self._told[row] for word in wanted):
                yield row


def _bare(value: str) -> str:
    """A value without what only separates its digits."""
    return value.replace(",", "").replace(" ", "")
