"""Parts side by side, with lines between them that can be moved."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

GRIP = 2, 6
"""Pixels at the left and the right of a line where it is gripped, too; at its left may be a scroll bar."""


class Splitter(QSplitter):
    """A splitter whose handles are lines."""

    def createHandle(self) -> QSplitterHandle:
        return _Line(self.orientation(), self)

    def widen(self, within: QWidget, step: int) -> bool:
        """Give the part that a widget is in more room, or less, at a neighbour's cost; whether it has one."""
        widgets = ((at, self.widget(at)) for at in range(self.count()))
        shown = [(at, part) for at, part in widgets if part is not None and not part.isHidden()]
        parts = [at for at, _ in shown]
        here = [n for n, (_, part) in enumerate(shown) if _holds(part, within)]
        if len(parts) < 2 or not here:
            return False
        is_last = here[0] == len(parts) - 1
        line = parts[here[0]] if is_last else parts[here[0] + 1]
        before = [self.sizes()[at] + self.handleWidth() for at in parts if at < line]
        self.moveSplitter(sum(before) - self.handleWidth() + (-step if is_last else step), line)
        return True


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


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
