"""Whether the page is heard: until a screen reader asks for it, nothing is made for one."""

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QToolButton

from gui.reader.canvas import Canvas
from gui.reader.reader import Reader
from gui.session.session import Session
from gui.session.side import Side

if TYPE_CHECKING:  # only where somebody listens
    from gui.spoken.speech import Speech

_pages: "WeakKeyDictionary[Canvas, Hearing]" = WeakKeyDictionary()


class Hearing(QObject):
    """Lets one page be heard, from when a screen reader first comes to it."""

    def __init__(self, session: Session, reader: Reader, side: Side) -> None:
        super().__init__(reader.canvas)
        self._parts = session, reader, side
        self._speech: Speech | None = None
        _pages[reader.canvas] = self
        if QAccessible.isActive():
            self._take_over(reader.canvas)

    def _take_over(self, canvas: Canvas) -> None:
        """Stand in for what Qt took the page for until now; that it has the keyboard is told again."""
        known = QAccessible.queryAccessibleInterface(canvas)
        if known.role() != QAccessible.Role.Document:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(known))
        if canvas.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(canvas, QAccessible.Event.Focus))

    @property
    def speech(self) -> "Speech":
        """What speaks for the page."""
        if self._speech is None:
            from gui.spoken.speech import Speech  # noqa: PLC0415 - few need it, and it takes 30 ms

            self._speech = Speech(*self._parts)
        return self._speech


def _interface_of(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    """What Qt asks when a screen reader first meets a widget."""
    if isinstance(thing, QToolButton):
        from gui.spoken.buttons import one_of_several  # noqa: PLC0415 - only where somebody listens

        return one_of_several(thing)
    hearing = _pages.get(thing) if isinstance(thing, Canvas) else None
    return hearing.speech.page if hearing else None


QAccessible.installFactory(_interface_of)
