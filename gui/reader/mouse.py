"""What the mouse does on the page: it selects words, turns fold triangles, points, clicks and zooms."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from gui.reader.canvas import Canvas
from gui.reader.collapser import Collapser
from gui.reader.grains import GRAINS
from gui.reader.selection import Selection

AUTOSCROLL_MS = 16
CLICK_SLACK = 6


class Mouse(QObject):
    """Follows the mouse on a canvas.

    `pressed` tells that words are going to be selected, `clicked` that none were,
    `pointed` a move with no button held, `left` that the mouse is elsewhere.
    """

    pressed = Signal()
    clicked = Signal(QPoint)
    pointed = Signal(QPoint)
    left = Signal()
    zoomed = Signal(int)

    def __init__(self, canvas: Canvas, selection: Selection, collapser: Collapser) -> None:
        super().__init__(canvas)
        self._canvas, self._selection, self._collapser = canvas, selection, collapser
        self._clicks = Clicks()
        self._pointer = QPoint()
        self._is_selecting = False
        self._autoscroll = QTimer(self, interval=AUTOSCROLL_MS)
        self._autoscroll.timeout.connect(self._scroll_on)
        self._handlers: dict[QEvent.Type, Callable[[QMouseEvent], None]] = {
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseButtonDblClick: self._press,
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonRelease: self._release,
        }
        canvas.installEventFilter(self)
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._canvas:
            if event.type() == QEvent.Type.Leave:
                self.left.emit()
            return False
        if isinstance(event, QMouseEvent) and (handle := self._handlers.get(event.type())):
            handle(event)
            return True
        return isinstance(event, QWheelEvent) and self._zoom(event)

    def _press(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pointer = event.position().toPoint()
        heading = self._canvas.things.heading_beside(self._canvas.point_on_page(self._pointer))
        if heading is not None:
            self._collapser.toggle(heading)
            return
        clicks = self._clicks.count(self._pointer)
        self._is_selecting = True
        self.pressed.emit()
        at = self._position(on_character=clicks > 1)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._selection.extend(at)
        else:
            self._selection.begin(at, GRAINS[clicks - 1])

    def _move(self, event: QMouseEvent) -> None:
        self._pointer = event.position().toPoint()
        if not self._is_selecting:
            self.pointed.emit(self._pointer)
            return
        self._drag()
        outside = not 0 <= self._pointer.y() < self._canvas.viewport().height()
        if outside != self._autoscroll.isActive():
            (self._autoscroll.start if outside else self._autoscroll.stop)()

    def _release(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._is_selecting:
            return
        self._is_selecting = False
        self._autoscroll.stop()
        self._selection.settle()
        if self._selection.span is None:
            self.clicked.emit(event.position().toPoint())

    def _drag(self) -> None:
        at = self._position(on_character=self._clicks.last > 1)
        if at != self._selection.caret:
            self._selection.extend(at)

    def _position(self, *, on_character: bool) -> int:
        point = self._canvas.point_on_page(self._pointer)
        return self._canvas.page_layout.position_at(point, on_character=on_character)

    def _scroll_on(self) -> None:
        """Scroll while words are selected beyond the edge, the faster the farther."""
        below = self._pointer.y() - self._canvas.viewport().height()
        self._canvas.scrolling.by((below if below > 0 else self._pointer.y()) // 3)
        self._drag()

    def _zoom(self, event: QWheelEvent) -> bool:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        turned = event.angleDelta().y()
        if turned:
            self.zoomed.emit(1 if turned > 0 else -1)
        return True


class Clicks:
    """Counts presses that follow each other in one place: one to four, then from one again."""

    def __init__(self) -> None:
        self.last = 0
        self._when = 0.0
        self._where = QPoint()

    def count(self, point: QPoint) -> int:
        """Which press in a row this one is."""
        now = monotonic()
        late = now - self._when > QApplication.doubleClickInterval() / 1000
        elsewhere = (self._where - point).manhattanLength() > CLICK_SLACK
        self.last = 1 if late or elsewhere else self.last % len(GRAINS) + 1
        self._when, self._where = now, point
        return self.last
