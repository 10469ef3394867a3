"""A person's hands on the page of words."""

from typing import Self

from PySide6.QtCore import Qt

from gui.analysis.asking import Asking
from gui.analysis.page import WordsPage
from gui.search.page import SearchPage
from gui.search.searching import Searching
from tests.gui.stories.hands import LEFT, Hands

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class HandsOnWords(Hands):
    """Hands on a window whose library has some reports."""

    def begin(self) -> Self:
        """Ask for the page by its key, and wait until it has counted."""
        self.qtbot.keyClick(self.window, Qt.Key.Key_K, CTRL | SHIFT)
        self.front(WordsPage)
        return self.rest()

    def rest(self) -> Self:
        """Wait until what is asked is answered."""
        self.qtbot.waitUntil(self.is_done, timeout=20_000)
        return self

    def is_done(self) -> bool:
        return not self.asking.is_running and not self.page.head._waiting.isActive()

    @property
    def page(self) -> WordsPage:
        page = self.window.findChild(WordsPage)
        assert page is not None
        return page

    @property
    def asking(self) -> Asking:
        return Asking.of(self.session)

    def ask(self, name: str) -> Self:
        """Choose a question."""
        button = next(one for one in self.page.head.questions.buttons.values() if one.text() == name)
        self.qtbot.mouseClick(button, LEFT)
        return self.rest()

    def found(self) -> int:
        """How many hits the concordance has that a click led to."""
        searching = Searching.of(self.session)
        self.front(SearchPage)
        self.qtbot.waitUntil(lambda: searching.asked is not None and not searching.is_running)
        return searching.found.total
