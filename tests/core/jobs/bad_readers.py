"""Work that goes wrong in every way, to be done by a child process."""

import os
import re
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from core.document.problem import Problem
from core.jobs.job import Job

Json = dict[str, Any]


def good(job: Job, words: str, count: int) -> Iterator[Json]:
    for number in range(count):
        job.tell(number, count)
        yield {"words": words, "number": number}


def modules(job: Job) -> Iterator[Json]:
    yield {"modules": sorted(sys.modules)}


def sentence(job: Job) -> Iterator[Json]:
    yield {}
    raise Problem("{name} is no report.", name="它")


def eats_memory(job: Job) -> Iterator[Json]:
    eaten = [bytearray(8 * 1024 * 1024) for _ in range(100)]
    yield {"eaten": len(eaten)}


def never_ends(job: Job) -> Iterator[Json]:
    while True:
        time.sleep(0.01)
    yield {}


def hangs_in_a_pattern(job: Job) -> Iterator[Json]:
    yield {"found": bool(re.match(r"(a+)+$", "a" * 60 + "b"))}


def stops_itself(job: Job) -> Iterator[Json]:
    os.kill(os.getpid(), signal.SIGSTOP)
    yield {}


def dies(job: Job, how: str) -> Iterator[Json]:
    yield {"before": "it died"}
    if how == "exit":
        os._exit(0)
    os.kill(os.getpid(), getattr(signal, how))


def has_a_bug(job: Job) -> Iterator[Json]:
    yield {"half": 1 // 0}


def writes(job: Job, path: str) -> Iterator[Json]:
    try:
        Path(path).write_text("stolen", "utf-8")
    except OSError as error:
        yield {"refused": error.strerror}


def floods(job: Job) -> Iterator[Json]:
    while True:
        yield {"flood": "洪水" * 10_000}


def babbles(job: Job) -> Iterator[Json]:
    yield {}
    os.write(3 if os.fstat(3) else 1, b"")
    for way in range(3, 20):
        try:
            os.write(way, b"no JSON\n")
        except OSError:
            continue


def prints(job: Job) -> Iterator[Json]:
    print("some library's chatter")  # noqa: T201 - that is what it does
    yield {"heard": True}


def itself(job: Job) -> Iterator[Json]:
    yield {"pid": os.getpid()}
