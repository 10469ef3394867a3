"""The thread that owns the library file; all that is asked of the library goes through it, in order."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from core.document.problem import Problem
from core.jobs.job import Job
from core.library.safety.check import explain
from core.library.turns import in_turn
from core.workspace.workspace import Workspace
from gui.session.jobs import Worker

T = TypeVar("T")
Failed = Callable[[Exception], None]
LOOK_EVERY_MS = 5_000
"""How long a library may have been taken away before it is noticed, if nothing is done."""


class LibraryWorker(QObject):
    """Opens the library when it is first asked for; `path` is where it lies.

    `lost` tells when nothing can be saved any more, and when it can again; `moved` tells where it lies from
    now on; `closing` is the last moment to ask anything.
    """

    failed = Signal(object)
    lost = Signal(bool)
    moved = Signal(object)
    closing = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._workspace: Workspace | None = None
        self._worker = Worker("library", self.tell, self)
        self._patience: float | None = None
        self._unsaid: list[Problem] = []
        self._is_lost = False
        self._look_again = QTimer(self, interval=LOOK_EVERY_MS)
        self._look_again.timeout.connect(self._look)

    @property
    def is_open(self) -> bool:
        """Whether the library could be opened and has not been let go of."""
        return self._workspace is not None

    def ask(
        self,
        work: Callable[[Workspace], T],
        done: Callable[[T], None] = lambda _: None,
        failed: Failed | None = None,
    ) -> Job:
        """Do something with the library after all that was asked before; `done` gets the answer here."""
        return self.ask_job(lambda workspace, _: work(workspace), done, failed)

    def ask_job(
        self,
        work: Callable[[Workspace, Job], T],
        done: Callable[[T], None] = lambda _: None,
        failed: Failed | None = None,
    ) -> Job:
        """The same for work that can be stopped on its way."""
        return self._worker.run_job(
            lambda job: self._do(lambda workspace: work(workspace, job)), done, failed
        )

    def change(
        self, change: Callable[[], T], done: Callable[[T], None], failed: Failed, path: Path | None = None
    ) -> None:
        """Let go of the library while `change` is done to its file; from then on it is the one at `path`."""

        def do() -> T:
            self._let_go()
            changed = change()
            self._go_to(path or self.path)
            return changed

        self._worker.run(do, done, failed)

    def close(self, last: Callable[[Workspace], object]) -> None:
        """Do a last thing, wait for all that was asked for, and let go of the library."""

        def end() -> None:
            try:
                if self._workspace is not None:
                    self._do(last)
            finally:
                self._let_go()

        self.closing.emit()
        self._look_again.stop()
        self._worker.run(end, failed=_told_later)
        self._worker.stop()
        self._say()

    def tell(self, error: Exception) -> None:
        """Say what is wrong outside Zhupi; a bug stays one."""
        if not isinstance(error, Problem):
            raise error
        self.failed.emit(error)

    def _look(self) -> None:
        """See whether another program took the library; what fails is told by the edit that fails."""
        self.ask(lambda _: None, failed=lambda _: None)

    def _do(self, work: Callable[[Workspace], T]) -> T:
        workspace = self._opened()
        try:
            workspace.library.store.look()
            return work(workspace)
        except Exception as error:
            explain(workspace.library.store, error)
            raise
        finally:
            self._hear(workspace)

    def _opened(self) -> Workspace:
        if self._workspace is None:
            patience, self._patience = self._patience, 0.0  # who waited in vain once is told at once
            self._workspace = in_turn(lambda: Workspace(self.path), patience)
            self._patience = None
            self._worker.say(self._look_again.start)
        return self._workspace

    def _let_go(self) -> None:
        workspace, self._workspace = self._workspace, None
        if workspace is not None:
            self._worker.say(self._look_again.stop)
            try:
                workspace.library.store.close()
            finally:
                self._hear(workspace)

    def _hear(self, workspace: Workspace) -> None:
        """Follow the library to where it is now, and pass on what happened to it."""
        store = workspace.library.store
        self._go_to(store.path)
        self._unsaid += store.told()
        if self._unsaid:
            self._worker.say(self._say)
        if store.is_lost != self._is_lost:
            self._is_lost = store.is_lost
            self._worker.say(partial(self.lost.emit, store.is_lost))

    def _go_to(self, path: Path) -> None:
        if path != self.path:
            self.path = path
            self._worker.say(partial(self.moved.emit, path))

    def _say(self) -> None:
        while self._unsaid:
            self.failed.emit(self._unsaid.pop(0))


def _told_later(error: Exception) -> None:
    """The window is gone; the backup is still due, so the next start tries again and tells."""
    if not isinstance(error, Problem):
        raise error
