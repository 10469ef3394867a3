"""What a context menu on the page is about: what lies under the pointer, or where a key asks for one."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Signal
from PySide6.QtGui import QContextMenuEvent

from core.document.span import Span
from gui.reader.canvas import Canvas
from gui.reader.place import Place
from gui.reader.selection import Selection


class Context(QObject):
    """Goes to what is pointed at, unless it is selected; `meant` tells the annotation there, or that none is.

    `wanted` tells where on the screen a menu is to open.
    """

    meant = Signal(object)
    wanted = Signal(QPoint)

    def __init__(self, canvas: Canvas, selection: Selection, place: Place) -> None:
        super().__init__(canvas)
        self._canvas, self._selection, self._place = canvas, selection, place
        canvas.installEventFilter(self)
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QContextMenuEvent):
            return False
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self._point_at(event.pos())
            self.wanted.emit(event.globalPos())
        else:
            self.wanted.emit(self._beside_caret())
        return True

    def _point_at(self, point: QPoint) -> None:
        on_page = self._canvas.point_on_page(point)
        at = self._canvas.page_layout.position_at(on_page, on_character=True)
        if self._selection.span and at in self._selection.span:
            return
        self._selection.stand_at(at)
        self.meant.emit(self._annotation_at(on_page))

    def _annotation_at(self, on_page: QPointF) -> str | None:
        """The annotation under a point, also where it is under a term or a figure."""
        character = self._canvas.page_layout.character_at(on_page)
        mark = None if character is None else self._canvas.overlays.marks.at(character)
        if mark is not None:
            return mark.id
        thing = self._canvas.things.under(on_page)
        return str(thing.key) if thing and thing.kind == "annotation" else None

    def _beside_caret(self) -> QPoint:
        at = self._place.caret
        rect = self._canvas.rect_of(Span(at, at + 1))
        corner = rect.bottomLeft() if rect else self._canvas.viewport().rect().center()
        return self._canvas.viewport().mapToGlobal(corner)
