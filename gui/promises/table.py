"""The table of promises: a click on a head sorts, a double click or Enter leads to a sentence."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from core.document.span import Span
from core.workspace.promise_links import Outcome
from core.workspace.promise_view import COLUMNS, STANDINGS, VERDICTS, Column
from gui.look.theme import Appearance
from gui.promises.delegate import PADDING, PromisesDelegate
from gui.promises.model import PromisesModel
from gui.promises.names import column_name, standing_name, verdict_name
from gui.search.in_script import InScript
from gui.widgets.rows_table import OPENING, LitRowsTable, sort_by_heads

_NUMBERS = "123"
_ROOM = {"why": 900, "standing": 700}
"""Widths below which a column has no room."""
_MEASURED = 300
"""So many rows at most are measured each; of more, all are as high as the tallest."""
_WHY = 0.22
_ARROWS = 30


class PromisesTable(LitRowsTable):
    """`wanted` brings a row and a column whose sentence is looked for; none: the sentences of both.

    `picked` tells by which number one of several outcomes is chosen, from 0 on.
    """

    wanted = Signal(object, str)
    picked = Signal(int)
    chosen_changed = Signal()

    def __init__(self, script: InScript, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.promises = PromisesModel(script, self)
        self._sorted: tuple[Column, bool] = ("promise", False)
        self._is_measured = False
        self.setModel(self.promises)
        self._painting = PromisesDelegate(self.promises, appearance, self)
        self.setItemDelegate(self._painting)
        sort_by_heads(self, self.sort_by)
        self.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setMinimumSectionSize(40)
        self.doubleClicked.connect(lambda index: self._want(index, both=False))
        self.selectionModel().currentRowChanged.connect(lambda *_: self.chosen_changed.emit())
        script.changed.connect(self.viewport().update)
        self.promises.modelReset.connect(self._set_heights)

    @property
    def current(self) -> Outcome | None:
        """The row that one is at."""
        row = self.currentIndex().row()
        return self.promises.rows[row] if 0 <= row < len(self.promises.rows) else None

    def chosen(self) -> list[Outcome]:
        """The chosen rows, from top to bottom."""
        return [self.promises.rows[row] for row in self.chosen_rows()]

    def point_at(self, promise: Span | None) -> None:
        """Be at the row of a promise, or at the first where that is not shown."""
        if not self.promises.rows:
            return
        spans = [one.promise.promise.span for one in self.promises.rows]
        row = spans.index(promise) if promise in spans else 0
        column = max(0, self.currentIndex().column())
        self.setCurrentIndex(self.promises.index(row, column))
        self.scrollTo(self.currentIndex())
        self.chosen_changed.emit()

    def set_anew(self) -> None:
        """Take the appearance's faces, and share the width anew."""
        self._painting.set_anew()
        self.verticalHeader().setMinimumSectionSize(1)
        self._share_width()
        self.viewport().update()

    def sort_by(self, section: int) -> None:
        """Sort by a column; a second time the other way."""
        before, descending = self._sorted
        column = COLUMNS[section]
        self._show_order(column, descending=not descending if column == before else False)

    def order_by(self, column: Column) -> None:
        """Stand in the order of one of the reports."""
        self._show_order(column, descending=False)

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not the window's."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            with_ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            is_own = event.matches(QKeySequence.StandardKey.Copy)
            is_own = is_own or (event.key() in OPENING and not with_ctrl)
            is_own = is_own or (bool(event.text()) and event.text() in _NUMBERS)
            event.setAccepted(is_own)
            return is_own or super().event(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.text() in _NUMBERS and event.text():
            self.picked.emit(_NUMBERS.index(event.text()))
        elif event.key() in OPENING and index.isValid():
            self._want(index, both=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_measured:
            self._share_width()
            self.updateGeometries()
            self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _want(self, index: QModelIndex, *, both: bool) -> None:
        self.wanted.emit(self.promises.rows[index.row()], "" if both else COLUMNS[index.column()])

    def _show_order(self, column: Column, *, descending: bool) -> None:
        self._sorted = column, descending
        at = self.current
        self.promises.order(column, descending=descending)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(COLUMNS.index(column), order)
        self.point_at(at.promise.promise.span if at else None)

    def _share_width(self) -> None:
        """Let both clauses have what words and reasons leave, and leave out what there is no room for.

        Unseen, the table has no width yet.
        """
        self._is_measured = self.horizontalHeader().isVisible()
        if not self._is_measured:
            return
        header, width = self.horizontalHeader(), self.viewport().width()
        for number, column in enumerate(COLUMNS):
            self.setColumnHidden(number, width < _ROOM.get(column, 0))
            is_wide = column in ("promise", "outcome")
            mode = QHeaderView.ResizeMode.Stretch if is_wide else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(number, mode)
            if not is_wide:
                header.resizeSection(number, self._width(column))
        self._set_heights()

    def _set_heights(self) -> None:
        """Give each row its height; unseen, the table has no width yet that it could be measured by."""
        self._is_measured = self.horizontalHeader().isVisible()
        if not self._is_measured:
            return
        why = COLUMNS.index("why")
        beside = 0 if self.isColumnHidden(why) else self.columnWidth(why)
        width, rows = self.columnWidth(0), self.promises.rows
        side, tallest = self.verticalHeader(), self._painting.tallest
        if side.defaultSectionSize() != tallest:
            side.setDefaultSectionSize(tallest)
        for row in range(len(rows) if len(rows) <= _MEASURED else 0):
            height = self._painting.height(row, width, beside)
            if height != side.sectionSize(row):
                side.resizeSection(row, height)

    def _width(self, column: Column) -> int:
        metrics = self.fontMetrics()
        if column == "why":
            return round(self.viewport().width() * _WHY)
        if column == "verdict":
            words = [*map(verdict_name, VERDICTS)]
            beside = 2 * PADDING + 16
        else:
            words = [*map(standing_name, STANDINGS)]
            beside = 2 * PADDING + 4
        head = self.horizontalHeader().fontMetrics().horizontalAdvance(column_name(column)) + _ARROWS
        return max(head, max(map(metrics.horizontalAdvance, words)) + beside)
