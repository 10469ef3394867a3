"""Buttons that filter together: a click asks for one alone, Ctrl+click for one more."""

from collections.abc import Collection, Iterable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton

T = TypeVar("T")


class Choice(QObject):
    """A click on the one that is chosen alone gives it up; where none is chosen, all are asked for."""

    changed = Signal()

    def __init__(self, buttons: Iterable[QAbstractButton], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._buttons = tuple(buttons)
        self._chosen = self._before = frozenset[QAbstractButton]()
        self._clicked: QAbstractButton | None = None
        for button in self._buttons:
            button.setCheckable(True)
            button.clicked.connect(partial(self._click, button))

    def choose(self, chosen: Collection[QAbstractButton]) -> None:
        """Show these as chosen, and no others."""
        self._chosen = frozenset(chosen)
        for button in self._buttons:
            button.setChecked(button in self._chosen)

    def take_back(self, button: QAbstractButton) -> None:
        """Let all be as before a click on a button that turned out to be the first of two."""
        if self._clicked is button:
            self._clicked = None
            self._set(self._before)

    def _click(self, button: QAbstractButton, _: bool = False) -> None:
        self._clicked, self._before = button, self._chosen
        self._set(chosen_after(self._chosen, button, more=is_ctrl_held()))

    def _set(self, chosen: frozenset[QAbstractButton]) -> None:
        is_other = chosen != self._chosen
        self.choose(chosen)
        if is_other:
            self.changed.emit()


def chosen_after(chosen: frozenset[T], asked: T, *, more: bool) -> frozenset[T]:
    """What is chosen when one is asked for, alone or with more; one asked for again is given up."""
    one = frozenset((asked,))
    if more:
        return chosen ^ one
    return frozenset() if chosen == one else one


def is_ctrl_held() -> bool:
    """Whether one more is asked for: by the key, whatever was clicked."""
    return bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
