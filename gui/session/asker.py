"""What a page asks in the background; it outlives the page that shows it."""

from collections.abc import Callable
from typing import Self, TypeVar

from PySide6.QtCore import QObject, Signal

from core.document.problem import Problem
from core.workspace.workspace import Workspace
from gui.session.session import Session

T = TypeVar("T")


class Asker(QObject):
    """One question at a time, answered off the GUI thread; another one ends it.

    `changed` tells that something else is asked, how far it is, or that it is answered.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session, self._library = session, session.library
        self.problem: Problem | None = None
        self.is_running = self.is_stopped = False
        self.done = self.total = 0
        self._cancel: Callable[[], None] = lambda: None

    @classmethod
    def of(cls, session: Session) -> Self:
        """The one of a session."""
        return session.findChild(cls) or cls(session)

    def stop(self) -> None:
        """Wait no longer; what was asked can be asked again."""
        if self.is_running:
            self._cancel()
            self.is_running, self.is_stopped = False, True
            self.changed.emit()

    def _begin_anew(self, *, is_running: bool = True) -> None:
        """Wait for nothing any more that was asked before, and start with something else."""
        self._cancel()
        self.problem, self.is_running, self.is_stopped = None, is_running, False
        self.done = self.total = 0

    def _ask_library(self, work: Callable[[Workspace], T], done: Callable[[T], None]) -> None:
        self._cancel = self._library.ask(work, done, self._refuse).cancel

    def _tell(self, done: int, total: int) -> None:
        """Say how far it is, where that is something else."""
        if (done, total) != (self.done, self.total):
            self.done, self.total = done, total
            self.changed.emit()

    def _refuse(self, error: Exception) -> None:
        self.is_running = False
        if not isinstance(error, Problem):
            raise error
        self.problem = error
        self.changed.emit()
