"""A word in a small rounded field that can be switched."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from gui.look.faces import small
from gui.look.theme import Theme

_PADDING = 7


class Chip(QAbstractButton):
    """A checkable word with a dot of its colour; switched off it is struck pale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(small(self.font()))
        self._colour = self._quiet = self._soft = self._accent = QColor()

    def name(self, word: str) -> None:
        """Bear a word."""
        self.setText(word)
        self.setAccessibleName(word)
        self.updateGeometry()

    def apply_theme(self, theme: Theme, colour: QColor) -> None:
        """Take the theme's colours; `colour` is what the word stands for."""
        self._colour, self._quiet, self._soft, self._accent = colour, theme.mute, theme.soft, theme.accent
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _PADDING + 11, metrics.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        on = self.isChecked()
        painter.setPen(QPen(self._accent, 1) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(self._soft if on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 5, 5)
        dot = QRectF(_PADDING, self.height() / 2 - 3, 6, 6)
        painter.setPen(QPen(self._colour if on else self._quiet, 1))
        painter.setBrush(self._colour if on else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(dot)
        painter.setPen(self._colour if on else self._quiet)
        words = self.rect().adjusted(_PADDING + 11, 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())
