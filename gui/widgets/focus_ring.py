"""A ring around what has the keyboard, in every window, for whoever came to it by keys."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QHeaderView, QLineEdit, QTabBar, QWidget
from shiboken6 import isValid

from gui.widgets.heads import SECTION

AROUND, WIDE, ROUND = 3, 2, 5
_PLACED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
    QEvent.Type.DynamicPropertyChange,
}


class FocusRing(QObject):
    """Draws one ring for a window and the dialogs over it; a click takes it away: who points knows where."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._ring: _Ring | None = None
        self._surrounded: QWidget | None = None
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self._leave()
        elif event.type() in _PLACED:
            self._place()
        return False

    def _follow(self, _before: QWidget | None, focused: QWidget | None) -> None:
        self._leave()
        if focused is None or not _belongs(focused, self._window):
            return
        window = focused.window()
        if window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            self._surrounded, self._ring = focused, _Ring(window)
            for widget in _around(focused):
                widget.installEventFilter(self)
            self._place()

    def _leave(self) -> None:
        surrounded, self._surrounded = self._surrounded, None
        if surrounded is not None and isValid(surrounded):
            for widget in _around(surrounded):
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


def _around(widget: QWidget) -> Iterator[QWidget]:
    """What may be clicked on or moved instead of the widget: its viewport, and all that it lies in."""
    if isinstance(widget, QAbstractScrollArea):
        yield widget.viewport()
    yield from _upwards(widget)


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
    """Where the ring goes in the window: around the widget, but nowhere that it would be cut off."""
    window, around = widget.window(), AROUND
    inner = widget.tabRect(widget.currentIndex()) if isinstance(widget, QTabBar) else widget.rect()
    if isinstance(widget, QHeaderView):
        section, around = widget.property(SECTION) or 0, 0
        inner = QRect(
            widget.sectionViewportPosition(section), 0, widget.sectionSize(section), widget.height()
        )
    if isinstance(widget, QLineEdit):
        around = 0  # in the place of its own frame, or of what frames it
        frame = None if widget.hasFrame() else widget.parentWidget()
        inner = frame.rect().translated(-widget.pos()) if frame else inner
    place = QRect(widget.mapTo(window, inner.topLeft()), inner.size()).adjusted(
        -around, -around, around, around
    )
    for above in _upwards(widget)[1:]:
        place &= QRect(above.mapTo(window, above.rect().topLeft()), above.size())
    return place
