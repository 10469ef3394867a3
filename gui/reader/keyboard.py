"""What the keys do on the page."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from core.document.span import Span
from gui.reader.canvas import Canvas
from gui.reader.collapser import Collapser
from gui.reader.keys import caret_after, pixels_scrolled
from gui.reader.selection import Selection
from gui.reader.walker import Walker

Key = Qt.Key
Modifier = Qt.KeyboardModifier


class Keyboard(QObject):
    """Gives each key to the part of the page that has a use for it."""

    def __init__(self, canvas: Canvas, selection: Selection, walker: Walker, collapser: Collapser) -> None:
        super().__init__(canvas)
        self._canvas, self._selection, self._walker, self._collapser = canvas, selection, walker, collapser
        canvas.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        return self._select(event) or self._choose(event) or self._collapse(event) or self._scroll(event)

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
        ctrl = bool(event.modifiers() & Modifier.ControlModifier)
        caret = caret_after(self._canvas.page_layout, self._selection.caret, event.key(), ctrl=ctrl)
        if caret is None:
            return False
        self._selection.extend(caret)
        self._canvas.scrolling.bring_in(caret)
        self._selection.settle()
        return True

    def _choose(self, event: QKeyEvent) -> bool:
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
