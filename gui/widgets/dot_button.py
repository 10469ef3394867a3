"""A dot of one colour that can be switched."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

_RADIUS = 6.0


class DotButton(QAbstractButton):
    """A checkable dot; checked it stands in a ring of its own. `twice` tells of a double click."""

    twice = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._colour = self._ring = QColor()

    def set_colours(self, colour: QColor, ring: QColor) -> None:
        """Paint the dot in `colour` and what says "checked" or "focused" in `ring`."""
        self._colour, self._ring = colour, ring
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(20, 20)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.isCheckable():
            self.toggle()  # as it was before the first click
        self.twice.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawEllipse(centre, _RADIUS, _RADIUS)
        if self.isChecked() or self.hasFocus():
            style = Qt.PenStyle.SolidLine if self.isChecked() else Qt.PenStyle.DotLine
            painter.setPen(QPen(self._ring, 1.3, style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, _RADIUS + 2.5, _RADIUS + 2.5)
