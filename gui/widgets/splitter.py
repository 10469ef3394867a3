"""Parts side by side, with lines between them that can be moved."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle

GRIP = 2, 6
"""Pixels at the left and the right of a line where it is gripped, too; at its left may be a scroll bar."""


class Splitter(QSplitter):
    """A splitter whose handles are lines."""

    def createHandle(self) -> QSplitterHandle:
        return _Line(self.orientation(), self)


class _Line(QSplitterHandle):
    """A line of one pixel that lights up where it can be gripped."""

    def __init__(self, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_MouseNoMask)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setContentsMargins(GRIP[0], 0, GRIP[1], 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the line alone; Qt would make the grip narrower."""
        self.setMask(QRegion(self.contentsRect()))

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self.palette()
        colour = palette.accent().color() if self.underMouse() else palette.mid().color()
        QPainter(self).fillRect(event.rect(), colour)
