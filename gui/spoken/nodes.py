"""Headings, paragraphs, and what stands in them, as a screen reader finds them below the page.

Qt deletes an interface only when it is told to, and Python must not let go of it before: `Tree` keeps them.
"""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QWindow,
)
from shiboken6 import Shiboken

from core.document.span import Span
from gui.reader.things import Thing
from gui.spoken.surface import Surface

Interface = QAccessible.InterfaceType
Role = QAccessible.Role
NONE: Any = None
"""Qt's null, which its stubs do not know."""


def pointer_to(part: Shiboken.Object | None) -> Any:
    """Where Qt finds one of the interfaces of something; None in place of a pointer would end the program."""
    return Shiboken.VoidPtr(Shiboken.getCppPointer(part)[0] if part else 0)


class Action(QAccessibleActionInterface):
    """The one thing that can be done."""

    def __init__(self, name: str, do: Callable[[], object], near: QObject) -> None:
        super().__init__()
        self._name, self._do, self._near = name, do, near

    def actionNames(self) -> list[str]:
        return [self._name]

    def doAction(self, name: str) -> None:
        if name == self._name:
            # Later: what is done may take away what was asked to do it.
            QTimer.singleShot(0, self._near, self._do)

    def keyBindingsForAction(self, _name: str) -> list[str]:
        return []


class Attributes(QAccessibleAttributesInterface):
    """What is known beyond name and role: the level of a heading, the language of the page."""

    def __init__(self, values: Mapping[QAccessible.Attribute, object]) -> None:
        super().__init__()
        self._values = values

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return list(self._values)

    def attributeValue(self, key: QAccessible.Attribute) -> object:
        return self._values.get(key)


class Node(QAccessibleInterface):
    """Something on the page that is no widget."""

    def __init__(self, tree: "Tree", span: Span) -> None:
        super().__init__()
        self._tree, self.span = tree, span
        self._casts: dict[Interface, QAccessibleActionInterface | QAccessibleAttributesInterface] = {}

    def isValid(self) -> bool:
        return self._tree.holds(self)

    def object(self) -> Any:
        return NONE

    def window(self) -> QWindow:
        return self._tree.page.window()

    def parent(self) -> QAccessibleInterface:
        return self._tree.page

    def childCount(self) -> int:
        return 0

    def child(self, _index: int) -> Any:
        return NONE

    def childAt(self, _x: int, _y: int) -> Any:
        return NONE

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def rect(self) -> QRect:
        return self._tree.surface.rect_of(self.span)

    def setText(self, _what: QAccessible.Text, _words: str) -> None:
        """Keep the name: it is the report's."""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = 1
        state.offscreen = int(self.rect().isEmpty())
        return state

    def interface_cast(self, wanted: Interface) -> Any:
        return pointer_to(self._casts.get(wanted))


class RowNode(Node):
    """A heading, or a paragraph; what it holds is below it."""

    def __init__(self, tree: "Tree", index: int) -> None:
        self._row = tree.surface.canvas.page.rows[index]
        super().__init__(tree, self._row.span)
        self.index = index
        section = self._row.section
        self._is_heading = self._row.role == "heading" and section is not None
        if self._is_heading and section is not None:
            toggle = QAccessibleActionInterface.toggleAction()
            self._casts[Interface.ActionInterface] = Action(toggle, lambda: tree.surface.fold(section), tree)
            level = {QAccessible.Attribute.Level: self._row.level}
            self._casts[Interface.AttributesInterface] = Attributes(level)

    def role(self) -> Role:
        return Role.Heading if self._is_heading else Role.Paragraph

    def text(self, what: QAccessible.Text) -> str:
        if what == QAccessible.Text.Name:
            return self._tree.surface.name_of_row(self.index)
        if what == QAccessible.Text.Description and self._is_heading:
            return self._tree.surface.summary_of(self._row.section or 0)
        return ""

    def childCount(self) -> int:
        return len(self._tree.surface.things_in(self.index))

    def child(self, index: int) -> QAccessibleInterface:
        things = self._tree.surface.things_in(self.index)
        return self._tree.thing(things[index]) if 0 <= index < len(things) else NONE

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        found = self._tree.surface.thing_at(x, y)
        is_here = found is not None and found in self._tree.surface.things_in(self.index)
        return self._tree.thing(found) if found and is_here else NONE

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        things = self._tree.surface.things_in(self.index)
        return things.index(child.thing) if isinstance(child, ThingNode) and child.thing in things else -1

    def state(self) -> QAccessible.State:
        state = super().state()
        if self._is_heading:
            is_folded = self._tree.surface.canvas.collapsing.is_collapsed(self._row.section or 0)
            state.expandable, state.collapsed, state.expanded = 1, int(is_folded), int(not is_folded)
        return state


class ThingNode(Node):
    """A figure, a term or an annotation, which can be opened."""

    def __init__(self, tree: "Tree", thing: Thing) -> None:
        super().__init__(tree, thing.span)
        self.thing = thing
        press = QAccessibleActionInterface.pressAction()
        self._casts[Interface.ActionInterface] = Action(press, lambda: tree.surface.open(thing), tree)

    def role(self) -> Role:
        return Role.Note if self.thing.kind == "annotation" else Role.Link

    def text(self, what: QAccessible.Text) -> str:
        if what in (QAccessible.Text.Name, QAccessible.Text.Description):
            name, description, _ = self._tree.surface.named(self.thing)
            return name if what == QAccessible.Text.Name else description
        return ""

    def parent(self) -> QAccessibleInterface:
        return self._tree.row(self._tree.surface.canvas.page.row_at(self.span.start))

    def state(self) -> QAccessible.State:
        state = super().state()
        state.linked = int(self.thing.kind != "annotation")
        return state


class Tree(QObject):
    """Everything below the page, made when it is asked for and kept until it is gone."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface.canvas)
        self.surface = surface
        self._rows: dict[int, RowNode] = {}
        self._things: dict[Thing, ThingNode] = {}

    @property
    def page(self) -> QAccessibleInterface:
        """The page itself."""
        return QAccessible.queryAccessibleInterface(self.surface.canvas)

    def row(self, index: int) -> RowNode:
        """A row of the page."""
        if index not in self._rows:
            self._rows[index] = RowNode(self, index)
            QAccessible.registerAccessibleInterface(self._rows[index])
        return self._rows[index]

    def thing(self, thing: Thing) -> ThingNode:
        """Something in a row."""
        if thing not in self._things:
            self._things[thing] = ThingNode(self, thing)
            QAccessible.registerAccessibleInterface(self._things[thing])
        return self._things[thing]

    def holds(self, node: Node) -> bool:
        """Whether something is on the page still."""
        if isinstance(node, RowNode):
            return self._rows.get(node.index) is node
        return isinstance(node, ThingNode) and self._things.get(node.thing) is node

    def forget(self, *_: object) -> None:
        """Have nothing of a page that is not shown any more."""
        _delete(self._rows)
        self.forget_things()

    def forget_things(self, *_: object) -> None:
        """Have no figure, term or annotation any more: there are others."""
        _delete(self._things)
        self.surface.look_again()


def _delete(nodes: dict[Any, Any]) -> None:
    gone = list(nodes.values())
    nodes.clear()
    for node in gone:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(node))
