"""A copy that is known to be whole, and the check that tells what is not."""

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

from core.document.problem import Problem
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
    unfinished = to.with_name(f"{to.name}.{uuid4().hex}.new")
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        unfinished.touch(exist_ok=False)
        with told(to):
            damage = _copy(connection, unfinished)
        if damage:
            raise Problem(BAD_COPY, path=to, damage=damage[0])
        _sync(unfinished)
        unfinished.replace(to)
        sync_folder(to.parent)
    except OSError as error:
        raise Problem(NO_PLACE, path=to, reason=error.strerror) from error
    finally:
        unfinished.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Bring a folder's new names to the disk; Windows does so by itself and cannot be asked."""
    if os.name != "nt":
        _sync(folder)


def _copy(connection: sqlite3.Connection, to: Path) -> list[str]:
    """Copy all pages to a new file; gives what is wrong with the copy."""
    copy = sqlite3.connect(to, isolation_level=None)
    try:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
        return check(copy)
    finally:
        copy.close()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _broken_seals(connection: sqlite3.Connection) -> Iterator[str]:
    """The rows whose checksum no longer fits them; read as bytes, since damage may leave no text."""
    tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%\"checksum\"%'"
    names = [name for (name,) in connection.execute(tables)]
    factory, connection.text_factory = connection.text_factory, bytes
    try:
        for table in names:
            rows = connection.execute(f"SELECT * FROM {table}")  # noqa: S608 - our own names
            columns = [column[0] for column in rows.description]
            for values in rows:
                row = dict(zip(columns, values, strict=True))
                if seal(table, row) != row["checksum"]:
                    yield f"Row {_shown(row['id'])} of {table} is not as it was written."
    finally:
        connection.text_factory = factory


def _shown(key: object) -> str:
    return key.decode(errors="replace") if isinstance(key, bytes) else str(key)
