"""Two pages that are compared: marked where they differ, and moved together."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from core.document.difference import Altered
from core.document.span import Span
from gui.reader.reader import Reader
from gui.session.comparing import Comparing

SHARE = 3
"""A difference stands a third of the page below its top, on both sides at the same height."""


class Compared(QObject):
    """Follows the comparing on the pages of both sides."""

    def __init__(
        self, comparing: Comparing, readers: Callable[[], Sequence[Reader]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._comparing, self._readers = comparing, readers
        self._heard: list[Reader] = []
        self._is_moving = False
        for signal in (comparing.changed, comparing.narrowed, comparing.stepped):
            signal.connect(self.follow)
        comparing.went.connect(self._bring)

    def follow(self, *_: object) -> None:
        """Mark what differs now, and let the pages stand opposite to each other."""
        comparing, found = self._comparing, self._comparing.found
        number = comparing.current
        for side, reader in enumerate(self._readers()):
            kinds = comparing.shown_kinds if found is not None and found.is_by_sentences else ()
            altered = [] if found is None else found.altered(side, kinds)
            one = None if found is None or number is None else found.differences[number]
            if altered or reader.canvas.overlays.alterations.altered:
                reader.canvas.set_alterations(altered, one and Altered(one.spans[side], one.kind))
            if reader not in self._heard:
                self._heard.append(reader)
                reader.canvas.page_changed.connect(self.follow)
                reader.canvas.scrolling.moved.connect(partial(self._move, side))
        if found is not None and number is None:
            self._move(self._comparing.side)

    def _move(self, side: int) -> None:
        """Let the other page stand opposite to the one that is moved."""
        found, readers = self._comparing.found, self._readers()
        if found is None or self._is_moving or self._comparing.is_moving or len(readers) < 2:
            return
        here, there = (reader.canvas.scrolling for reader in (readers[side], readers[1 - side]))
        position = here.top_position()
        offset = here.page_layout.line_top(position) - here.y
        self._is_moving = True
        there.put(found.opposite(side, position), offset) if here.y else there.to(0)
        self._is_moving = False

    def _bring(self, spans: tuple[Span, Span]) -> None:
        readers = self._readers()
        height = min(reader.canvas.viewport().height() for reader in readers)
        for reader, span in zip(readers, spans, strict=False):
            reader.canvas.scrolling.put(span.start, height // SHARE)
