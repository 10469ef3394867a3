"""A library taken from under the program that has it open: replaced, removed, renamed, written over.

Whatever was called saved is in some file beside it, and what another program put at its place stays as it is.
"""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from random import Random
from tempfile import TemporaryDirectory
from threading import Thread
from time import sleep

from core.document.annotation import Annotation
from core.document.problem import Problem
from core.library.file.keeper import LOG_MOST
from core.library.file.sqlite import log_of
from core.library.library import Library
from core.library.safety.check import check_store
from core.library.safety.salvage import salvage
from tests.torture.verdict import Verdict
from tests.torture.window import with_report
from tests.torture.writer import has_reached, new_library, reached, write

ROUNDS = 12
MORE = 5
"""So many edits are awaited before a kill: by then it was noticed."""
PATIENCE = 3
ENOUGH = 20
"""With fewer windows than these the control may find no loss by luck."""


def run(writers: int, windows: int) -> Iterator[Verdict]:
    """Take a library away so often; the control does not look whether it is still there."""
    with TemporaryDirectory() as folder:
        other = Path(folder) / "other.sqlite"
        new_library(other)
        write(other, 3, "careful", lambda _: None)
        for name in WAYS:
            yield _tried(f"a library {name} under a writer", _under_a_writer, name, writers, other)
        yield _tried("a library removed under a writer", _under_a_writer, "removed", 3, other, "unwatched")
        yield _tried("a library replaced under a writer", _under_a_writer, "replaced", 3, other, "unwatched")
        for first, name in enumerate(WAYS):
            if times := len(range(first, windows, len(WAYS))):
                yield _tried(f"a library {name} under the window", _under_the_window, name, times, other)
        if windows >= ENOUGH:
            yield _tried(
                "a library removed under the window", _under_the_window, "removed", 6, other, "unwatched"
            )


def _replaced(path: Path, other: Path) -> None:
    copy = shutil.copy(other, path.with_name("arriving"))
    Path(copy).replace(path)


def _log_replaced(path: Path, _: Path) -> None:
    log_of(path).unlink()
    log_of(path).write_bytes(b"somebody's log" * 99)


WAYS: dict[str, Callable[[Path, Path], object]] = {
    "replaced": _replaced,
    "removed": lambda path, _: path.unlink(),
    "renamed": lambda path, _: path.rename(path.with_name("renamed.sqlite")),
    "written over": lambda path, other: shutil.copyfile(other, path),
    "without its log": lambda path, _: log_of(path).unlink(),
    "with another log": _log_replaced,
}
Trial = Callable[[Path, Callable[[], object], Random, str], Sequence[str]]


def _tried(name: str, trial: Trial, way: str, times: int, other: Path, how: str = "careful") -> Verdict:
    failed, told = 0, ""
    for number in range(times):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "library.sqlite"
            acknowledged = trial(path, partial(WAYS[way], path, other), Random(number), how)
            theirs = other if way in ("replaced", "written over") else None
            wrong = _missing(path, acknowledged, theirs)
            failed += bool(wrong)
            told = told or next(iter(wrong), "")
    return Verdict(name, times, failed, how == "unwatched", "" if how == "unwatched" else told)


def _under_a_writer(path: Path, take: Callable[[], object], chance: Random, how: str) -> list[str]:
    """A forked writer that waits after each edit, so that none is under way when it closes."""
    new_library(path)
    told, go = os.pipe(), os.pipe()
    child = os.fork()
    if not child:
        os.close(go[1])

        def acknowledge(line: str) -> None:
            os.write(told[1], f"{line}\n".encode())
            if not os.read(go[0], 1):
                os._exit(1)

        try:
            write(path, ROUNDS, how, acknowledge, LOG_MOST)
        finally:
            os._exit(0)
    os.close(told[1])
    os.close(go[0])
    lines: list[str] = []
    at, kill = chance.randrange(1, ROUNDS * 3), chance.random() < 0.5
    with os.fdopen(told[0], encoding="utf-8") as pipe:
        for line in pipe:
            lines.append(line.strip())
            if kill and len(lines) >= at + MORE:
                break
            with suppress(BrokenPipeError):
                os.write(go[1], b".")
            if len(lines) == at:
                sleep(chance.random() * 0.003)
                take()
        if kill:
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    os.close(go[1])
    return lines


def _under_the_window(path: Path, take: Callable[[], object], chance: Random, how: str) -> list[str]:
    """A window that annotates as fast as it can, and is killed or closed in the end."""
    with_report(path)
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.torture.window", str(path), how],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    said: SimpleQueue[str] = SimpleQueue()

    def hear() -> None:
        assert window.stdout
        for line in window.stdout:
            said.put(line.strip())

    listener = Thread(target=hear)
    listener.start()
    lines = [said.get(timeout=120)]
    sleep(chance.random() * 0.2)
    take()
    already = said.qsize()
    with suppress(Empty):
        lines += [said.get(timeout=PATIENCE) for _ in range(already + MORE)]
    window.send_signal(signal.SIGKILL if chance.random() < 0.5 else signal.SIGTERM)
    with suppress(subprocess.TimeoutExpired):
        window.wait(20)
    window.kill()
    listener.join()
    window.wait()
    while not said.empty():
        lines.append(said.get())
    return lines


def _missing(path: Path, acknowledged: Iterable[str], theirs: Path | None) -> list[str]:
    """What of the acknowledged is nowhere, and what was done to the other program's file."""
    wrong = []
    if theirs:
        if path.read_bytes() != theirs.read_bytes():
            wrong.append("the other program's file was changed")
        try:
            with Library.open(path) as library:
                wrong += map(str, check_store(library.store))
        except Problem as problem:
            wrong.append(str(problem))
    found = list(_everywhere(path.parent))
    for uuid, stage in reached(acknowledged).items():
        states = [note for note in found if note.id == uuid]
        if not any(has_reached(note, stage) for note in states):
            wrong.append(f"stage {stage} lost: {uuid}")
    return wrong


def _everywhere(folder: Path) -> Iterator[Annotation]:
    """The annotations in all libraries of a folder, and in all logs that were set aside."""
    for log in [*folder.glob("*.wal"), *folder.glob("*-wal")]:
        if log.with_name(log.name.removesuffix("-wal")).exists() and log.suffix != ".wal":
            continue
        with suppress(Problem):
            salvage(log, log.with_name(f"{log.name}.salvaged.sqlite"))
    for file in folder.glob("*.sqlite"):
        with suppress(Problem), Library.open(file) as library:
            for row in library.store.all("SELECT id FROM annotation"):
                yield library.operations.annotation(row["id"])
