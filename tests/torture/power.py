"""Power cuts: what a writer wrote is recorded, and the disk rebuilt as a cut may have left it.

What was synced is there. Of what was not, anything may be there: nothing, all, some, in another order, or
torn at the sectors.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import pairwise
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.torture.kills import STRACE
from tests.torture.verdict import Verdict
from tests.torture.writer import losses, new_library

SECTOR = 512
CALL = re.compile(
    r'\d+ +(\w+)\((?:\d+<([^>]*)>|"([^"]*)")(?:, (?:"([^"]*)", (\d+)(?:, (\d+))?|(\d+)))?\) = (\d+)'
)
MEMORY = Path("/dev/shm")


class Event(NamedTuple):
    """One call to the system, on a file of the library, or an acknowledgement."""

    call: str
    file: str
    data: bytes = b""
    offset: int = 0


def run(images: int) -> Iterator[Verdict]:
    """Rebuild so many disks; the control never syncs."""
    if STRACE:
        yield _verdict("power cuts", images, "careful")
        yield _verdict("power cuts", max(100, images // 40), "unsynced")


def _verdict(name: str, images: int, how: str) -> Verdict:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        new_library(path)
        before = path.read_bytes()
        events = record(path, 12, how)
    cores = os.cpu_count() or 1
    shares = [range(first, images, cores) for first in range(cores)]
    with ProcessPoolExecutor(cores) as pool:
        failed = sum(pool.map(partial(_failures, before, events), shares))
    return Verdict(name, images, failed, how == "unsynced", f"{len(events)} calls")


def record(path: Path, rounds: int, how: str) -> list[Event]:
    """What a writer asks the system for, in order, as strace sees it."""
    log = path.with_name("strace.log")
    calls = "trace=pwrite64,fdatasync,fsync,ftruncate,unlink,write"
    assert STRACE
    strace = [STRACE, "-f", "-qq", "-xx", "-y", "-s", "70000", "-e", calls, "-o", str(log)]
    writer = [sys.executable, "-m", "tests.torture.writer", str(path), str(rounds), how]
    subprocess.run([*strace, *writer], stdout=subprocess.PIPE, check=True)
    folder = str(path.parent)
    events = [event for line in log.read_text("utf-8").splitlines() if (event := _event(line, folder))]
    assert sum(event.call == "said" for event in events) == rounds * 4
    return events


def _event(line: str, folder: str) -> Event | None:
    match = CALL.match(line)
    if not match:
        return None
    call, descriptor, name, data, _, offset, length, _ = match.groups()
    file = shown_bytes(descriptor or name or "").decode()
    if call == "write":
        said = shown_bytes(data or "")
        return Event("said", "", said) if re.fullmatch(rb"[0-9a-f-]{36} \d\n", said) else None
    if not file.startswith(f"{folder}/"):
        return None
    return Event(call, Path(file).name, shown_bytes(data or ""), int(offset or length or 0))


def shown_bytes(shown: str) -> bytes:
    return bytes.fromhex(shown.replace("\\x", "")) if shown.startswith("\\x") else shown.encode()


def _failures(before: bytes, events: Sequence[Event], numbers: range) -> int:
    """How many of the disks with these numbers have lost something."""
    with TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as name:
        return sum(_fails(before, events, number, Path(name)) for number in numbers)


def _fails(before: bytes, events: Sequence[Event], number: int, folder: Path) -> bool:
    random = Random(number)
    shutil.rmtree(folder)
    folder.mkdir()
    cut = random.randrange(len(events) + 1)
    for file, content in disk({"library.sqlite": before}, events[:cut], random).items():
        (folder / file).write_bytes(content)
    said = [event.data.decode().strip() for event in events[:cut] if event.call == "said"]
    return bool(losses(folder / "library.sqlite", said))


def disk(before: dict[str, bytes], events: Sequence[Event], random: Random) -> dict[str, bytes]:
    """The files after a power cut that follows the events."""
    synced = dict(before)
    waiting: dict[str, list[Event]] = {}
    for event in events:
        if event.call in ("fsync", "fdatasync"):
            for write in waiting.pop(event.file, []):
                apply(synced, write)
        elif event.call != "said":
            waiting.setdefault(event.file, []).append(event)
    for writes in waiting.values():
        for write in survivors(writes, random):
            apply(synced, write)
    return synced


def survivors(writes: list[Event], random: Random) -> list[Event]:
    way = random.choice(("none", "all", "some", "shuffled", "torn"))
    if way in ("none", "all"):
        return writes if way == "all" else []
    some = [write for write in writes if random.random() < 0.5]
    if way == "shuffled":
        random.shuffle(some)
    if way != "torn":
        return some
    return [piece for write in some for piece in _torn(write, random)]


def _torn(write: Event, random: Random) -> Iterator[Event]:
    """Some of the sectors of a write."""
    if not write.data:
        yield write
        return
    start, end = write.offset, write.offset + len(write.data)
    edges = [start, *range(start // SECTOR * SECTOR + SECTOR, end, SECTOR), end]
    for first, last in pairwise(edges):
        if random.random() < 0.5:
            yield write._replace(data=write.data[first - start : last - start], offset=first)


def apply(files: dict[str, bytes], event: Event) -> None:
    if event.call == "unlink":
        files.pop(event.file, None)
        return
    content = bytearray(files.get(event.file, b""))
    content.extend(bytes(max(0, event.offset - len(content))))
    if event.call == "ftruncate":
        del content[event.offset :]
    else:
        content[event.offset : event.offset + len(event.data)] = event.data
    files[event.file] = bytes(content)
