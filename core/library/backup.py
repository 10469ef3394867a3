"""A copy that is known to be whole, and the check that tells what is not."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from core.document.problem import Problem
from core.library.files import put_in_place, unfinished
from core.library.store import seal
from core.library.trouble import told

BAD_SOURCE = (
    "No backup was made, because the library {path} is damaged ({damage}): "
    "keep the earlier backups, and a copy of the library."
)
BAD_COPY = "The backup {path} was not written as it should be ({damage}): try again, or on another disk."
NO_PLACE = "The backup {path} cannot be written ({reason}): choose another place for it."


def check(connection: sqlite3.Connection) -> list[str]:
    """What is damaged, a sentence each; empty where every page and every row is as it was written."""
    try:
        damage = [line for (line,) in connection.execute("PRAGMA integrity_check(100)") if line != "ok"]
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        damage += [f"Row {row[1]} of {row[0]} names a row of {row[2]} that is missing." for row in broken]
        return damage + list(_broken_seals(connection))
    except sqlite3.DatabaseError as error:
        return [f"The file cannot be read to its end: {error}."]


def back_up(connection: sqlite3.Connection, path: Path, to: Path) -> None:
    """Copy the library at `path` to one file, checked before and after; Problem, and no file, otherwise."""
    damage = check(connection)
    if damage:
        raise Problem(BAD_SOURCE, path=path, damage=damage[0])
    try:
        with unfinished(to) as copy:
            with told(to):
                damage = _copy(connection, copy)
            if damage:
                raise Problem(BAD_COPY, path=to, damage=damage[0])
            put_in_place(copy, to)
    except OSError as error:
        raise Problem(NO_PLACE, path=to, reason=error.strerror) from error


def _copy(connection: sqlite3.Connection, to: Path) -> list[str]:
    """Copy all pages to a new file; gives what is wrong with the copy."""
    copy = sqlite3.connect(to, isolation_level=None)
    try:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
        return check(copy)
    finally:
        copy.close()


def _broken_seals(connection: sqlite3.Connection) -> Iterator[str]:
    """The rows whose checksum no longer fits them; read as bytes, since damage may leave no text."""
    tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%\"checksum\"%'"
    names = [name for (name,) in connection.execute(tables)]
    factory, connection.text_factory = connection.text_factory, bytes
    try:
        for table in names:
            rows = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - our own names
            columns = [column[0] for column in rows.description]
            for values in rows:
                row = dict(zip(columns, values, strict=True))
                if seal(table, row) != row["checksum"]:
                    yield f"Row {_shown(row['id'])} of {table} is not as it was written."
    finally:
        connection.text_factory = factory


def _shown(key: object) -> str:
    return key.decode(errors="replace") if isinstance(key, bytes) else str(key)
