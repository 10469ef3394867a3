"""Many files read at a time, each on its own in a child process that goes on with the next one."""

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from typing import Self

from core.document.problem import Problem
from core.document.report import Report
from core.jobs.job import Job
from core.jobs.process import Child
from core.workspace.reading import read_in_child

WORKERS = 2
"""Files that are read at a time: the machines this is for have two cores at least."""
Read = Report | Problem
"""What came of a file."""


class Readers:
    """Child processes that read files; what they still read is given up when they are left."""

    def __init__(self, workers: int = WORKERS) -> None:
        self.workers = workers
        self._threads = ThreadPoolExecutor(workers, "reader")
        self._children = [Child() for _ in range(workers)]
        self._idle: SimpleQueue[Child] = SimpleQueue()
        for child in self._children:
            self._idle.put(child)
        self._jobs: set[Job] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        self._threads.shutdown(cancel_futures=True)
        for child in self._children:
            child.close()

    def read(self, path: Path) -> "Future[Read]":
        """Read and understand a file when its turn comes."""
        job = Job()
        self._jobs.add(job)
        return self._threads.submit(self._read, path, job)

    def stop(self) -> None:
        """Give up what is being read and what waits for its turn."""
        for job in list(self._jobs):
            job.cancel()

    def _read(self, path: Path, job: Job) -> Read:
        child = self._idle.get()
        try:
            return read_in_child(path, job, child)
        except Problem as problem:
            return problem
        finally:
            self._idle.put(child)
            self._jobs.discard(job)
