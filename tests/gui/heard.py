"""What a screen reader finds in a window, and what is amiss there."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QScrollArea, QWidget

Role = QAccessible.Role
SILENT = frozenset({
    *(Role.Client, Role.Pane, Role.Border, Role.Splitter, Role.Grip, Role.LayeredPane, Role.Grouping),
    *(Role.Separator, Role.Whitespace, Role.Window, Role.ToolBar, Role.ScrollBar, Role.PopupMenu),
    *(Role.PageTabList, Role.StatusBar, Role.Indicator, Role.Form, Role.MenuBar),
    *(Role.StaticText, Role.Cell, Role.TreeItem),  # nothing is read where nothing is written
})  # fmt: skip
"""Roles of what may have no name: what is in it has."""

SAYS_NOTHING = Role.NoRole, Role.Client, Role.Border


def below(of: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """An object and all below it that can be seen."""
    assert depth < 30, "the tree has no end"
    yield of
    for index in range(of.childCount()):
        child = of.child(index)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from below(child, depth + 1)


def amiss(widget: QWidget) -> list[str]:
    """What is read, or takes the keyboard, and has no name, or no role that says what it is."""
    found = []
    for one in below(QAccessible.queryAccessibleInterface(widget)):
        is_reached = bool(one.state().focusable)
        name = one.text(QAccessible.Text.Name).strip() or one.text(QAccessible.Text.Value).strip()
        is_empty = one.role() in (Role.Cell, Role.TreeItem, Role.StaticText)
        if not name and ((is_reached and not is_empty) or one.role() not in SILENT):
            found.append(f"no name: {_told(one)}")
        elif (
            is_reached
            and not isinstance(one.object(), QScrollArea)
            and one.role() in (Role.NoRole, Role.Client, Role.Border)
        ):
            found.append(f"no role: {_told(one)}")
    return found


def _told(one: QAccessibleInterface) -> str:
    thing: QObject | None = one.object()
    owners = []
    while thing is not None:
        owners.append(type(thing).__name__)
        thing = thing.parent()
    return f"{one.role().name} {one.text(QAccessible.Text.Name)!r} in {' < '.join(owners)}"
