"""The parent's side: work in a child process, under limits, that ends in an answer or in one sentence."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread
from time import monotonic
from typing import Any, Self

from core.document.problem import Problem
from core.jobs.child import KIND, Json, Request, say
from core.jobs.job import Cancelled, Job
from core.jobs.limits import LIMITS, Limits, memory_of

WORKER = "--worker"
"""The hidden first argument with which Zhupi's own program is a worker, where there is no Python to start."""
LOOK_EVERY = 0.1
LASTS = 200
"""Pieces of work that a child does at most."""
TOO_LARGE = "{name} needs more than {memory} MB of memory to be read, and was given up: it may be damaged."
TOO_SLOW = "{name} could not be read in {seconds} seconds, and was given up: it may be damaged."
TOO_LONG = "{name} gives more than Zhupi can hold, and was given up: it may be damaged."
DIED = "{name} could not be read: Zhupi's reader stopped on it. Please report this, with the file."


def is_bundled() -> bool:
    """Whether this program brought its own Python, to which nothing can be added."""
    return bool(getattr(sys, "frozen", False))


def command() -> list[str]:
    """What starts a worker: this Python, or the bundled program itself where there is no Python."""
    if is_bundled():
        # On Windows the program with a window may have no standard input; the one without stands beside it.
        return [str(Path(sys.executable).with_stem("zhupi")), WORKER]
    return [sys.executable, "-m", "core.jobs.child"]


def run(
    work: str, arguments: Sequence[Any], name: str, job: Job | None = None, limits: Limits = LIMITS
) -> list[Json]:
    """What the function `module:name` yields in a process of its own; `name` is what sentences speak of.

    The function gets a Job and the arguments, which are JSON as its answers are. Problem where it raises one
    or comes to a bad end, Cancelled where nobody waits any more.
    """
    with Child(limits) as child:
        return child.run(work, arguments, name, job)


class Child:
    """A process that does one piece of work after another, each within the limits; used by one thread.

    It is given up with the work that came to a bad end in it, and after so many that its memory cannot fill.
    """

    def __init__(self, limits: Limits = LIMITS, lasts: int | None = None) -> None:
        self._limits, self._lasts = limits, lasts or LASTS
        self._process: subprocess.Popen[str] | None = None
        self._done = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(self, work: str, arguments: Sequence[Any], name: str, job: Job | None = None) -> list[Json]:
        """What a function yields; see `run` of this module."""
        job = job or Job()
        if job.is_cancelled:
            raise Cancelled
        child = self._process = self._process or _started()
        watch = _Watch(child, self._limits)
        watch.start()
        job.stopped_by(child.kill)
        answer: list[Json] = []
        try:
            request = Request(work, list(arguments), self._limits.memory)
            answer = list(_answer(child, request, job, self._limits))
        finally:
            watch.ended.set()
            job.stopped_by(lambda: None)
            self._done += 1
            if job.is_cancelled or self._done >= self._lasts or not _ended_well(answer):
                self.close()
        if job.is_cancelled:
            raise Cancelled
        *lines, end = answer or [{}]
        if end.get(KIND) == "problem":
            raise Problem(str(end["sentence"]), **end["details"])
        if end.get(KIND) != "done":
            raise _bad_end(watch.why or str(end.get(KIND, "")), name, self._limits)
        return lines

    def close(self) -> None:
        """Leave nothing of the process; the next piece of work has a new one."""
        child, self._process, self._done = self._process, None, 0
        if child is not None:
            _end(child)


def _ended_well(answer: list[Json]) -> bool:
    return bool(answer) and answer[-1].get(KIND) in ("done", "problem")


def _started() -> "subprocess.Popen[str]":
    return subprocess.Popen(  # noqa: S603 - our own program
        command(),
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        errors="surrogatepass",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _end(child: "subprocess.Popen[str]") -> None:
    """Leave nothing of a child."""
    child.kill()
    for pipe in filter(None, (child.stdin, child.stdout)):
        with suppress(OSError):  # what was not sent yet has nobody to go to
            pipe.close()
    child.wait()


def _answer(child: "subprocess.Popen[str]", request: Request, job: Job, limits: Limits) -> Iterator[Json]:
    """The lines of the answer, the end last; where a child breaks off or babbles, those before."""
    assert child.stdin is not None  # noqa: S101 - a pipe was asked for
    assert child.stdout is not None  # noqa: S101 - likewise
    left = limits.answer
    try:
        say(child.stdin, request)
        while left > 0 and (words := child.stdout.readline(left)):
            left -= len(words)
            line = json.loads(words)
            if line.get(KIND) == "progress":
                job.tell(int(line["done"]), int(line["total"]))
                continue
            yield line
            if KIND in line:
                return
    except (OSError, ValueError, AttributeError, KeyError):
        pass
    if left <= 0:
        yield {KIND: "long"}


def _bad_end(why: str, name: str, limits: Limits) -> Problem:
    megabytes = limits.memory // 1024**2
    sentences = {"memory": TOO_LARGE, "time": TOO_SLOW, "long": TOO_LONG}
    return Problem(sentences.get(why, DIED), name=name, memory=megabytes, seconds=round(limits.seconds))


class _Watch(Thread):
    """Ends a child that takes too long, or more memory than its system refuses it by itself."""

    def __init__(self, child: "subprocess.Popen[str]", limits: Limits) -> None:
        super().__init__(name="watch", daemon=True)
        self.why = ""
        self.ended = Event()
        self._child = child
        self._limits = limits

    def run(self) -> None:
        began = monotonic()
        while not self.ended.wait(min(LOOK_EVERY, self._limits.seconds)):
            if monotonic() - began >= self._limits.seconds:
                self._end("time")
            elif sys.platform != "linux" and memory_of(self._child.pid) > self._limits.memory:
                self._end("memory")

    def _end(self, why: str) -> None:
        self.why = why
        self._child.kill()
        self.ended.set()
