"""A list of cards: no frame, smooth scrolling, a card's height its own."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

SIDE = 12
"""Room between a card and the edges of its list, enough for the scroll bar to stand in."""
GAP = 10


class CardList(QListView):
    """A list view for cards that a delegate paints.

    It tells which card is opened by Enter, touched by the mouse and where, or stepped through by ← and →.
    """

    opened = Signal(QModelIndex)
    touched = Signal(QModelIndex, QPoint)
    stepped = Signal(QModelIndex, int)
    narrowed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.currentIndex().isValid():
            self.stepped.emit(self.currentIndex(), 1 if event.key() == Qt.Key.Key_Right else -1)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index == self.currentIndex():
            self.touched.emit(index, event.position().toPoint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.narrowed.emit()
        super().resizeEvent(event)

    def card_width(self) -> int:
        """Width of a card in the room the list has now, with a scroll bar or without."""
        return max(80, self.width() - 2 * SIDE)

    def card_of(self, item: QRect) -> QRectF:
        """The card within the rectangle that the list gives to its item."""
        return QRectF(item.x() + SIDE, item.y(), self.card_width(), item.height() - GAP)

    def item_size(self, card_height: float) -> QSize:
        """The size to ask of the list for a card of a height."""
        return QSize(self.card_width() + SIDE, int(card_height) + GAP)

    def select(self, index: QModelIndex) -> None:
        """Make a card the current one and bring it into view."""
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)


def paint_card(painter: QPainter, card: QRectF, ground: QColor, line: QColor) -> None:
    """Draw an empty card: a ground with a line of one pixel around it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
