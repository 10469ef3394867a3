"""Files being added to the library, off the GUI thread, with an account of what became of each."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from core.jobs.job import Cancelled, Job
from core.workspace.workspace import Workspace
from gui.session.jobs import Worker
from gui.session.session import Session

if TYPE_CHECKING:
    from concurrent.futures import Future

    from core.workspace.adding import Added

LOOK_EVERY = 0.1
PATIENCE = 10.0
"""Seconds that a stopped adding waits for a report that is just being written, so as to tell of it."""


class Adding(QObject):
    """One for a session: `changed` tells how far it is, `ended` that no file is to be added any more.

    `account` tells of the files since it began, `total` how many they are; after `cancel` what was added is
    there, and to add the same again goes on from there.
    """

    changed = Signal()
    ended = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._library = session.library
        self._worker = Worker("adding", session.library.tell, self)
        self._job: Job | None = None
        self._waiting: list[Path] = []
        self.account: list[Added] = []
        self.total = 0
        self.is_stopped = False

    @property
    def is_under_way(self) -> bool:
        """Whether files are being added."""
        return self._job is not None

    def add(self, paths: Sequence[Path]) -> None:
        """Add files and folders, after those that are being added."""
        if self._job is not None:
            self._waiting.extend(paths)
            return
        self.account, self.total, self.is_stopped = [], 0, False
        self._begin(paths)

    def cancel(self) -> None:
        """Add no more files."""
        self._waiting.clear()
        if self._job is not None:
            self.is_stopped = True
            self._job.cancel()

    def leave(self) -> None:
        """Add nothing any more, and wait for nothing: the window goes."""
        self.cancel()
        self._worker.leave()

    def _begin(self, paths: Sequence[Path]) -> None:
        self._job = self._worker.run_job(partial(self._add, tuple(paths)))
        self.changed.emit()

    def _add(self, paths: Sequence[Path], job: Job) -> None:
        """Add files, on the thread."""
        from core.workspace.adding import add_files, files_in  # noqa: PLC0415 - only when asked for

        try:
            files = files_in(paths)
            self._worker.say(partial(self._count, len(files)))
            for added in add_files(partial(self._ask, job), files, job):
                self._worker.say(partial(self._take, added))
        except Cancelled:
            pass
        finally:
            self._worker.say(self._end)

    def _ask(self, job: Job, question: Callable[..., Any], *values: object) -> Any:
        """Ask the library on its thread, and wait for the answer on this one."""
        from concurrent.futures import Future  # noqa: PLC0415 - not before the first paint

        answer: Future[Any] = Future()

        def work(workspace: Workspace) -> None:
            try:
                answer.set_result(question(workspace.library, *values))
            except Exception as error:
                answer.set_exception(error)
                raise

        def refuse(error: Exception) -> None:
            if not answer.done():  # the library could not be opened
                answer.set_exception(error)

        self._library.ask(work, failed=refuse)
        return _awaited(answer, job)

    def _count(self, files: int) -> None:
        self.total += files
        self.changed.emit()

    def _take(self, added: "Added") -> None:
        self.account.append(added)
        self.changed.emit()

    def _end(self) -> None:
        self._job = None
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            self._begin(waiting)
        else:
            self.changed.emit()
            self.ended.emit()


def adding_of(session: Session) -> Adding:
    """The one adding of a session."""
    return session.findChild(Adding) or Adding(session)


def _awaited(answer: "Future[Any]", job: Job) -> Any:
    until = 0.0
    while True:
        try:
            return answer.result(LOOK_EVERY)
        except TimeoutError:
            if answer.done():
                raise
            if job.is_cancelled:
                until = until or monotonic() + PATIENCE
                if monotonic() > until:
                    raise Cancelled from None
