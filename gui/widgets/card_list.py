"""A list of cards: no frame, smooth scrolling, a card's height its own."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.look.size import px, sized

SIDE = 12
"""Room between a card and the edges of its list, enough for the scroll bar to stand in."""
GAP = 10
_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)

_USUAL = 110
"""Height that a card has until it comes into view and is measured."""


class CardList(QTableView):
    """One column of cards that a delegate paints; only cards in view are measured, so their number is free.

    It tells which card the arrow keys moved to, which is opened by Enter, touched by the mouse and where,
    gathered with others by Ctrl, or by Shift from the one gathered last,
    or stepped through by ← and →; other keys are left to the panel.
    """

    moved = Signal(QModelIndex)
    opened = Signal(QModelIndex)
    touched = Signal(QModelIndex, QPoint)
    gathered = Signal(QModelIndex, bool, QPoint)
    stepped = Signal(QModelIndex, int)
    narrowed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measuring = False
        self._width = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_USUAL)
        sized(self, lambda: self.setMinimumHeight(px(_USUAL)))

    def setItemDelegate(self, delegate: QAbstractItemDelegate) -> None:
        super().setItemDelegate(delegate)
        delegate.sizeHintChanged.connect(self.updateGeometries)

    def card_width(self) -> int:
        """Width of a card in the room the list has now, with a scroll bar or without."""
        return max(80, self.width() - 2 * SIDE)

    def card_of(self, item: QRect) -> QRectF:
        """The card within the rectangle that the list gives to its item."""
        return QRectF(item.x() + SIDE, item.y(), self.card_width(), item.height() - GAP)

    def item_size(self, card_height: float) -> QSize:
        """The size to ask of the list for a card of a height."""
        return QSize(self.card_width() + SIDE, int(card_height) + GAP)

    def is_current(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether a card is the one that keys act on."""
        return index == self.currentIndex()

    def select(self, index: QModelIndex) -> None:
        """Make a card the current one and bring it into view."""
        self.setCurrentIndex(index)
        if index.isValid():
            self.setRowHeight(index.row(), self._wanted(index.row()))
            for _ in range(2):  # cards that come into view on the way are measured, and push the others
                self.scrollTo(index)
                self._measure()

    def first_seen(self) -> tuple[QModelIndex, int]:
        """The first card in view, and where it stands; none at the very beginning, where news are welcome."""
        row = self.rowAt(0)
        if row < 0 or self.verticalScrollBar().value() == 0:
            return QModelIndex(), 0
        return self.model().index(row, 0), self.rowViewportPosition(row)

    def hold(self, index: QModelIndex, at: int) -> None:
        """Let a card stand again where it stood, whatever came or went above it."""
        if index.isValid():
            pushed = self.rowViewportPosition(index.row()) - at
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + pushed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and index.isValid():
            self.stepped.emit(index, 1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() in _MOVES:
            super().keyPressEvent(event)
            if self.currentIndex() != index:
                self.moved.emit(self.currentIndex())
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index == self.currentIndex():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if shift or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.gathered.emit(index, shift, event.position().toPoint())
            else:
                self.touched.emit(index, event.position().toPoint())

    def updateGeometries(self) -> None:
        if self.width() != self._width:
            self._width = self.width()
            self.narrowed.emit()
        super().updateGeometries()
        self._measure()

    def dataChanged(self, first: QModelIndex, last: QModelIndex, roles: Sequence[int] = ()) -> None:  # type: ignore[override]
        super().dataChanged(first, last, roles)
        self._measure()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        was_first = self.rowAt(dy) if dy > 0 else -1
        was_at = self.rowViewportPosition(was_first)
        self._measure()
        if was_first >= 0:  # cards above it that only now got their heights must not push it
            pushed = self.rowViewportPosition(was_first) - was_at
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + pushed)

    def _measure(self) -> None:
        """Give the cards in view the heights they want."""
        if self._measuring or self.model() is None:
            return
        self._measuring = True
        row = max(0, self.rowAt(0))
        y = self.rowViewportPosition(row)
        while row < self.model().rowCount() and y < self.viewport().height():
            height = self._wanted(row)
            if height != self.rowHeight(row):
                self.setRowHeight(row, height)
            y += height
            row += 1
        self._measuring = False

    def set_anew(self) -> None:
        """Measure and paint all cards again: they look otherwise now."""
        self.updateGeometries()
        self.viewport().update()

    def _wanted(self, row: int) -> int:
        hint = self.itemDelegate().sizeHint(QStyleOptionViewItem(), self.model().index(row, 0))
        return int(hint.height())


def paint_card(painter: QPainter, card: QRectF, ground: QColor, line: QColor) -> None:
    """Draw an empty card: a ground with a line of one pixel around it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
