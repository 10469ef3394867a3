"""Searches that are kept, and word lists that can be looked for."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from core.document.corpus import Corpus, Where
from core.document.word_list import WordList
from core.library.records.saved_searches import SavedSearch
from core.search.query import any_of
from core.workspace.counting import word_lists
from core.workspace.listed import listed, places_of
from core.workspace.workspace import Workspace
from gui.look.translations import speak
from gui.widgets.menu_button import MenuButton


class Kept(NamedTuple):
    """What the library has that helps to search: names of places and collections, searches, word lists."""

    places: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    searches: tuple[SavedSearch, ...] = ()
    lists: tuple[WordList, ...] = ()


def kept(workspace: Workspace) -> Kept:
    """What there is."""
    library = workspace.library
    reports = listed(library)
    return Kept(
        places=places_of(reports),
        collections=tuple(dict.fromkeys(name for one in reports for name in one.collections)),
        searches=tuple(library.searches.all()),
        lists=tuple(word_lists(library)),
    )


def keep(name: str, words: str, corpus: Corpus, where: Where, workspace: Workspace) -> Kept:
    """Keep a search under a name."""
    workspace.library.searches.put(name, words, corpus, where)
    return kept(workspace)


def remove(number: int, workspace: Workspace) -> Kept:
    """Keep a search no more."""
    workspace.library.searches.remove(number)
    return kept(workspace)


class SavedMenu(MenuButton):
    """Offers what is kept; `change` is what is to be done with the library then."""

    keeping = Signal()
    wanted = Signal(object)
    words_wanted = Signal(str)
    editing = Signal()
    change = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = Kept()
        self._can_keep = False
        speak(self, self._say)

    def show_kept(self, there: Kept) -> None:
        """Offer these."""
        self._kept = there
        self._fill()

    def allow(self, *, keeping: bool) -> None:
        """Let a search be kept, or not: there is none."""
        if keeping != self._can_keep:
            self._can_keep = keeping
            self._fill()

    def _say(self) -> None:
        self.name(self.tr("Saved searches and word lists"))
        self.setText(self.tr("Saved"))
        self._fill()
        self.updateGeometry()

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        menu.addAction(self.tr("Save this search"), self.keeping.emit).setEnabled(self._can_keep)
        if self._kept.searches:
            menu.addSeparator()
        for search in self._kept.searches:
            menu.addAction(_plain(search.name), partial(self.wanted.emit, search))
        if self._kept.searches:
            self._below(
                self.tr("Remove"),
                [
                    (one.name, partial(self.change.emit, partial(remove, one.number)))
                    for one in self._kept.searches
                ],
            )
        menu.addSeparator()
        if self._kept.lists:
            self._below(
                self.tr("Word lists"),
                [(one.name, partial(self.words_wanted.emit, any_of(one.words))) for one in self._kept.lists],
            )
        menu.addAction(self.tr("Edit word lists…"), self.editing.emit)

    def _below(self, name: str, lines: list[tuple[str, Callable[[], object]]]) -> None:
        below = QMenu(name, self.menu())
        for words, do in lines:
            below.addAction(_plain(words), do)
        self.menu().addMenu(below)


def _plain(words: str) -> str:
    return words.replace("&", "&&")
