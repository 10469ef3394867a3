"""A dot of one colour that can be chosen."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from gui.look.faces import small
from gui.look.size import px, sized

_RADIUS = 6.0
SIDE = 24
"""Width and height of what is easily hit."""
MOST = 78
"""Width of a word beside the dot, at most."""


class DotButton(QAbstractButton):
    """A dot, and beside it what it means; checked it stands in a ring. `twice` tells of a double click."""

    twice = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        sized(self, lambda: self.setFont(small(QApplication.font())))
        self._colour = self._ring = QColor()

    def set_colours(self, colour: QColor, ring: QColor) -> None:
        """Paint the dot in `colour` and what says "checked" or "focused" in `ring`."""
        self._colour, self._ring = colour, ring
        self.update()

    def mean(self, word: str) -> None:
        """Say beside the dot what it means; nothing where it has no meaning."""
        self.setText(word)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        word = self.fontMetrics().horizontalAdvance(self._word())
        return QSize(px(SIDE) + (word + 5 if word else 0), px(SIDE))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.twice.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        word = self._word()
        centre = QPointF(px(SIDE) / 2 if word else self.width() / 2, self.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        radius = px(_RADIUS)
        painter.drawEllipse(centre, radius, radius)
        if self.isChecked() or self.hasFocus():
            style = Qt.PenStyle.SolidLine if self.isChecked() else Qt.PenStyle.DotLine
            painter.setPen(QPen(self._ring, 1.3, style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius + 2.5, radius + 2.5)
        palette = self.palette()
        painter.setPen((palette.text() if self.isChecked() else palette.placeholderText()).color())
        beside = QRect(px(SIDE) - 1, 0, self.width() - px(SIDE) + 1, self.height())
        painter.drawText(beside, int(Qt.AlignmentFlag.AlignVCenter), word)

    def _word(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, px(MOST))
