"""What the reader means by each colour, in the whole library."""

from PySide6.QtCore import QObject, Signal

from core.document.annotation import Colour
from gui.session.library_worker import LibraryWorker


class Meanings(QObject):
    """`words` by colour, as they were last learnt from the library."""

    changed = Signal()

    def __init__(self, library: LibraryWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words: dict[Colour, str] = {}
        self._library = library

    def learn(self) -> None:
        """Ask the library, if it is there."""
        if self._library.is_open:
            self._library.ask(lambda workspace: workspace.library.meanings.all(), self._take)

    def put(self, colour: Colour, words: str) -> None:
        """Say what a colour means."""
        if self._library.is_open:
            self._library.ask(
                lambda workspace: workspace.library.meanings.put(colour, words), lambda _: self.learn()
            )

    def _take(self, words: dict[Colour, str]) -> None:
        if words != self.words:
            self.words = words
            self.changed.emit()
