"""What the keys do on the page."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from core.document.span import Span
from gui.reader.canvas import Canvas
from gui.reader.caret import Caret
from gui.reader.collapser import Collapser
from gui.reader.keys import pixels_scrolled
from gui.reader.place import Place
from gui.reader.selection import Selection
from gui.reader.walker import Walker

Key = Qt.Key
Modifier = Qt.KeyboardModifier


class Keyboard(QObject):
    """Gives each key to the part of the page that has a use for it."""

    def __init__(  # noqa: PLR0913, PLR0917 - the keyboard is where all parts meet
        self,
        canvas: Canvas,
        selection: Selection,
        place: Place,
        caret: Caret,
        walker: Walker,
        collapser: Collapser,
    ) -> None:
        super().__init__(canvas)
        self._canvas, self._selection, self._place, self._caret = canvas, selection, place, caret
        self._walker, self._collapser = walker, collapser
        canvas.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        uses = (self._select, self._choose, self._move, self._collapse, self._scroll)
        return any(use(event) for use in uses)

    def _select(self, event: QKeyEvent) -> bool:
        selection = self._selection
        if event.matches(QKeySequence.StandardKey.SelectAll):
            selection.select(Span(0, len(selection.grains.text)))
        elif event.matches(QKeySequence.StandardKey.Copy):
            selection.copy()
        elif event.key() == Key.Key_Escape and selection.span:
            selection.select(None)
        else:
            return bool(event.modifiers() & Modifier.ShiftModifier) and self._extend(event)
        return True

    def _extend(self, event: QKeyEvent) -> bool:
        at = self._caret.after(event.key(), ctrl=_has_ctrl(event))
        if at is None:
            return False
        if not self._selection.span:
            self._selection.stand_at(self._place.at)
        self._caret.move(at, select=True)
        return True

    def _move(self, event: QKeyEvent) -> bool:
        """Move the caret, where a person wants to move by it."""
        if not self._caret.is_wanted or event.modifiers() & (Modifier.ShiftModifier | Modifier.AltModifier):
            return False
        at = self._caret.after(event.key(), ctrl=_has_ctrl(event))
        if at is None:
            return False
        if event.key() == Key.Key_End and self._is_wrapped(at):
            at -= 1  # a caret after the last character of such a line would stand on the next
        if self._walker.thing is not None:
            self._walker.stop()
        self._caret.move(at, select=False)
        return True

    def _is_wrapped(self, at: int) -> bool:
        """Whether a position is at the start of a line that goes on from the one before."""
        row = self._canvas.page_layout.row_of(at)
        return row is not None and row.row.span.start < at == self._canvas.page_layout.line_span(at).start

    def _choose(self, event: QKeyEvent) -> bool:
        """Explain what was walked to, or what a wanted caret stands on."""
        if event.key() in (Key.Key_Return, Key.Key_Enter) and self._caret.is_wanted:
            return self._walker.choose_at(self._place.caret)
        if self._walker.thing is None:
            return False
        if event.key() in (Key.Key_Return, Key.Key_Enter):
            self._walker.choose()
        elif event.key() == Key.Key_Escape:
            self._walker.stop()
        else:
            return False
        return True

    def _collapse(self, event: QKeyEvent) -> bool:
        if event.modifiers() or event.key() not in (Key.Key_Left, Key.Key_Right):
            return False
        return self._collapser.collapse_here(fold=event.key() == Key.Key_Left)

    def _scroll(self, event: QKeyEvent) -> bool:
        layout = self._canvas.page_layout
        pixels = pixels_scrolled(
            event.key(),
            layout.compositor.typography.size * 2,
            self._canvas.viewport().height(),
            layout.column.height,
            shift=bool(event.modifiers() & Modifier.ShiftModifier),
        )
        if pixels is not None:
            self._canvas.scrolling.by(pixels)
        return pixels is not None


def _has_ctrl(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Modifier.ControlModifier)
