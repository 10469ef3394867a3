"""What is pointed at on the page, by the mouse or by a walk from term to term."""

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal

from gui.reader.canvas import Canvas
from gui.reader.mouse import Mouse
from gui.reader.things import Thing


class Pointer(QObject):
    """Tells what is pointed at: a Thing's kind and key, and where on the screen it is."""

    hovered = Signal(str, object, QRect)
    hover_left = Signal()
    activated = Signal(str, object, QRect)
    clicked_beside = Signal()
    sign_clicked = Signal(str, object)

    def __init__(self, canvas: Canvas, mouse: Mouse) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._hovered: Thing | None = None
        canvas.page_changed.connect(self._forget)
        canvas.scrolling.moved.connect(self._leave)
        mouse.pointed.connect(self._point_at)
        mouse.clicked.connect(self._click)
        mouse.left.connect(self._leave_page)

    def hover(self, thing: Thing, near: QPoint | None = None) -> None:
        """Tell that a thing is looked at; its line nearest to a point counts."""
        self.hovered.emit(thing.kind, thing.key, self._on_screen(thing, near))

    def activate(self, thing: Thing, near: QPoint | None = None) -> None:
        """Tell that a thing is chosen; its line nearest to a point counts."""
        self.activated.emit(thing.kind, thing.key, self._on_screen(thing, near))

    def _point_at(self, point: QPoint) -> None:
        on_page = self._canvas.point_on_page(point)
        self._canvas.point_at_heading(self._canvas.things.heading_beside(on_page))
        thing = self._canvas.things.under(on_page)
        self._canvas.viewport().setCursor(self._cursor(thing, on_page.x()))
        if thing == self._hovered:
            return
        self._leave()
        self._hovered = thing
        if thing:
            self.hover(thing, point)

    def _click(self, point: QPoint) -> None:
        on_page = self._canvas.point_on_page(point)
        thing = self._canvas.things.under(on_page)
        if thing is None:
            self.clicked_beside.emit()
            return
        self.activate(thing, point)
        if thing.kind == "annotation" and self._canvas.page_layout.character_at(on_page) is None:
            self.sign_clicked.emit(thing.key, thing.span)

    def _cursor(self, thing: Thing | None, x: float) -> Qt.CursorShape:
        if self._canvas.overlays.pointed_heading is not None or (thing and thing.kind == "reference"):
            return Qt.CursorShape.PointingHandCursor
        beside = not 0 <= x <= self._canvas.page_layout.compositor.typography.width
        return Qt.CursorShape.ArrowCursor if beside else Qt.CursorShape.IBeamCursor

    def _on_screen(self, thing: Thing, near: QPoint | None) -> QRect:
        """Where a thing's words are on the screen: the line of them nearest to a point."""
        rects = self._canvas.rects_of(thing.span)
        if near is not None:
            rects.sort(key=lambda rect: abs(rect.center().y() - near.y()))
        rect = rects[0] if rects else QRect(near or QPoint(), near or QPoint())
        return QRect(self._canvas.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def _leave(self) -> None:
        if self._hovered:
            self._hovered = None
            self.hover_left.emit()

    def _leave_page(self) -> None:
        self._leave()
        self._canvas.point_at_heading(None)

    def _forget(self) -> None:
        self._hovered = None
