"""Work off the GUI thread, answers on it."""

from collections.abc import Callable
from contextlib import suppress
from functools import cache
from queue import SimpleQueue
from threading import Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from core.jobs.job import Cancelled, Job
from gui.session.garbage import collect_on_this_thread_only

T = TypeVar("T")


class Task(Generic[T]):
    """A piece of work, the job that it is told by, and who wants its answer."""

    def __init__(
        self, job: Job, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        self._job = job
        self._work = work
        self._done = done
        self._failed = failed
        self._told: Callable[[], None] = lambda: None

    def do(self) -> None:
        """Work, and keep what is to be said of it."""
        if self._job.is_cancelled:
            return
        try:
            result = self._work()
        except Cancelled:
            return
        except Exception as error:
            self._told = self._about(error)
        else:
            self._told = lambda: self._done(result)

    def answer(self) -> None:
        """Say it, if anybody still waits, and let go of them: the thread, which has this longer, must not."""
        try:
            if not self._job.is_cancelled:
                self._told()
        finally:
            vars(self).clear()

    def forget(self) -> None:
        """Let go of who waited: there is nobody any more."""
        vars(self).clear()

    def _about(self, error: Exception) -> Callable[[], None]:
        return lambda: self._failed(error)


class _Bridge(QObject):
    """From threads to the GUI thread; it outlives every worker.

    A thread that emitted a worker's own signal while that worker was being destroyed crashed.
    """

    come = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.come.connect(_call, Qt.ConnectionType.QueuedConnection)


@cache
def _bridge() -> _Bridge:
    return _Bridge()


class Worker(QObject):
    """One thread that works through tasks in order; their answers and progress arrive on the GUI thread.

    It ends at the latest when its owner does, once what was asked for is done.
    """

    def __init__(self, name: str, failed: Callable[[Exception], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        collect_on_this_thread_only()
        self._failed = failed
        tasks: SimpleQueue[Task[object] | None] = SimpleQueue()
        self._tasks = tasks
        self._thread = Thread(target=self._work_on, name=name, daemon=True)
        self._bridge = _bridge()
        self.destroyed.connect(lambda: tasks.put(None))

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] = lambda _: None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Do `work` on the thread, then call `done` or `failed` here, unless the job is cancelled."""
        return self.run_job(lambda _: work(), done, failed)

    def run_job(
        self,
        work: Callable[[Job], T],
        done: Callable[[T], None] = lambda _: None,
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> Job:
        """The same for work that tells how far it is, and can be stopped on its way."""
        if self._thread.ident is None:
            self._thread.start()
        job = Job(lambda part, total: self.say(lambda: progress(part, total)))
        self._tasks.put(Task(job, lambda: work(job), done, failed or self._failed))  # type: ignore[arg-type]
        return job

    def stop(self) -> None:
        """Finish what was asked for, then end the thread; nothing can be asked for any more."""
        self._tasks.put(None)
        if self._thread.ident is not None:
            self._thread.join()

    def leave(self) -> None:
        """Begin nothing any more, and wait for nothing: what goes on is wanted by nobody."""
        self._tasks.put(None)

    def _work_on(self) -> None:
        while task := self._tasks.get():
            task.do()
            self.say(task.answer, task.forget)

    def say(self, words: Callable[[], None], otherwise: Callable[[], None] = lambda: None) -> None:
        """Let something be said on the GUI thread, or something else if the owner is gone by then."""
        with suppress(RuntimeError):  # the program is at its end: nobody waits, but what is asked for is done
            self._bridge.come.emit(lambda: (words if isValid(self) else otherwise)())


def _call(words: Callable[[], None]) -> None:
    words()
