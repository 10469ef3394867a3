"""Looking into a library file without touching it, and putting a backup in the place of a library."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.document.problem import Problem
from core.files import put_in_place, require_file, unfinished, unused
from core.library.file.connection import IS_FOLDER, look, schema_of
from core.library.file.errors import IN_USE, as_problems
from core.library.file.sqlite import log_of, read_only, shared_memory_of
from core.library.safety.backup import copy_pages
from core.library.safety.check import check

MISSING = "There is no library {path}: name one with --library."
BAD_BACKUP = "{path} was not put in place, because it is damaged ({damage}): choose another backup."


def require_library(path: Path) -> None:
    """Problem where there is no file, which opening would make anew."""
    if not path.exists():
        raise Problem(MISSING, path=path)
    if path.is_dir():
        raise Problem(IS_FOLDER, path=path)
    require_file(path)


def check_file(path: Path) -> list[Problem]:
    """What is damaged in a library file, which is only read; Problem where it is none, newer, or in use."""
    path = path.absolute()
    with as_problems(path), _reading(path) as connection:
        return check(connection)


def copy_of(backup: Path, to: Path) -> None:
    """Copy a backup to a file that may be looked into or put in place; Problem where it is damaged."""
    backup = backup.absolute()
    with as_problems(backup), _reading(backup) as connection, unfinished(to) as copy:
        damage = check(connection) or copy_pages(connection, copy)
        if damage:
            raise Problem(BAD_BACKUP, path=backup, damage=damage[0])
        put_in_place(copy, to)


def restore(backup: Path, library: Path) -> Path | None:
    """Put a checked copy of a backup in the place of a library; gives where the old one now lies."""
    library = library.absolute()
    require_unused(library)
    with unfinished(library) as copy:
        copy_of(backup, copy)
        with as_problems(library):
            aside = _keep_aside(library) if os.path.lexists(library) else None
            for beside in ("-wal", "-shm"):  # SQLite would mix the old log into the new file
                library.with_name(library.name + beside).unlink(missing_ok=True)
            put_in_place(copy, library)
    return aside


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A library file that may be read and is ours."""
    require_library(path)
    look(path, write=False)
    with _probe(path) as connection:
        schema_of(connection, path)
        yield connection


def require_unused(library: Path) -> None:
    """Problem where a program has the library open; a library that cannot be read is in nobody's use."""
    require_file(library)
    if not library.is_file():
        return
    with _probe(library) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise Problem(IN_USE, path=library) from error
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            return


@contextmanager
def _probe(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write; takes the empty log away that SQLite may make to read."""
    log, memory = log_of(path), shared_memory_of(path)
    logged = log.exists()
    try:
        with read_only(path) as connection:
            yield connection
    finally:
        if not logged and log.exists() and not log.stat().st_size:
            log.unlink()
            memory.unlink(missing_ok=True)


def _keep_aside(library: Path) -> Path:
    """Give a library, and the log beside it, a second name that nothing has."""
    aside = unused(library.with_name(f"{library.stem}.before-restore{library.suffix}"))
    log = log_of(library)
    if log.exists():
        _link(log, log_of(aside))
    _link(library, aside)
    return aside


def _link(file: Path, name: Path) -> None:
    try:
        name.hardlink_to(file)
    except OSError:  # a disk without hard links
        shutil.copyfile(file, name)
