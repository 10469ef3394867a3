"""Walking by key from one term, figure or annotation to the next."""

from bisect import bisect_left
from typing import Literal

from PySide6.QtCore import QObject, Signal

from gui.reader.canvas import Canvas
from gui.reader.place import Place
from gui.reader.pointer import Pointer
from gui.reader.things import Kind, Thing


class Walker(QObject):
    """Stands at a thing, or nowhere; what it walks to is outlined and pointed at.

    `reached` tells the kind and key of what it walked to, `ended` that nothing of a kind follows.
    """

    moved = Signal()
    reached = Signal(str, object)
    ended = Signal(str)

    def __init__(self, canvas: Canvas, pointer: Pointer, place: Place) -> None:
        super().__init__(canvas)
        self._canvas, self._pointer, self._place = canvas, pointer, place
        self.thing: Thing | None = None
        canvas.page_changed.connect(self._forget)
        pointer.activated.connect(self._stand_at)
        pointer.clicked_beside.connect(self._forget)

    def walk(self, kind: Kind, step: Literal[1, -1]) -> None:
        """Go to the next thing of a kind that no fold hides, or with -1 to the one before."""
        thing = self._beyond(kind, step)
        if thing is None:
            self.ended.emit(kind)
            return
        self._place.stand(thing.span.start)
        self.thing = thing
        self.reached.emit(thing.kind, thing.key)
        self._canvas.outline(thing.span)
        self.moved.emit()
        self._pointer.hover(thing)

    def choose(self) -> None:
        """Choose the thing that was walked to, as a click would."""
        if self.thing:
            self._pointer.activate(self.thing)

    def choose_at(self, position: int) -> bool:
        """Choose what a position stands on, or else what ends there; whether there was something."""
        found = self._canvas.things.at(position)
        if found is None and position:
            found = self._canvas.things.at(position - 1)
        self.thing = found or self.thing
        self.choose()
        return self.thing is not None

    def stop(self) -> None:
        """Stand nowhere, and point at nothing."""
        self.thing = None
        self._canvas.outline(None)
        self.moved.emit()
        self._pointer.hover_left.emit()

    def _beyond(self, kind: Kind, step: Literal[1, -1]) -> Thing | None:
        """What follows the thing that one is at, or where there is none, the place."""
        rows = set(self._canvas.page_layout.column.shown)
        things = self._canvas.things.of_kind(kind)
        shown = [thing for thing in things if self._canvas.page.row_at(thing.span.start) in rows]
        here = self._place.at
        if self.thing in shown and self.thing.span.start <= here <= self.thing.span.end:
            at = shown.index(self.thing) + step
        else:
            framed = self._canvas.overlays.outlined
            shown = [thing for thing in shown if thing.span.start != here or thing.span != framed]
            at = bisect_left(shown, here, key=lambda thing: thing.span.start) - (step < 0)
        return shown[at] if 0 <= at < len(shown) else None

    def _stand_at(self, kind: Kind, key: int | str) -> None:
        """Go on from what was clicked."""
        things = self._canvas.things.of_kind(kind)
        self.thing = next((thing for thing in things if thing.key == key), None)

    def _forget(self) -> None:
        self.thing = None
