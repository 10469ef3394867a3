"""The table of figures: no grid, rows chosen whole, as many columns as there is room for."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.panels.figures_model import COURSE, INDICATOR, KIND, TEXT, VALUE, FiguresModel
from gui.widgets.faces import small

_WIDTHS = {TEXT: 84, KIND: 72, VALUE: 86, COURSE: 40}
_ROOM_FOR_KIND, _ROOM_FOR_VALUE = 400, 280
"""Narrower than this, the table leaves out the kind (its colour tells), then the value (its tooltip does)."""


_HEADER = """
QHeaderView, QHeaderView::section { background: transparent; color: palette(placeholder-text) }
QHeaderView::section { border: none; border-bottom: 1px solid palette(mid); padding: 3px 6px }
"""
_PADDING = 6


class FiguresTable(QTableView):
    """Tells which figure the arrow keys moved to and which Enter opens; Qt itself tells of clicks."""

    opened = Signal(QModelIndex)
    moved = Signal(QModelIndex)

    def __init__(self, model: FiguresModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(27)
        self.setItemDelegate(_Cell(self))
        self._arrange_columns()

    def _arrange_columns(self) -> None:
        header = self.horizontalHeader()
        header.setStyleSheet(_HEADER)
        header.setFont(small(self.font()))
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(36)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        header.setSectionResizeMode(INDICATOR, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicator(TEXT, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def choose(self, row: int | None) -> None:
        """Make a row the current one and bring it into view."""
        if row is None:
            self.clearSelection()
        elif row != self.currentIndex().row() or not self.selectionModel().hasSelection():
            index = self.model().index(row, TEXT)
            in_view = self.viewport().rect().contains(self.visualRect(index))
            self.selectRow(row)
            if not in_view:
                self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters are the window's, not a search for a first character
        else:
            before = self.currentIndex().row()
            super().keyPressEvent(event)
            if self.currentIndex().row() != before:
                self.moved.emit(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setColumnHidden(KIND, self.width() < _ROOM_FOR_KIND)
        self.setColumnHidden(VALUE, self.width() < _ROOM_FOR_VALUE)
        super().resizeEvent(event)


class _Cell(QStyledItemDelegate):
    """Words in the model's colour, chosen or not; what does not fit ends in an ellipsis."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        role = Qt.ItemDataRole
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        colour = index.data(role.ForegroundRole)
        room = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        painter.setFont(option.font)
        painter.setPen(colour or option.palette.text().color())
        elided = painter.fontMetrics().elidedText(
            index.data(role.DisplayRole), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(index.data(role.TextAlignmentRole)), elided)
