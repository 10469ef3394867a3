"""A program that writes notes and acknowledges each on its standard output once it is safe, and its judge.

`python -m tests.torture.writer LIBRARY ROUNDS [careless|unsynced]`; prints `UUID STAGE` for each edit.
"""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from core.document.annotation import Selectors
from core.document.problem import Problem
from core.document.span import Span
from core.library.file.errors import as_problems
from core.library.library import Library
from tests.core.library.conftest import report_of

QUOTE = Selectors(Span(3, 5), "作报", "政府工", "告\n一", "00ff", "過去一年")
TAGS = ("民生/住房",)
TOLD = 3


def words(uuid: str, stage: int) -> str:
    """What the note says at a stage."""
    return ("", uuid * 40, uuid * 40, uuid * 90)[stage]


def new_library(path: Path) -> None:
    """A library with one report, version 1."""
    with Library.open(path) as library:
        library.keep(report_of(), 1)


class Careless(Library):
    """A library that commits only now and then, and says "saved" before."""

    edits = 0

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        if not self._connection.in_transaction:
            self._connection.execute("BEGIN IMMEDIATE")
        yield
        self.edits += 1
        if self.edits % 10 == 0:
            with as_problems(self.path):
                self._connection.execute("COMMIT")

    def close(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("COMMIT")
        super().close()


def write(path: Path, rounds: int, how: str, acknowledge: Callable[[str], object]) -> None:
    """Make notes and change them; each edit is acknowledged when it is done."""
    with (Careless if how == "careless" else Library).open(path) as library:
        library._connection.execute("PRAGMA wal_autocheckpoint = 30")  # so that these are tried, too
        if how == "unsynced":
            library._connection.execute("PRAGMA synchronous = OFF")
        for _ in range(rounds):
            (uuid,) = library.add(1, QUOTE, "red").annotations
            acknowledge(f"{uuid} 0")
            library.write_note(uuid, words(uuid, 1))
            acknowledge(f"{uuid} 1")
            library.set_tags(uuid, TAGS)
            acknowledge(f"{uuid} 2")
            library.write_note(uuid, words(uuid, 3))
            acknowledge(f"{uuid} 3")


def losses(path: Path, acknowledged: Iterable[str]) -> list[str]:
    """What of the acknowledged is missing or half there, and what else is wrong with the library."""
    last: dict[str, int] = {}
    for line in acknowledged:
        uuid, _, stage = line.partition(" ")
        last[uuid] = int(stage)
    try:
        with Library.open(path) as library:
            wrong = library.check()
            found = {note.id: note for note in library.annotations(1)}
    except Problem as problem:
        return [str(problem)]
    for uuid, note in found.items():
        stages = {words(uuid, stage): stage for stage in range(4)}
        if note.note not in stages or (note.tags not in ((), TAGS)):
            wrong.append(f"half written: {uuid}")
        elif stages[note.note] == 3 and note.tags != TAGS:
            wrong.append(f"out of order: {uuid}")
    for uuid, reached in last.items():
        if uuid not in found:
            wrong.append(f"lost: {uuid}")
        elif len(found[uuid].note) < len(words(uuid, reached)) or (reached >= 2 and found[uuid].tags != TAGS):
            wrong.append(f"stage {reached} lost: {uuid}")
    return wrong


def main() -> int:
    """Write until done; 3 and the sentence on the standard error where luck is bad."""
    path, rounds, how = Path(sys.argv[1]), int(sys.argv[2]), (sys.argv[3:] or ["careful"])[0]
    try:
        write(path, rounds, how, lambda line: os.write(1, f"{line}\n".encode()))
    except Problem as problem:
        os.write(2, f"{problem}\n".encode())
        return TOLD
    return 0


if __name__ == "__main__":
    sys.exit(main())
