"""The backups beside a library: a new one when it is due; the old are given up by their sequence.

A clock may be wrong. It names the days, but what is kept is counted from the newest backup back. A clock that
was set back begins a new series, and no backup of an earlier series is ever given up.
"""

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

from core.files import UNFINISHED
from core.library.file.errors import as_problems
from core.library.file.layout import is_as_made
from core.library.file.store import Store
from core.library.safety.backup import back_up

FOLDER = "backups"
RECENT, DAILY, MONTHLY = 20, 30, 12
MANY_REVISIONS = 200
"""So many changes make a backup due on the same day."""
DONE = """
    SELECT (SELECT max(id) FROM revision), (SELECT max(number) FROM text), (SELECT max(id) FROM correction),
        (SELECT max(turn) FROM trash), (SELECT max(turn) FROM named), (SELECT max(turn) FROM member),
        (SELECT max(id) FROM point_correction)
"""
"""How far everything has gone that only a person knows."""
Done = tuple[int | None, ...]


class Backup(NamedTuple):
    """One backup; `number` counts them, `day` is what the clock said, ISO 8601."""

    path: Path
    number: int
    day: str


def backups(library: Path) -> list[Backup]:
    """The backups of a library, the oldest first."""
    made = [Backup(file, int(match[1]), match[2]) for file, match in _named(library, "")]
    return sorted(made, key=lambda backup: backup.number)


def make(store: Store, today: date | None = None) -> Path:
    """Make a verified backup, then give up those that are too many; a bad library gives up none."""
    library = store.path
    known = backups(library)
    number = known[-1].number + 1 if known else 1
    day = (today or datetime.now(UTC).date()).isoformat()
    made = Backup(_place(library, number, day), number, day)
    with as_problems(library):
        for left_over in _left_over(library):
            left_over.unlink()
    back_up(store, made.path)
    with as_problems(library):
        for old in surplus([*known, made]):
            old.path.unlink()
    return made.path


def due(store: Store, today: date | None = None) -> bool:
    """Whether something was done since the newest backup, on another day or a good deal of it."""
    (now,) = (tuple(row) for row in store.all(DONE))
    known = backups(store.path)
    if not known:
        return any(now)
    before = _done(known[-1].path)
    if before is None:
        return True
    day = (today or datetime.now(UTC).date()).isoformat()
    enough = day != known[-1].day or (now[0] or 0) - (before[0] or 0) >= MANY_REVISIONS
    return enough and before != now


def make_when_due(store: Store) -> Path | None:
    """Make a verified backup if something was done since the last; None where none was due."""
    return make(store) if not store.is_read_only and due(store) else None


def surplus(made: Sequence[Backup]) -> list[Backup]:
    """The backups, given oldest first, of which there are newer ones enough."""
    series: list[Backup] = []
    for backup in reversed(made):
        if series and backup.day > series[-1].day:
            break
        series.append(backup)
    kept = {backup.number for backup in series[:RECENT]}
    kept |= _latest_of_each(((backup.day, backup.number) for backup in series), DAILY)
    kept |= _latest_of_each(((backup.day[:7], backup.number) for backup in series), MONTHLY)
    return [backup for backup in series if backup.number not in kept]


def _latest_of_each(dated: Iterable[tuple[str, int]], most: int) -> set[int]:
    """The first number under each of the first so many different dates."""
    first: dict[str, int] = {}
    for when, number in dated:
        first.setdefault(when, number)
    return set(list(first.values())[:most])


def _left_over(library: Path) -> list[Path]:
    """What a killed program left of a backup that it was making."""
    return [file for file, _ in _named(library, rf"\.[0-9a-f]+{re.escape(UNFINISHED)}(-wal|-shm|-journal)?")]


def _named(library: Path, more: str) -> Iterator[tuple[Path, re.Match[str]]]:
    """The files with the name of a backup of this very library, its number and its day; `more` follows it."""
    folder = library.absolute().parent / FOLDER
    stem, suffix = re.escape(library.stem), re.escape(library.suffix)
    name = re.compile(rf"{stem}-(\d{{6,}})-(\d{{4}}-\d\d-\d\d){suffix}{more}")
    with as_problems(folder):
        files = list(folder.iterdir()) if folder.is_dir() else []
    for file in files:
        if match := name.fullmatch(file.name):
            yield file, match


def _place(library: Path, number: int, day: str) -> Path:
    return library.absolute().parent / FOLDER / f"{library.stem}-{number:06}-{day}{library.suffix}"


def _done(backup: Path) -> Done | None:
    """How far the work in a backup had gone; None where that cannot be read, or is no backup of ours."""
    try:
        with closing(sqlite3.connect(f"{backup.as_uri()}?mode=ro&immutable=1", uri=True)) as copy:
            if not is_as_made(copy):
                return None
            (done,) = copy.execute(DONE)
    except sqlite3.Error:
        return None
    return tuple(done)
