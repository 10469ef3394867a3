"""Kills: at random moments, and at every single write and sync of the writer."""

import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep
from typing import NamedTuple

from tests.torture.verdict import Verdict
from tests.torture.writer import losses, new_library, write

CALLS = ("pwrite64", "fdatasync", "fsync", "ftruncate", "unlink")
"""What SQLite asks the system for when it writes."""
KILLS_A_LIBRARY = 50
STRACE = shutil.which("strace")
Acknowledge = Callable[[str], object]
"""Says a line once what it tells of is safe."""


class Killed(NamedTuple):
    """After how many kills something was lost, and how many edits had been acknowledged."""

    failed: int
    told: int


def run(times: int, *, every_call: bool = True) -> Iterator[Verdict]:
    """Kill a writer so often; the control acknowledges before the disk has it."""
    yield _at_random("killed at a random moment", times, "careful")
    yield _at_random("killed at a random moment", max(10, times // 20), "careless")
    if STRACE and every_call:
        yield _at_every_call("killed at each write and sync", "careful")
        yield _at_every_call("killed at each write and sync", "careless")


def _at_random(name: str, times: int, how: str) -> Verdict:
    killed = killed_often(times, new_library, lambda path, chance: _killed(path, how, chance.random() * 0.03))
    return Verdict(name, times, killed.failed, how == "careless")


def killed_often(
    times: int,
    make: Callable[[Path], None],
    killed: Callable[[Path, random.Random], list[str]],
    judge: Callable[[Path, list[str]], list[str]] = losses,
) -> Killed:
    """Kill writers so often, some in the same library one after another."""
    failed = told = 0
    for start in range(0, times, KILLS_A_LIBRARY):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "library.sqlite"
            make(path)
            acknowledged: list[str] = []
            for number in range(start, min(times, start + KILLS_A_LIBRARY)):
                acknowledged += killed(path, random.Random(number))
                failed += bool(judge(path, acknowledged))
            told += len(acknowledged)
    return Killed(failed, told)


def _killed(path: Path, how: str, seconds: float) -> list[str]:
    return killed_after(seconds, lambda acknowledge: write(path, 10_000, how, acknowledge))


def killed_after(seconds: float, work: Callable[[Acknowledge], object]) -> list[str]:
    """What a forked writer acknowledged until it was killed, so long after its first acknowledgement."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        try:
            work(lambda line: os.write(writing, f"{line}\n".encode()))
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        first = pipe.readline()
        sleep(seconds)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return [line.strip() for line in (first, *pipe) if line.endswith("\n")]


def _at_every_call(name: str, how: str, rounds: int = 3) -> Verdict:
    tried = failed = 0
    for call in CALLS:
        for number in count(1):
            with TemporaryDirectory() as folder:
                path = Path(folder) / "library.sqlite"
                new_library(path)
                done = injected(path, rounds, how, f"{call}:signal=SIGKILL:when={number}")
                if done.returncode == 0:
                    break
                tried += 1
                failed += bool(losses(path, done.stdout.splitlines()))
    return Verdict(name, tried, failed, how == "careless")


def injected(path: Path, rounds: int, how: str, trouble: str) -> subprocess.CompletedProcess[str]:
    """Run the writer with a trouble that strace puts into its calls; `strace.log` tells of it."""
    assert STRACE
    calls = trouble.partition(":")[0]
    log, files = str(path.with_name("strace.log")), [f"-P{path}", f"-P{path}-wal", f"-P{path.parent}"]
    strace = [STRACE, "-f", "-qq", "-o", log, *files, "-e", f"trace={calls}", "-e", f"inject={trouble}"]
    writer = [sys.executable, "-m", "tests.torture.writer", str(path), str(rounds), how]
    return subprocess.run([*strace, *writer], capture_output=True, text=True, check=False)
