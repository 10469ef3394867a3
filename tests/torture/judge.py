"""Who says whether a program stood a mutated file: an answer or a sentence, in time and within its memory."""

import faulthandler
import os
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from core.document.problem import Problem
from tests.torture.verdict import Verdict

SECONDS = 10
"""Of computing: a machine that is busy with other things takes longer, and is no fault of ours."""
PATIENCE = 6
"""By the clock on the wall, a trial may take so many times as long: what waits for nothing ends, too."""
MEMORY = 1024**3
Trial = Callable[[int], None]
"""Does all that is tried with the mutated file of a number; whatever it raises but a Problem is a failure."""
SHOWN = 3


def judged(name: str, trial: Trial, count: int, *, control: bool = False) -> Verdict:
    """A trial with the files of so many numbers; a few failures are told in full."""
    failures = failures_of(trial, range(count))
    told = "" if control else "".join(f"\n  {one}" for one in failures[:SHOWN])
    return Verdict(name, count, len(failures), control, told)


def failures_of(trial: Trial, numbers: Sequence[int]) -> list[str]:
    """What went wrong, in processes of their own, one for each core: a traceback, a hang, too much memory."""
    cores = os.cpu_count() or 1
    running = dict(_started(trial, numbers[core::cores]) for core in range(min(cores, len(numbers))))
    failures: list[str] = []
    while running:
        for connection in wait(list(running)):
            assert isinstance(connection, Connection)
            child, left = running[connection]
            try:
                failure: str | None = connection.recv()
            except EOFError:  # it was ended while it tried the first of those that are left
                child.join()
                del running[connection]
                if left:
                    failures.append(
                        f"{left[0]}: ended by {child.exitcode}, after {SECONDS} s of work or by its memory"
                    )
                    running |= [_started(trial, left[1:])] if left[1:] else []
                continue
            if failure:
                failures.append(failure)
            running[connection] = child, left[1:]
    return failures


def _started(trial: Trial, numbers: Sequence[int]) -> tuple[Connection, tuple[BaseProcess, Sequence[int]]]:
    context = get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_try_all, args=(trial, numbers, theirs), daemon=False)
    child.start()
    theirs.close()
    return ours, (child, numbers)


def _try_all(trial: Trial, numbers: Sequence[int], answers: Connection) -> None:
    """The child's part: one answer for each number, empty where all was well."""
    _limit_memory()
    faulthandler.register(signal.SIGPROF, file=2, chain=True)  # and then it ends, as it does unless one hears
    for number in numbers:
        faulthandler.dump_traceback_later(PATIENCE * SECONDS, exit=True, file=2)
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        answer = _tried(trial, number)
        signal.setitimer(signal.ITIMER_PROF, 0)
        faulthandler.cancel_dump_traceback_later()
        answers.send(answer)


def _tried(trial: Trial, number: int) -> str:
    try:
        trial(number)
    except Problem as problem:
        return "" if str(problem).strip() else f"{number}: a Problem without words"
    except BaseException:  # a MemoryError or SystemExit is as bad
        return f"{number}: {traceback.format_exc(limit=-4)}"
    return ""


def _limit_memory() -> None:
    """So much more than what is shared with the parent; only Linux can hold a process to it."""
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 - Windows has none

        pages, *_ = Path("/proc/self/statm").read_text().split()
        most = int(pages) * os.sysconf("SC_PAGE_SIZE") + MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
