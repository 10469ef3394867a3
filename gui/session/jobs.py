"""Work off the GUI thread, answers on it."""

from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from gui.session.garbage import collect_on_this_thread_only

T = TypeVar("T")


class Job(Generic[T]):
    """A piece of work and who wants its answer."""

    def __init__(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        self._work = work
        self._done = done
        self._failed = failed
        self.answer: Callable[[], None] = lambda: None

    def do(self) -> None:
        """Work, and keep what is to be said of it."""
        try:
            result = self._work()
        except Exception as error:
            self.answer = self._about(error)
        else:
            self.answer = lambda: self._done(result)

    def _about(self, error: Exception) -> Callable[[], None]:
        return lambda: self._failed(error)


class Worker(QObject):
    """One thread that works through jobs in order; the answers arrive on the GUI thread."""

    _ready = Signal(object)

    def __init__(self, name: str, failed: Callable[[Exception], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        collect_on_this_thread_only()
        self._failed = failed
        self._jobs: SimpleQueue[Job[object] | None] = SimpleQueue()
        self._thread = Thread(target=self._work_on, name=name, daemon=True)
        self._ready.connect(_answer, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] = lambda _: None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do `work` on the thread, then call `done` or `failed` here."""
        if self._thread.ident is None:
            self._thread.start()
        self._jobs.put(Job(work, done, failed or self._failed))  # type: ignore[arg-type]

    def stop(self) -> None:
        """Finish what was asked for, then end the thread; nothing can be asked for any more."""
        self._jobs.put(None)
        if self._thread.ident is not None:
            self._thread.join()

    def _work_on(self) -> None:
        while job := self._jobs.get():
            job.do()
            with suppress(RuntimeError):  # the window is gone: nobody waits, but what is asked for is done
                self._ready.emit(job)


def _answer(job: Job[object]) -> None:
    job.answer()
