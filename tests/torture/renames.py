"""Power cuts while files get their names: exports, a new library, backups, a backup put in place.

What was synced is there. Names come to the disk in their order, but any number of the last may be missing,
and what a file with a new name holds may be missing, too, unless it was synced before.

`python -m tests.torture.renames FOLDER [unsynced]` does all that; prints what is done once it is safe.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import NamedTuple

from core import files
from core.document.problem import Problem
from core.library.library import Library
from core.library.safety import rotation
from core.library.safety.check import check_store
from core.library.safety.restore import check_file, restore
from tests.core.library.conftest import ID, report_of
from tests.core.library.hand import QUOTE, add, keep
from tests.torture import power
from tests.torture.kills import STRACE
from tests.torture.verdict import Verdict

TRACED = (
    "openat,write,pwrite64,ftruncate,fsync,fdatasync,rename,renameat,renameat2,link,linkat,unlink,unlinkat"
)
CALL = re.compile(r"\d+ +(\w+)\((.*)\) += (\d+)")
STRING = re.compile(r'"([^"]*)"')
EXPORTS = 3
FOLDER = -1
"""The number of a folder that is synced, for the names in it."""


class Event(NamedTuple):
    """A call to the system: on a file, known by a number that it keeps, or on names."""

    call: str
    file: int = -1
    name: str = ""
    to: str = ""
    data: bytes = b""
    offset: int = 0


def run(images: int) -> Iterator[Verdict]:
    """Rebuild so many disks; the control gives names to files that are not on the disk yet."""
    if STRACE:
        yield _verdict(images, "careful")
        yield _verdict(max(40, images // 10), "unsynced")


def work(folder: Path, how: str) -> None:
    """Write files that get their name when they are complete."""
    if how == "unsynced":
        files._sync = lambda file: None
    for number in range(EXPORTS):
        files.write_whole(folder / "notes.jsonld", _export(number))
        _say(f"export {number}")
    library = folder / "library.sqlite"
    with Library.open(library) as opened:
        add(opened, keep(opened, report_of()), QUOTE, "red", "in the backup")
        backup = rotation.make(opened.store)
        _say(f"backup {backup.name}")
        add(opened, ID, QUOTE, "red", "after it")
    restore(backup, library)
    _say("restored 1")


def _export(number: int) -> bytes:
    return f"{number}\n".encode() * 5000


def _say(words: str) -> None:
    os.write(1, f"said {words}\n".encode())


def _verdict(images: int, how: str) -> Verdict:
    with TemporaryDirectory() as folder:
        events = _record(Path(folder) / "disk", how)
    failed = sum(_fails(events, number) for number in range(images))
    return Verdict("power cuts while files get their names", images, failed, how == "unsynced")


def _record(folder: Path, how: str) -> list[Event]:
    """What the work asks the system for, in order, as strace sees it."""
    folder.mkdir()
    log = folder.with_name("strace.log")
    assert STRACE
    strace = [STRACE, "-f", "-qq", "-xx", "-y", "-s", "70000", "-e", f"trace={TRACED}", "-o", str(log)]
    program = [sys.executable, "-m", "tests.torture.renames", str(folder), how]
    subprocess.run([*strace, *program], stdout=subprocess.PIPE, check=True)
    events = list(Trace(f"{folder}/").events(log.read_text("utf-8").splitlines()))
    assert sum(event.call == "said" for event in events) == EXPORTS + 2
    return events


class Trace:
    """Which file a call is on, by the number that each file keeps whatever it is called."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._named: dict[str, int] = {}
        self._opened: dict[int, int] = {}
        self._places: dict[int, int] = {}
        self._count = count()

    def events(self, lines: Sequence[str]) -> Iterator[Event]:
        """What the lines tell of files in the folder, and of what was said."""
        for match in filter(None, map(CALL.match, lines)):
            call, arguments, result = match[1], match[2], int(match[3])
            strings = [power.shown_bytes(shown) for shown in STRING.findall(arguments)]
            first = arguments.partition("<")[0]
            if first.isdigit():
                yield from self._on_file(call, int(first), strings, arguments)
            elif call == "openat":
                yield from self._open(os.fsdecode(strings[0]), arguments, result)
            elif all(os.fsdecode(name).startswith(self._folder) for name in strings):
                yield self._name(call, *(os.fsdecode(name).removeprefix(self._folder) for name in strings))

    def _open(self, path: str, arguments: str, descriptor: int) -> Iterator[Event]:
        self._opened.pop(descriptor, None)
        if not f"{path}/".startswith(self._folder):
            return
        name = path.removeprefix(self._folder)
        if "O_CREAT" in arguments and name not in self._named:
            self._named[name] = next(self._count)
            yield Event("create", self._named[name], name)
        self._opened[descriptor] = self._named.get(name, FOLDER)
        self._places[descriptor] = 0
        if "O_TRUNC" in arguments:
            yield Event("ftruncate", self._named[name])

    def _on_file(
        self, call: str, descriptor: int, strings: Sequence[bytes], arguments: str
    ) -> Iterator[Event]:
        if call == "write" and descriptor == 1 and strings[0].startswith(b"said "):
            yield Event("said", data=strings[0][5:].strip())
        file = self._opened.get(descriptor)
        if file is None:
            return
        last = int(arguments.rpartition(", ")[2]) if ", " in arguments else 0
        if call == "write":
            yield Event("pwrite64", file, data=strings[0], offset=self._places[descriptor])
            self._places[descriptor] += len(strings[0])
        elif call in ("pwrite64", "ftruncate"):
            yield Event(call, file, data=strings[0] if strings else b"", offset=last)
        else:
            yield Event("sync", file)

    def _name(self, call: str, name: str, to: str = "") -> Event:
        if call.startswith("unlink"):
            return Event("unlink", self._named.pop(name), name)
        file = self._named[to] = self._named[name]
        if call.startswith("link"):
            return Event("link", file, name, to)
        del self._named[name]
        return Event("rename", file, name, to)


def _fails(events: Sequence[Event], number: int) -> bool:
    random = Random(number)
    cut = random.randrange(len(events) + 1)
    said = [event.data.decode() for event in events[:cut] if event.call == "said"]
    with TemporaryDirectory(dir=power.MEMORY if power.MEMORY.is_dir() else None) as name:
        folder = Path(name)
        for file, content in _disk(events[:cut], random).items():
            (folder / file).parent.mkdir(exist_ok=True)
            (folder / file).write_bytes(content)
        return bool(list(_wrong(folder, said)))


def _disk(events: Sequence[Event], random: Random) -> dict[str, bytes]:
    """The files after a power cut that follows the events."""
    names: dict[str, int] = {}
    renamed: list[Event] = []
    content: dict[str, bytes] = {}
    waiting: dict[int, list[power.Event]] = {}
    for event in events:
        if event.call in ("pwrite64", "ftruncate"):
            write = power.Event(event.call, str(event.file), event.data, event.offset)
            waiting.setdefault(event.file, []).append(write)
        elif event.call == "sync" and event.file != FOLDER:
            for write in waiting.pop(event.file, []):
                power.apply(content, write)
        elif event.call == "sync":
            _name(names, renamed)
            renamed.clear()
        elif event.call != "said":
            renamed.append(event)
    _name(names, renamed[: random.randrange(len(renamed) + 1)])
    for writes in waiting.values():
        for write in power.survivors(writes, random):
            power.apply(content, write)
    return {name: content.get(str(file), b"") for name, file in names.items()}


def _name(names: dict[str, int], events: Sequence[Event]) -> None:
    for event in events:
        if event.call == "unlink":
            names.pop(event.name, None)
            continue
        if event.call == "rename":
            names.pop(event.name, None)
        names[event.to or event.name] = event.file


def _wrong(folder: Path, said: Sequence[str]) -> Iterator[str]:
    """What under its final name is not complete, or is not there though it was called done."""
    done = {words.split()[0]: words.split()[1] for words in said}
    export = folder / "notes.jsonld"
    states = [_export(number) for number in range(int(done.get("export", 0)), EXPORTS)]
    if ("export" in done or export.exists()) and (not export.exists() or export.read_bytes() not in states):
        yield "export"
    backups = [backup.path for backup in rotation.backups(folder / "library.sqlite")]
    if "backup" in done and done["backup"] not in [path.name for path in backups]:
        yield "no backup"
    try:
        yield from (damage for backup in backups for damage in map(str, check_file(backup)))
        if "backup" in done or (folder / "library.sqlite").exists():
            with Library.open(folder / "library.sqlite") as library:
                yield from map(str, check_store(library.store))
                if "backup" in done and not library.annotations.of(ID):
                    yield "no note"
    except Problem as problem:
        yield str(problem)


if __name__ == "__main__":
    work(Path(sys.argv[1]), sys.argv[2])
