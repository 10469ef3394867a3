"""A slim scroll bar that shows where on the page hits and notes are."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QWidget

WIDTH = 12
TICK = 2


class MarkedScrollBar(QScrollBar):
    """A scroll bar in the page's colours with ticks beside its handle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._ground = QColor()
        self._ticks: list[tuple[float, QColor]] = []
        self._ticks_drawn: QPixmap | None = None

    def set_ground(self, ground: QColor) -> None:
        """Paint on another colour."""
        self._ground = ground
        self.update()

    def set_ticks(self, ticks: Iterable[tuple[float, QColor]]) -> None:
        """Show ticks at shares of the page's height, later ones over earlier ones."""
        self._ticks = list(ticks)
        self._ticks_drawn = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ground)
        painter.end()
        super().paintEvent(event)
        if self._ticks:
            QPainter(self).drawPixmap(0, 0, self._picture())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ticks_drawn = None

    def _picture(self) -> QPixmap:
        """The ticks, drawn once: there may be thousands."""
        if self._ticks_drawn is None:
            ratio = self.devicePixelRatioF()
            self._ticks_drawn = QPixmap(self.size() * ratio)
            self._ticks_drawn.setDevicePixelRatio(ratio)
            self._ticks_drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._ticks_drawn)
            for share, tick in self._ticks:
                y = share * (self.height() - TICK)
                painter.fillRect(QRectF(3, y, self.width() - 5, TICK), tick)
            painter.end()
        return self._ticks_drawn
