"""Which word lists are asked about."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from core.document.word_list import WordList
from core.library.records.word_lists import KeptList
from gui.look.names import enumerated
from gui.look.translations import speak
from gui.widgets.menu_button import MenuButton

_NAMED = 3
"""More are only counted."""


class ListsChooser(MenuButton):
    """All lists, or some; `changed` tells that others are, `editing` that a person wants to change lists."""

    changed = Signal()
    editing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lists: tuple[KeptList, ...] = ()
        self._chosen = frozenset[int]()
        speak(self, self._fill)

    @property
    def chosen(self) -> tuple[WordList, ...]:
        """The lists that are asked about; none where all are."""
        return tuple(one for number, one in self._lists if number in self._chosen)

    def offer(self, lists: Sequence[KeptList]) -> None:
        """Offer these; one without words has nothing to be asked about."""
        self._lists = tuple(kept for kept in lists if kept.list.words)
        self._chosen &= {kept.number for kept in self._lists}
        self._fill()

    def show_asked(self, lists: Sequence[WordList]) -> None:
        """Show which lists something was asked about."""
        names = {one.name for one in lists}
        numbers = {number for number, one in self._lists if one.name in names}
        self._chosen = frozenset() if len(numbers) == len(self._lists) else frozenset(numbers)
        self._fill()

    def _choose(self, number: int | None) -> None:
        """Ask about all, or about one more or less; all of them are all."""
        chosen = frozenset() if number is None else self._chosen ^ {number}
        self._chosen = frozenset() if len(chosen) == len(self._lists) else chosen
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        self.name(self.tr("Word lists that are asked about"))
        menu = self.menu()
        menu.clear()
        if self._lists:
            self._add(self.tr("All word lists"), None, is_chosen=not self._chosen)
            menu.addSeparator()
        for number, one in self._lists:
            self._add(one.name, number, is_chosen=number in self._chosen)
        if self._lists:
            menu.addSeparator()
        menu.addAction(self.tr("Edit word lists…"), self.editing.emit)
        self.setText(self._said())
        self.updateGeometry()

    def _add(self, words: str, number: int | None, *, is_chosen: bool) -> None:
        action = QAction(words.replace("&", "&&"), self.menu(), checkable=True, checked=is_chosen)
        action.triggered.connect(lambda _=False: self._choose(number))
        self.menu().addAction(action)

    def _said(self) -> str:
        if not self._lists:
            return self.tr("No word list yet")
        names = [one.name for one in self.chosen]
        if len(names) > _NAMED:
            return self.tr("%n word list(s)", "", len(names))
        return enumerated(names) or self.tr("All word lists")
