"""The index kept up with the library, in the background, whenever nobody searches."""

from collections.abc import Iterator
from typing import NamedTuple, Self

from PySide6.QtCore import QObject, Signal

from core.index.index import Index
from core.workspace.indexing import Indexed
from core.workspace.workspace import Workspace
from gui.search.beside import Beside
from gui.search.searching import SLICE_SECONDS, Searching, in_slices
from gui.session.jobs import Worker
from gui.session.session import Session


class _Step(NamedTuple):
    """How much of what is lacking was taken in, and whether it is to be saved now, or is all there is."""

    done: int
    total: int
    there: Index
    is_last: bool


class _Run:
    """What the index lacks, taken in by the library's thread, a little at a time."""

    def __init__(self, beside: Beside) -> None:
        self._beside = beside
        self._steps: Iterator[tuple[int, int]] = iter(())
        self._there: Indexed | None = None

    def go_on(self, workspace: Workspace) -> _Step:
        """Take in some more."""
        there = self._beside.of(workspace)
        if there is not self._there:
            self._there, self._steps = there, there.taking_in()
        told, is_last = in_slices(self._steps, SLICE_SECONDS)
        done, total = told[-1] if told else (0, 0)
        return _Step(done, total, there.index, is_last)


class KeepingUp(QObject):
    """Feeds the index and has it saved; `changed` tells how far that is."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        searching = Searching.of(session)
        super().__init__(searching)
        self._library, self._searching = session.library, searching
        self._saver = Worker("index", session.library.tell, self)
        self._run: _Run | None = None
        self._waits = False
        self.done = self.total = 0
        searching.changed.connect(self._follow)

    @classmethod
    def of(cls, session: Session) -> Self:
        """What keeps up the index of a session."""
        return session.findChild(cls) or cls(session)

    def begin(self) -> None:
        """See what is lacking, and take it in."""
        if self._run is None:
            self._run = _Run(self._searching.beside)
            self._go_on()

    def _follow(self) -> None:
        if self._searching.is_running:
            return
        if self._waits:  # what one searched through is not lacking any more
            self._run = None
        self.begin()

    def _go_on(self) -> None:
        self._waits = self._searching.is_running
        if not self._waits and self._run is not None:
            self._library.ask(self._run.go_on, self._take, self._give_up)

    def _take(self, step: _Step) -> None:
        self._tell(step.done, step.total)
        if step.is_last or step.there.is_full:
            self._saver.run_job(step.there.save, lambda _: self._saved(step))
        else:
            self._go_on()

    def _saved(self, step: _Step) -> None:
        if step.is_last:
            self._run = None
            self._tell(0, 0)
        else:
            self._go_on()

    def _give_up(self, _: Exception) -> None:
        """Who searches is told what is wrong with the library; the index can wait."""
        self._run = None
        self._tell(0, 0)

    def _tell(self, done: int, total: int) -> None:
        if (done, total) != (self.done, self.total):
            self.done, self.total = done, total
            self.changed.emit()
