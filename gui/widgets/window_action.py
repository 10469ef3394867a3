"""What the window does, asked for by a part of it."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


def trigger(part: QWidget, name: str) -> None:
    """Do what an action of the window around a part does; nothing where the window has none of this name."""
    if (action := window_action(part, name)) is not None:
        action.trigger()


def window_action(part: QWidget, name: str) -> QAction | None:
    """An action of the window around a part; None where the window has none of this name."""
    action = part.window().findChild(QAction, name)
    return action if isinstance(action, QAction) else None
