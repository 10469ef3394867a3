"""Walking by key from one explained term to the next."""

from PySide6.QtCore import QObject, Signal

from gui.reader.canvas import Canvas
from gui.reader.pointer import Pointer
from gui.reader.things import Thing


class Walker(QObject):
    """Stands at a term, or nowhere; what it walks to is outlined and pointed at."""

    moved = Signal()

    def __init__(self, canvas: Canvas, pointer: Pointer) -> None:
        super().__init__(canvas)
        self._canvas, self._pointer = canvas, pointer
        self.thing: Thing | None = None
        canvas.page_changed.connect(self._forget)
        pointer.activated.connect(self._stand_at)
        pointer.clicked_beside.connect(self._forget)

    def walk(self, step: int) -> bool:
        """Go to the next reference that can be seen, or with -1 to the one before; whether there is one."""
        things, scrolling = self._canvas.things, self._canvas.scrolling
        start = self.thing.span.start if self.thing else scrolling.top_position() - (step > 0)
        thing = things.reference_beyond(start, step)
        while thing and not self._is_shown(thing.span.start):
            thing = things.reference_beyond(thing.span.start, step)
        self._go_to(thing)
        if thing:
            scrolling.bring_in(thing.span.start)
            self._pointer.hover(thing)
        return thing is not None

    def choose(self) -> None:
        """Choose the term that was walked to, as a click would."""
        if self.thing:
            self._pointer.activate(self.thing)

    def stop(self) -> None:
        """Stand nowhere, and point at nothing."""
        self._go_to(None)
        self._pointer.hover_left.emit()

    def _go_to(self, thing: Thing | None) -> None:
        self.thing = thing
        self._canvas.outline(thing.span if thing else None)
        self.moved.emit()

    def _is_shown(self, position: int) -> bool:
        found = self._canvas.page_layout.row_of(position)
        return found is not None and position in found.row.span

    def _stand_at(self, kind: str, key: object) -> None:
        """Go on from the term that was clicked."""
        is_term = kind == "reference" and isinstance(key, int)
        self.thing = self._canvas.things.reference(key) if is_term else None  # type: ignore[arg-type]

    def _forget(self) -> None:
        self.thing = None
