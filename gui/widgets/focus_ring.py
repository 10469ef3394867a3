"""A ring around what has the keyboard, in every window, for whoever came to it by keys."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from shiboken6 import isValid

AROUND, WIDE, ROUND = 3, 2, 5
_PLACED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
}


class FocusRing(QObject):
    """Draws one ring for a window and the dialogs over it; a click takes it away: who points knows where."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_by_key = False
        self._ring: _Ring | None = None
        self._surrounded: QWidget | None = None
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]
        self._follow(None, QApplication.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(watched, QWindow):
            if kind == QEvent.Type.KeyPress:
                self._is_by_key = True
            elif kind == QEvent.Type.MouseButtonPress:
                self._is_by_key = False
                self._leave()
        elif kind in _PLACED:
            self._place()
        return False

    def _follow(self, _before: QWidget | None, focused: QWidget | None) -> None:
        self._leave()
        if focused is None or not _belongs(focused, self._window):
            return
        window = focused.window().windowHandle()
        if window is not None and isValid(window):  # one that is being closed has none any more
            window.installEventFilter(
                self
            )  # to know whether keys or clicks came last; once is as good as twice
        if self._is_by_key:
            self._surrounded = focused
            self._ring = _Ring(focused.window())
            for widget in _upwards(focused):
                widget.installEventFilter(self)
            self._place()

    def _leave(self) -> None:
        surrounded, self._surrounded = self._surrounded, None
        if surrounded is not None and isValid(surrounded):
            for widget in _upwards(surrounded):
                widget.removeEventFilter(self)
        if self._ring is not None and isValid(self._ring):
            self._ring.setParent(None)
            self._ring.deleteLater()
        self._ring = None

    def _place(self) -> None:
        ring, widget = self._ring, self._surrounded
        if ring is None or widget is None or not isValid(ring) or not isValid(widget):
            return
        place = _seen(widget)
        ring.setVisible(widget.isVisible() and not place.isEmpty())
        if place != ring.geometry():
            ring.setGeometry(place)
        ring.raise_()


class _Ring(QWidget):
    """Lies over the window, and no click falls on it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setObjectName("focusRing")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().accent().color(), WIDE))
        inset = WIDE / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), ROUND, ROUND)


def _upwards(widget: QWidget) -> list[QWidget]:
    """The widget and all that it lies in."""
    found = [widget]
    while not found[-1].isWindow() and (above := found[-1].parentWidget()) is not None:
        found.append(above)
    return found


def _belongs(widget: QWidget, window: QWidget) -> bool:
    """Whether a widget is in a window, or in a dialog over it."""
    above: QWidget | None = widget
    while above is not None and above is not window:
        above = above.parentWidget()
    return above is window


def _seen(widget: QWidget) -> QRect:
    """Where the ring goes in the window: a little outside the widget, but nowhere that it is cut off."""
    window = widget.window()
    inner = widget.tabRect(widget.currentIndex()) if isinstance(widget, QTabBar) else widget.rect()
    around = inner.translated(widget.mapTo(window, inner.topLeft()) - inner.topLeft())
    place = around.adjusted(-AROUND, -AROUND, AROUND, AROUND)
    for above in _upwards(widget)[1:]:
        place &= QRect(above.mapTo(window, above.rect().topLeft()), above.size())
    return place
