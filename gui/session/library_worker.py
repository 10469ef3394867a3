"""The thread that owns the library file; all that is asked of the library goes through it, in order."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from core.document.problem import Problem
from core.jobs.job import Job
from core.workspace.workspace import Workspace
from gui.session.jobs import Worker

T = TypeVar("T")
Failed = Callable[[Exception], None]


class LibraryWorker(QObject):
    """Opens the library when it is first asked for; `path` is where it lies."""

    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._workspace: Workspace | None = None
        self._worker = Worker("library", self.tell, self)

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
        return self._worker.run(lambda: work(self._opened()), done, failed)

    def change(
        self, change: Callable[[], T], done: Callable[[T], None], failed: Failed, path: Path | None = None
    ) -> None:
        """Let go of the library while `change` is done to its file; from then on it is the one at `path`."""

        def do() -> T:
            self._let_go()
            changed = change()
            self.path = path or self.path
            return changed

        self._worker.run(do, done, failed)

    def close(self, last: Callable[[Workspace], object]) -> None:
        """Do a last thing, wait for all that was asked for, and let go of the library."""

        def end() -> None:
            try:
                if self._workspace is not None:
                    last(self._workspace)
            finally:
                self._let_go()

        self._worker.run(end, failed=_told_later)
        self._worker.stop()

    def tell(self, error: Exception) -> None:
        """Say what is wrong outside Zhupi; a bug stays one."""
        if not isinstance(error, Problem):
            raise error
        self.failed.emit(error)

    def _opened(self) -> Workspace:
        if self._workspace is None:
            self._workspace = Workspace(self.path)
        return self._workspace

    def _let_go(self) -> None:
        if self._workspace is not None:
            self._workspace.library.store.close()
            self._workspace = None


def _told_later(error: Exception) -> None:
    """The window is gone; the backup is still due, so the next start tries again and tells."""
    if not isinstance(error, Problem):
        raise error
