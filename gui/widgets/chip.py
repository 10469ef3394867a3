"""A word in a small rounded field that can be chosen."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from gui.look.faces import small
from gui.look.size import sized
from gui.look.theme import Theme

_PADDING, _DOT = 7, 11
LEAST = 24
"""Height of what is easily hit."""


class Chip(QAbstractButton):
    """A checkable word, with a dot of its colour where it has one; chosen, it stands in that colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        sized(self, lambda: self.setFont(small(QApplication.font())))
        self._colour = self._quiet = self._soft = self._accent = QColor()
        self._has_dot = True

    def name(self, word: str) -> None:
        """Bear a word."""
        self.setText(word)
        self.setAccessibleName(word)
        self.updateGeometry()

    def apply_theme(self, theme: Theme, colour: QColor | None = None) -> None:
        """Take the theme's colours; `colour` is what the word stands for, if for one."""
        self._has_dot = colour is not None
        self._colour = colour or theme.ink
        self._quiet, self._soft, self._accent = theme.mute, theme.soft, theme.accent
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 2 * _PADDING + self._beside()
        return QSize(max(LEAST, width), max(LEAST, metrics.height() + 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 1.5, -0.5, -1.5)
        on = self.isChecked()
        edge = self._accent if self.hasFocus() else self._colour
        painter.setPen(QPen(edge, 1) if on or self.hasFocus() else QPen(self._soft, 1))
        painter.setBrush(self._soft if on or self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 5, 5)
        if self._has_dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour)
            painter.drawEllipse(QRectF(_PADDING, self.height() / 2 - 3, 6, 6))
        painter.setPen(self._colour if on else self._quiet)
        words = self.rect().adjusted(_PADDING + self._beside(), 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())

    def _beside(self) -> int:
        return _DOT if self._has_dot else 0
