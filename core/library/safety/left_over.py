"""A log that a killed program left: whether it is the library's beside which it lies, or another's.

SQLite brings in any log that it finds beside a file. What tells a foreign one is what it makes of the
library: a library only ever grows, so with its own log it is whole, has all that it had, and no number is
left out.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

from core.document.problem import Problem
from core.library.file.connection import NEWER
from core.library.file.errors import DAMAGED, as_problems
from core.library.file.layout import is_as_made
from core.library.file.schema import STEPS
from core.library.file.sqlite import in_memory, log_of, set_aside, shared_memory_of
from core.library.safety.check import check
from core.library.safety.log import HEADER, with_log

FOREIGN = (
    "Beside the library {path} lay the log of another one, left by a program that was killed. It was not "
    "mixed in, and is now {log}; what is in it can be brought back with: zhupi salvage {log}."
)
KEEPS_A_LOG = b"\2\2"
"""In the header of every library that was ever open; a backup has other bytes there."""
Numbered = Mapping[int, object]


def set_foreign_log_aside(library: Path) -> Path | None:
    """Give a log that is not the library's another name, and give that; Problem where none can tell."""
    log = log_of(library)
    with as_problems(library):
        if not library.is_file() or not log.is_file() or log.stat().st_size <= HEADER:
            return None
        from core.library.safety.restore import require_unused  # noqa: PLC0415 - only where a log lies there

        require_unused(library)  # also not by this program: reading it would take SQLite's lock away
        if belongs(library.read_bytes(), log.read_bytes(), library):
            return None
        shared_memory_of(library).unlink(missing_ok=True)
        return set_aside(log, library)


def belongs(data: bytes, log: bytes, library: Path) -> bool:
    """Whether a log is the library's; Problem where the library is damaged, or newer, with it."""
    if data[18:20] != KEEPS_A_LOG:
        return False
    with closing(in_memory(data)) as alone, closing(in_memory(with_log(data, log))) as together:
        _refuse_newer(together, library)
        is_whole = not check(together)
        if is_whole and _goes_on(alone, together):
            return True
        if not check(alone):
            return False
    if not is_whole:
        raise Problem(DAMAGED, path=library)
    return True  # killed while the log was being brought in


def _refuse_newer(connection: sqlite3.Connection, library: Path) -> None:
    try:
        ((schema,),) = connection.execute("PRAGMA user_version")
    except sqlite3.DatabaseError:
        return
    if schema > len(STEPS):
        raise Problem(NEWER, path=library)


def _goes_on(alone: sqlite3.Connection, together: sqlite3.Connection) -> bool:
    """Whether a library has all that it had, and what is new goes on from there."""
    try:
        if not is_as_made(alone):
            return False
        for was, now in zip(_numbered(alone), _numbered(together), strict=True):
            if any(row is not None and now.get(number) != row for number, row in was.items()):
                return False
            if len(now) - len(was) != _highest(now) - _highest(was):
                return False
        before, after = _standing(alone), _standing(together)
        return all(after.get(annotation, 0) >= revision for annotation, revision in before.items())
    except (sqlite3.DatabaseError, TypeError):  # rows that no library has
        return False


def _numbered(connection: sqlite3.Connection) -> Iterator[Numbered]:
    """The texts and the revisions of a library of any schema, by their numbers; no row ever goes."""
    if _has(connection, "text"):
        yield dict(map(tuple, connection.execute("SELECT number, sha256 FROM text")))
    else:
        yield dict(map(tuple, connection.execute("SELECT id, sha256 FROM version")))
    known = (
        connection.execute("SELECT id, annotation, at FROM revision") if _has(connection, "revision") else ()
    )
    yield {number: (annotation, at) for number, annotation, at in known}


def _standing(connection: sqlite3.Connection) -> dict[str, int]:
    if not _has(connection, "annotation"):
        return {}
    return dict(map(tuple, connection.execute("SELECT id, revision FROM annotation")))


def _has(connection: sqlite3.Connection, table: str) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (table,)).fetchone() is not None


def _highest(rows: Numbered) -> int:
    return max(rows, default=0)
