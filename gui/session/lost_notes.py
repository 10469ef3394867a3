"""Whether the library holds notes of reports whose words it lost: they have no page to stand on."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from core.workspace.kept_notes import lost_notes
from core.workspace.workspace import Workspace
from gui.session.session import Session


class LostNotes(QObject):
    """How many there are, learnt anew whenever a report is opened or notes are taken in.

    `found` tells of a library that has just been opened and holds some: once.
    """

    changed = Signal()
    found = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._looked_into: Path | None = None
        self.count = 0
        session.opened.connect(self._learn)
        session.reports_changed.connect(self._learn)
        session.annotations_changed.connect(self._learn_again)
        if not session.document.is_blank:
            self._learn()

    def _learn_again(self) -> None:
        """Taking in notes may have brought their report along; no edit makes a note lose it."""
        if self.count:
            self._learn()

    def _learn(self) -> None:
        if self._session.library.is_open:  # else it has been told why
            self._session.library.ask(_count, self._take)

    def _take(self, count: int) -> None:
        if not isValid(self):
            return
        library = self._session.library.path
        is_news = count > 0 and (self.count == 0 or library != self._looked_into)
        self._looked_into = library
        if count != self.count:
            self.count = count
            self.changed.emit()
        if is_news:
            self.found.emit()


def _count(workspace: Workspace) -> int:
    return len(lost_notes(workspace.library))
