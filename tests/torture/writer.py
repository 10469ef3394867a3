"""A program that writes notes and acknowledges each on its standard output once it is safe, and its judge.

`python -m tests.torture.writer LIBRARY ROUNDS [careless|unsynced]`; prints `UUID STAGE` for each edit.
"""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from core.document.annotation import Annotation
from core.document.problem import Problem
from core.library.file import keeper
from core.library.file.errors import as_problems
from core.library.file.store import Store
from core.library.library import Library
from core.library.safety.check import check_store
from tests.core.library.conftest import ID, report_of
from tests.core.library.hand import QUOTE, add, keep, set_tags, write_note

TAGS = ("民生/住房",)
TOLD = 3
SHORT_LOG = 30 * 4096
"""So that checkpoints are tried, too."""


def words(uuid: str, stage: int) -> str:
    """What the note says at a stage."""
    return ("", uuid * 40, uuid * 40, uuid * 90)[stage]


def new_library(path: Path) -> None:
    """A library with one report."""
    with Library.open(path) as library:
        keep(library, report_of())


class CarelessStore(Store):
    """A store that commits only now and then."""

    edits = 0

    @contextmanager
    def transaction(self) -> Iterator[None]:
        if not self.connection.in_transaction:
            self.connection.execute("BEGIN IMMEDIATE")
        yield
        self.edits += 1
        if self.edits % 10 == 0:
            with as_problems(self.path):
                self.connection.execute("COMMIT")

    def close(self) -> None:
        if self.connection.in_transaction:
            self.connection.execute("COMMIT")
        super().close()


class Careless(Library):
    """A library that says "saved" before it commits."""

    @classmethod
    def open(cls, path: Path) -> Self:
        store = super().open(path).store
        return cls(CarelessStore(store.path, store.connection))


class Unwatched(Library):
    """A library that does not look whether its file is still at its place."""

    @classmethod
    def open(cls, path: Path) -> Self:
        store = super().open(path).store
        store.connection.execute("PRAGMA wal_autocheckpoint = 10")
        return cls(Store(store.path, store.connection))


KINDS: Mapping[str, type[Library]] = {"careless": Careless, "unwatched": Unwatched}
"""Controls; any other word is for the library as it is."""


def write(
    path: Path, rounds: int, how: str, acknowledge: Callable[[str], object], log_most: int = SHORT_LOG
) -> None:
    """Make notes and change them; each edit is acknowledged when it is done."""
    keeper.LOG_MOST = log_most
    with KINDS.get(how, Library).open(path) as library:
        if how == "unsynced":
            library.store.connection.execute("PRAGMA synchronous = OFF")
        for _ in range(rounds):
            (uuid,) = add(library, ID, QUOTE, "red").annotations
            acknowledge(f"{uuid} 0")
            write_note(library, uuid, words(uuid, 1))
            acknowledge(f"{uuid} 1")
            set_tags(library, uuid, TAGS)
            acknowledge(f"{uuid} 2")
            write_note(library, uuid, words(uuid, 3))
            acknowledge(f"{uuid} 3")


def losses(path: Path, acknowledged: Iterable[str]) -> list[str]:
    """What of the acknowledged is missing or half there, and what else is wrong with the library."""
    try:
        with Library.open(path) as library:
            wrong = list(map(str, check_store(library.store)))
            reports = library.reports.all()
            found = {note.id: note for held in reports for note in library.annotations.of(held.text)}
    except Problem as problem:
        return [str(problem)]
    for uuid, note in found.items():
        stages = {words(uuid, stage): stage for stage in range(4)}
        if note.note not in stages or (note.tags not in ((), TAGS)):
            wrong.append(f"half written: {uuid}")
        elif stages[note.note] == 3 and note.tags != TAGS:
            wrong.append(f"out of order: {uuid}")
    for uuid, stage in reached(acknowledged).items():
        if uuid not in found:
            wrong.append(f"lost: {uuid}")
        elif not has_reached(found[uuid], stage):
            wrong.append(f"stage {stage} lost: {uuid}")
    return wrong


def reached(acknowledged: Iterable[str]) -> dict[str, int]:
    """The last stage of each annotation that was acknowledged."""
    last: dict[str, int] = {}
    for line in acknowledged:
        uuid, _, stage = line.partition(" ")
        last[uuid] = int(stage)
    return last


def has_reached(note: Annotation, stage: int) -> bool:
    """Whether an annotation is as far as a stage."""
    return len(note.note) >= len(words(note.id, stage)) and (stage < 2 or note.tags == TAGS)


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
