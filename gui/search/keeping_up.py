"""The index, then the points, kept up with the library in the background, whenever nobody searches."""

from collections.abc import Callable, Iterator
from typing import NamedTuple, Self

from PySide6.QtCore import QObject, Signal

from core.index.index import Index
from core.index.points.store import Points
from core.workspace.indexing import Indexed
from core.workspace.points import Stating
from core.workspace.workspace import Workspace
from gui.search.beside import Beside
from gui.search.searching import SLICE_SECONDS, Searching, in_slices
from gui.session.jobs import Worker
from gui.session.session import Session


class _Step(NamedTuple):
    """How much of what is lacking was taken in, and whether it is to be saved now, or is all there is."""

    done: int
    total: int
    there: Index | Points
    is_last: bool


class _Run:
    """What is lacking beside the library, taken in by the library's thread, a little at a time."""

    def __init__(self, beside: Callable[[Workspace], Indexed | Stating]) -> None:
        self._beside = beside
        self._steps: Iterator[tuple[int, int]] = iter(())
        self._there: Indexed | Stating | None = None

    def go_on(self, workspace: Workspace) -> _Step:
        """Take in some more."""
        there = self._beside(workspace)
        if there is not self._there:
            self._there, self._steps = there, there.taking_in()
        told, is_last = in_slices(self._steps, SLICE_SECONDS)
        done, total = told[-1] if told else (0, 0)
        return _Step(done, total, there.index if isinstance(there, Indexed) else there.kept, is_last)


class KeepingUp(QObject):
    """Feeds the index and has it saved, and the points after it; `changed` tells how far the index is."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        searching = Searching.of(session)
        super().__init__(searching)
        self._library, self._searching = session.library, searching
        self._saver = Worker("index", session.library.tell, self)
        self._points = Beside(Stating)
        self._left: list[_Run] = []
        self._waits = self._is_again = False
        self.done = self.total = 0
        searching.changed.connect(self._follow)

    @classmethod
    def of(cls, session: Session) -> Self:
        """What keeps up the index and the points of a session."""
        return session.findChild(cls) or cls(session)

    def begin(self) -> None:
        """See what is lacking, and take it in."""
        if self._left:
            self._is_again = True
        else:
            self._left = [_Run(self._searching.beside.of), _Run(self._points.of)]
            self._go_on()

    def _follow(self) -> None:
        if self._searching.is_running:
            return
        if self._waits:  # what one searched through is not lacking any more
            self._left = []
        self.begin()

    def _go_on(self) -> None:
        self._waits = self._searching.is_running
        if not self._waits and self._left:
            self._library.ask(self._left[0].go_on, self._take, self._give_up)

    def _take(self, step: _Step) -> None:
        if isinstance(step.there, Index):
            self._tell(step.done, step.total)
        if step.is_last or step.there.is_full:
            self._saver.run(step.there.save, lambda _: self._saved(step))
        else:
            self._go_on()

    def _saved(self, step: _Step) -> None:
        if step.is_last:
            del self._left[0]
            self._tell(0, 0)
        if not self._left and self._is_again:  # there may be more by now
            self._is_again = False
            self.begin()
        else:
            self._go_on()

    def _give_up(self, _: Exception) -> None:
        """Who searches is told what is wrong with the library; the index can wait."""
        self._left, self._is_again = [], False
        self._tell(0, 0)

    def _tell(self, done: int, total: int) -> None:
        if (done, total) != (self.done, self.total):
            self.done, self.total = done, total
            self.changed.emit()
