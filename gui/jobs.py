"""Work off the GUI thread, answers on it."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")


class Job(Generic[T]):
    """A piece of work under way and who wants its answer."""

    def __init__(
        self, future: "Future[T]", done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        self.future = future
        self.done = done
        self.failed = failed

    def answer(self) -> None:
        """Tell whoever waits, on the thread that calls this."""
        if self.future.cancelled():
            return
        error = self.future.exception()
        if error is None:
            self.done(self.future.result())
        elif isinstance(error, Exception):
            self.failed(error)
        else:
            raise error


class Worker(QObject):
    """One thread that works through jobs in order; the answers arrive on the GUI thread."""

    _ready = Signal(object)

    def __init__(self, name: str, failed: Callable[[Exception], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._failed = failed
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._ready.connect(Job.answer, Qt.ConnectionType.QueuedConnection)
        self.pending = 0

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] = lambda _: None,
        failed: Callable[[Exception], None] | None = None,
    ) -> "Future[T]":
        """Do `work` on the thread, then call `done` or `failed` here."""
        future = self._pool.submit(work)
        job = Job(future, done, failed or self._failed)
        future.add_done_callback(lambda _: self._ready.emit(job))
        return future

    def stop(self) -> None:
        """Finish what was asked for, then end the thread."""
        self._pool.shutdown(wait=True)
