"""A word that opens a menu of choices and shows the one that is chosen."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from gui.widgets.menu_button import MenuButton

T = TypeVar("T")


class Chooser(MenuButton, Generic[T]):
    """One of several values; `changed` tells that a person chose another."""

    changed = Signal()

    def __init__(self, value: T, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self._names: Mapping[T, str] = {}
        self._group: QActionGroup | None = None

    def offer(self, names: Mapping[T, str]) -> None:
        """Offer values by these names."""
        self._names = names
        self.menu().clear()
        group = self._group = QActionGroup(self.menu())
        for value, name in names.items():
            action = QAction(name.replace("&", "&&"), group, checkable=True, checked=value == self.value)
            action.triggered.connect(lambda _=False, value=value: self._choose(value))
            self.menu().addAction(action)
        self._show()

    def choose(self, value: T) -> None:
        """Show a value as the chosen one; one that is not offered is, too."""
        self.value = value
        self.offer(self._names)

    def _choose(self, value: T) -> None:
        if value != self.value:
            self.value = value
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        self.setText(self._names.get(self.value, str(self.value)))
        self.updateGeometry()
