"""The words that a double click selects, from a dictionary that loads off the window's thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from shiboken6 import isValid

from core.page.page import Page
from gui.reader.reader import Reader
from gui.session.jobs import Worker


class Dictionary(QObject):
    """Learns a page's words when the mouse is first pressed on it: nobody else needs them."""

    def __init__(self, reader: Reader, failed: Callable[[Exception], None]) -> None:
        super().__init__(reader.canvas)
        self._canvas, self._selection = reader.canvas, reader.selection
        self._worker = Worker("words", failed, self)
        self._known: Page | None = None
        reader.mouse.pressed.connect(self._learn)

    def _learn(self) -> None:
        if self._known is self._canvas.page:
            return
        from core.text.words import Words  # noqa: PLC0415 - only a double click needs it

        page = self._known = self._canvas.page
        text, terms = page.report.text, [entry.term for entry in page.report.glossary]

        def know(words: Words) -> None:
            if isValid(self) and page is self._canvas.page:
                self._selection.grains.word_at = lambda position: words.word_at(text, position)
                self._selection.renew("word")

        self._worker.run(lambda: Words(terms), know)
