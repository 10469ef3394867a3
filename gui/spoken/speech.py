"""What a screen reader is told: where the caret is, what is selected, what happened."""

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
)

from core.document.span import Span
from gui.reader.reader import Reader
from gui.reader.things import Thing
from gui.session.session import Session
from gui.session.side import Side
from gui.spoken.happenings import Happenings
from gui.spoken.nodes import Tree
from gui.spoken.page import PageInterface
from gui.spoken.surface import Surface
from gui.spoken.words import Words


class Speech(QObject):
    """Lets one page be heard."""

    def __init__(self, session: Session, reader: Reader, side: Side) -> None:
        super().__init__(reader.canvas)
        self._reader, self._canvas = reader, reader.canvas
        self._told: tuple[int, Span | None] = -1, None
        self._surface = Surface(session, side, reader)
        self._tree, self._words = Tree(self._surface), Words(reader)
        self.page = PageInterface(self._tree, self._words)
        reader.place.changed.connect(self._tell_caret)
        self._happenings = Happenings(session, side, self._surface)
        reader.walker.reached.connect(self._tell_thing)
        reader.pointer.activated.connect(self._tell_thing)
        self._canvas.page_changed.connect(self._tell_page)
        side.annotations_changed.connect(self._tree.forget_things)
        self._canvas.destroyed.connect(self._tree.forget)

    def _tell_caret(self, *_: object) -> None:
        """Where the caret is now, and what is selected."""
        if not QAccessible.isActive():
            return
        at, span = now = self._reader.place.caret, self._reader.selection.span
        before, self._told = self._told, now
        units = self._words.utf16.to_units
        if at != before[0]:
            QAccessible.updateAccessibility(QAccessibleTextCursorEvent(self._canvas, units(at)))
        if span != before[1]:
            start, end = (units(span.start), units(span.end)) if span else (units(at), units(at))
            QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(self._canvas, start, end))

    def _tell_thing(self, kind: str, key: object, *_: object) -> None:
        """What was walked to, or chosen."""
        found = self._thing(kind, key) if QAccessible.isActive() else None
        if found:
            self._happenings.tell(found)

    def _thing(self, kind: str, key: object) -> Thing | None:
        rows = range(len(self._canvas.page.rows))
        things = (thing for row in rows for thing in self._surface.things_in(row))
        return next((thing for thing in things if (thing.kind, thing.key) == (kind, key)), None)

    def _tell_page(self, *_: object) -> None:
        self._tree.forget()
        self._told = -1, None
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self._canvas, QAccessible.Event.NameChanged))
