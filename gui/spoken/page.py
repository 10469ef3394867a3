"""The page itself, as a screen reader finds it in the window."""

from bisect import bisect_left
from typing import Any

from PySide6.QtCore import QLocale, QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from gui.spoken.nodes import NONE, Attributes, Interface, RowNode, Tree, pointer_to
from gui.spoken.words import Words


class PageInterface(QAccessibleWidget):
    """A document: all its words as one text, its headings and paragraphs below it."""

    def __init__(self, tree: Tree, words: Words) -> None:
        super().__init__(tree.surface.canvas, QAccessible.Role.Document, "")
        self._tree, self._surface, self._words = tree, tree.surface, words
        self._attributes = Attributes({QAccessible.Attribute.Locale: QLocale(QLocale.Language.Chinese)})

    def text(self, what: QAccessible.Text) -> str:
        if what == QAccessible.Text.Name:
            return self._surface.name()
        return self._surface.way_in() if what == QAccessible.Text.Description else super().text(what)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = 1
        return state

    def childCount(self) -> int:
        return len(self._surface.shown) + len(self._surface.over())

    def child(self, index: int) -> QAccessibleInterface:
        shown = self._surface.shown
        if 0 <= index < len(shown):
            return self._tree.row(shown[index])
        over = self._surface.over()
        found = over[index - len(shown)] if 0 <= index - len(shown) < len(over) else None
        return QAccessible.queryAccessibleInterface(found) if found else NONE

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        shown = self._surface.shown
        if isinstance(child, RowNode):
            at = bisect_left(shown, child.index)
            return at if at < len(shown) and shown[at] == child.index else -1
        widgets = [at for at, widget in enumerate(self._surface.over()) if widget is child.object()]
        return len(shown) + widgets[0] if widgets else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        for widget in self._surface.over():
            inside = widget is not self._surface.canvas.viewport()
            if inside and widget.rect().contains(widget.mapFromGlobal(QPoint(x, y))):
                return QAccessible.queryAccessibleInterface(widget)
        row = self._surface.row_at(x, y)
        return self._tree.row(row) if row is not None else NONE

    def interface_cast(self, wanted: Interface) -> Any:
        if wanted == Interface.TextInterface:
            return pointer_to(self._words.interface())
        if wanted == Interface.AttributesInterface:
            return pointer_to(self._attributes)
        return super().interface_cast(wanted) or pointer_to(None)
