"""Opening the library file: refuse what must not be touched, then set SQLite up to lose nothing."""

import os
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from core.document.problem import Problem
from core.files import put_in_empty_place, require_file, unfinished
from core.library.file.errors import DAMAGED, NOT_A_LIBRARY, NOT_WRITABLE, as_problems
from core.library.file.keeper import Keeper, Rescue
from core.library.file.layout import is_as_made
from core.library.file.schema import APPLICATION_ID, STEPS, Step, migrate
from core.library.file.sqlite import attach, log_of, read_only, set_up
from core.library.file.store import Store

SMALLEST_PAGE = 512

NEWER = (
    "The library {path} was written by a newer Zhupi; it is left as it is: "
    "install the newest Zhupi, or choose another library with --library."
)
IS_FOLDER = "The library {path} is a folder: name a file in it with --library."
LEFT_OVER = (
    "The library {path} is missing, but its last changes are there in {wal}: "
    "put the library back beside them, or choose another library with --library."
)


def connect(path: Path, before_migration: Callable[[Store], object], rescue: Rescue) -> Store:
    """The library file, locked for this program and with its schema up to date; a new one where none was.

    `before_migration` is done to an older file before it is changed: it makes a backup, or it raises.
    `rescue` writes what an open library holds into a new file, where another program took its own away.
    """
    path = path.absolute()
    with as_problems(path):
        if path.is_dir():
            raise Problem(IS_FOLDER, path=path)
        require_file(path)
        if not os.path.lexists(path):
            _create(path)
        elif path.exists():
            look(path)
        connection = attach(path)
        try:
            schema = schema_of(connection, path)
            require_known(connection, path)
            set_up(connection, path)
            if schema < len(STEPS):
                before_migration(Store(path, connection))
                migrate(connection)
        except BaseException:
            connection.close()
            raise
    return Store(path, connection, Keeper(path, connection, rescue))


def look(path: Path, *, write: bool = True) -> None:
    """Refuse, without writing to it, what SQLite would only refuse later, or not at all."""
    if write and not os.access(path, os.W_OK):
        raise Problem(NOT_WRITABLE, path=path)
    if log_of(path).exists():  # closing a connection that can write would merge a newer library's log
        with read_only(path) as probe:
            schema_of(probe, path)
            if write:
                require_known(probe, path)
    elif path.stat().st_size % SMALLEST_PAGE:  # SQLite takes a torn last page for one that ends in zeros
        raise Problem(NOT_A_LIBRARY, path=path)


def schema_of(connection: sqlite3.Connection, path: Path) -> int:
    """The file's schema number; Problem where the file is not ours to open."""
    ((application,),) = connection.execute("PRAGMA application_id")
    ((schema,),) = connection.execute("PRAGMA user_version")
    if application != APPLICATION_ID or schema < 1:
        raise Problem(NOT_A_LIBRARY, path=path)
    if schema > len(STEPS):
        raise Problem(NEWER, path=path)
    return int(schema)


def require_known(connection: sqlite3.Connection, path: Path) -> None:
    """Problem where the file's tables are not those of its schema, or it has anything beside them."""
    if not is_as_made(connection):
        raise Problem(DAMAGED, path=path)


def _create(path: Path) -> None:
    """A new library, complete before it gets its name, so that half of one is never found."""
    if log_of(path).exists():
        raise Problem(LEFT_OVER, path=path, wal=log_of(path))
    with unfinished(path) as file:
        make(file).close()
        put_in_empty_place(file, path)


def make(file: Path, steps: Sequence[Step] = STEPS) -> sqlite3.Connection:
    """A new library in an empty file, of an older schema where not all steps are taken."""
    connection = attach(file)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        set_up(connection, file)
        migrate(connection, steps)
    except BaseException:
        connection.close()
        raise
    return connection
