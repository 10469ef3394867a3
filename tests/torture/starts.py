"""Starts: several at once, killed in a migration, a newer library, no right to write, a clock set back."""

import os
import signal
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import monotonic, sleep

import sqlite_utils  # noqa: F401 - so that every child need not import it

from core.document.problem import Problem
from core.library.file.rows import Row
from core.library.file.schema import STEPS
from core.library.library import Library
from core.library.safety.check import check_store
from core.library.safety.rotation import Backup, surplus
from tests.core.library.conftest import ID, report_of
from tests.core.library.file.test_schema import NUMBERED, STATE_NOW, STATE_THEN, library_after, put
from tests.core.library.hand import QUOTE, add, keep
from tests.core.library.nobody import NOBODY
from tests.torture.verdict import Verdict

ROWS = 40


def run(times: int) -> Iterator[Verdict]:
    """Start so often; each control leaves one precaution out."""
    yield _at_once("several programs at once", times, Library.open)
    yield _at_once("several programs at once", times, _without_lock, control=True)
    for schema in range(1, len(STEPS)):
        yield _killed_in_migration(schema, times, _migrate)
    # Half of the kills may come too late, where others slow the machine down now and then.
    yield _killed_in_migration(5, max(times, 10), _migrate_carelessly, control=True)
    yield _untouched("a newer library", times, ("PRAGMA user_version = 99",), 0o666)
    yield _untouched("a library that may only be read", times, (), 0o444)
    yield _untouched("a newer or read-only library", times, (), 0o666, control=True)
    yield _clock("backups given up by a clock set back", surplus)
    yield _clock("backups given up by a clock set back", _by_date, control=True)


def _at_once(
    name: str, times: int, start: Callable[[Path], object], programs: int = 4, *, control: bool = False
) -> Verdict:
    """Programs that start together on no library: one gets it, the others are told, what is kept is kept."""
    failed = 0
    for _ in range(times):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "library.sqlite"
            children = [_child(partial(_use, path, start)) for _ in range(programs)]
            statuses = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
            owners = statuses.count(0)
            with Library.open(path) as library:
                kept = len(library.annotations.of(ID)) if owners else 0
                failed += owners != 1 or kept != 1 or check_store(library.store) != []
    return Verdict(name, times, failed, control)


def _use(path: Path, start: Callable[[Path], object]) -> None:
    """Open the library and write a note; keep it open as a window does."""
    kept = start(path)
    if isinstance(kept, Library):
        add(kept, keep(kept, report_of()), QUOTE, "red")
    sleep(1)  # longer than all the waits of one that comes second


def _without_lock(path: Path) -> sqlite3.Connection:
    """Open the library as SQLite does if nobody asks it for more."""
    with suppress(Problem):
        Library.open(path).store.close()
    connection = sqlite3.connect(path)
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    return connection


def _child(work: Callable[[], None]) -> int:
    """A forked program; its status is 0, or 2 where luck was bad."""
    child = os.fork()
    if not child:
        status = 1
        try:
            work()
            status = 0
        except Problem:
            status = 2
        finally:
            os._exit(status)
    return child


def _killed_in_migration(
    schema: int, times: int, migrate: Callable[[Path], None], *, control: bool = False
) -> Verdict:
    """Kill a start while it brings an older library up to date; the next start must find every row."""
    failed = 0
    length = 0.0
    for number in range(times + 1):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "library.sqlite"
            _old_library(path, schema)
            began = monotonic()
            child = _child(partial(migrate, path))
            if number:  # the first is let through, to know how long it takes
                sleep(Random(number).random() * length)
                os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            length = length or monotonic() - began
            with Library.open(path) as library:
                count = f"SELECT count(*) FROM {'revision' if schema >= 4 else 'text'}"
                kept = library.store.connection.execute(count).fetchone()[0]
                failed += kept != ROWS or check_store(library.store) != []
    return Verdict(f"killed in the migration from schema {schema}", times, failed, control)


def _old_library(path: Path, schema: int) -> None:
    """A library as the program left it when it knew fewer steps, with many rows in its newest tables."""
    library_after(path, STEPS[:schema])
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        if schema < 4:
            for number in range(2, ROWS + 1):
                text: Row = {
                    "sha256": f"{number}",
                    "text_sha256": "",
                    "extractor": 1,
                    "name": "旧",
                    "kept": "",
                }
                put(connection, "version", {"id": number, **text, "text": "旧" * 500, "findings": "{}"})
            return
        numbered = schema <= NUMBERED
        operation, named = ("deed", "version") if numbered else ("operation", "text")
        state = STATE_THEN if numbered else STATE_NOW
        put(connection, operation, {"id": 1, named: state[named], "kind": "note", "state": "done", "at": ""})
        for number in range(1, ROWS + 1):
            row: Row = {"id": number, "annotation": f"u{number}", operation: 1, "cause": "do", "at": ""}
            put(connection, "revision", row | state)


def _migrate(path: Path) -> None:
    Library.open(path).store.close()


def _migrate_carelessly(path: Path) -> None:
    """Take the rows out and put them back, without a transaction around."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        rows = connection.execute("SELECT * FROM revision").fetchall()
        connection.execute("DELETE FROM revision")
        for row in rows:
            connection.execute(f"INSERT INTO revision VALUES ({', '.join('?' * len(row))})", row)
            sleep(0.001)


def _untouched(name: str, times: int, changes: Sequence[str], mode: int, *, control: bool = False) -> Verdict:
    """A library that must be refused, and left byte for byte, whoever has it open."""
    failed = 0
    for _ in range(times):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "library.sqlite"
            Library.open(path).store.close()
            with closing(sqlite3.connect(path, isolation_level=None)) as connection:
                for change in ("PRAGMA journal_mode = DELETE", *changes):
                    connection.execute(change)
            before = path.read_bytes()
            path.chmod(mode)
            path.parent.chmod(0o755 if mode == 0o444 else 0o777)
            child = _child(partial(_as_nobody, path))
            refused = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 2
            failed += not refused or path.read_bytes() != before
    return Verdict(name, times, failed, control)


def _as_nobody(path: Path) -> None:
    if os.geteuid() == 0:
        os.setuid(NOBODY)
    Library.open(path).store.close()


def _clock(
    name: str, too_many: Callable[[Sequence[Backup]], list[Backup]], *, control: bool = False
) -> Verdict:
    """A backup a day for three years, then a clock set back by twelve years, on each of fifty days."""
    failed = 0
    for day in range(1000, 1050):
        kept: list[Backup] = []
        days = [date(2024, 1, 1) + timedelta(days=number) for number in range(day)]
        for number, when in enumerate(days + [date(2012, 1, 1)] * 20):
            kept.append(Backup(Path(str(number)), number, when.isoformat()))
            gone = too_many(kept)
            kept = [backup for backup in kept if backup not in gone]
            if when.year == 2012:
                failed += len(gone)
    return Verdict(name, 50 * 20, failed, control)


def _by_date(made: Sequence[Backup]) -> list[Backup]:
    """Keep the twenty that a clock calls the latest."""
    return sorted(made, key=lambda backup: backup.day)[:-20]
