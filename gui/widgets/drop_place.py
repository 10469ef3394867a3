"""Shows where what is dragged would come to lie."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

_EDGE, _ROUND, _TINT = 2, 6, 0.08


class DropPlace(QWidget):
    """A line around a part of the window, over it; the pointer does not meet it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, place: QRect) -> None:
        """Lie around a place of the window, or nowhere where that is empty."""
        self.setVisible(not place.isEmpty())
        self.setGeometry(place)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().color(QPalette.ColorRole.Accent)
        painter.setPen(QPen(colour, _EDGE))
        colour.setAlphaF(_TINT)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(5, 5, -5, -5), _ROUND, _ROUND)
