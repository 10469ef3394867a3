"""Opening the library file: refuse what must not be touched, then set SQLite up to lose nothing."""

import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from core.document.problem import Problem
from core.files import put_in_empty_place, unfinished
from core.library.file.errors import NOT_A_LIBRARY, NOT_WRITABLE, as_problems
from core.library.file.schema import APPLICATION_ID, STEPS, Step, migrate
from core.library.file.store import Store

PRAGMAS = (
    "synchronous = FULL",  # with NORMAL a power cut loses what was acknowledged
    "fullfsync = ON",  # macOS: to the platter, not to the disk's own memory
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "busy_timeout = 250",
)
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
NO_WAL = (
    "The disk with the library {path} cannot keep notes safely (no write-ahead log): "
    "choose a library on another disk with --library."
)


def connect(path: Path, before_migration: Callable[[Store], object]) -> Store:
    """The library file, locked for this program and with its schema up to date; a new one where none was.

    `before_migration` is done to an older file before it is changed: it makes a backup, or it raises.
    """
    path = path.absolute()
    with as_problems(path):
        if path.is_dir():
            raise Problem(IS_FOLDER, path=path)
        if not os.path.lexists(path):
            _create(path)
        elif path.exists():
            look(path)
        connection = _attach(path)
        try:
            schema = schema_of(connection, path)
            _set_up(connection, path)
            if schema < len(STEPS):
                before_migration(Store(path, connection))
                migrate(connection)
        except BaseException:
            connection.close()
            raise
    return Store(path, connection)


def look(path: Path, *, write: bool = True) -> None:
    """Refuse, without writing to it, what SQLite would only refuse later, or not at all."""
    if write and not os.access(path, os.W_OK):
        raise Problem(NOT_WRITABLE, path=path)
    if log_of(path).exists():  # closing a connection that can write would merge a newer library's log
        with read_only(path) as probe:
            schema_of(probe, path)
    elif path.stat().st_size % SMALLEST_PAGE:  # SQLite takes a torn last page for one that ends in zeros
        raise Problem(NOT_A_LIBRARY, path=path)


def read_only(path: Path) -> closing[sqlite3.Connection]:
    """A connection that cannot write."""
    return closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=0.25))


def schema_of(connection: sqlite3.Connection, path: Path) -> int:
    """The file's schema number; Problem where the file is not ours to open."""
    ((application,),) = connection.execute("PRAGMA application_id")
    ((schema,),) = connection.execute("PRAGMA user_version")
    if application != APPLICATION_ID or schema < 1:
        raise Problem(NOT_A_LIBRARY, path=path)
    if schema > len(STEPS):
        raise Problem(NEWER, path=path)
    return int(schema)


def _attach(path: Path) -> sqlite3.Connection:
    """A connection that locks the file when it first reads, and neither begins transactions nor files."""
    connection = sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, timeout=0.25, isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.text_factory = _text
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    return connection


def _set_up(connection: sqlite3.Connection, path: Path) -> None:
    ((mode,),) = connection.execute("PRAGMA journal_mode = WAL")
    if mode != "wal":
        raise Problem(NO_WAL, path=path)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN IMMEDIATE")  # fails here, not at the first note, where writing is forbidden
    connection.execute("ROLLBACK")


def _text(data: bytes) -> str:
    """Stored text; one that a bad disk made unreadable shows where, and hides none of its neighbours."""
    return data.decode(errors="replace")


def log_of(path: Path) -> Path:
    """SQLite's write-ahead log of a library file."""
    return path.with_name(f"{path.name}-wal")


def _create(path: Path) -> None:
    """A new library, complete before it gets its name, so that half of one is never found."""
    if log_of(path).exists():
        raise Problem(LEFT_OVER, path=path, wal=log_of(path))
    with unfinished(path) as file:
        make(file).close()
        put_in_empty_place(file, path)


def make(file: Path, steps: Sequence[Step] = STEPS) -> sqlite3.Connection:
    """A new library in an empty file, of an older schema where not all steps are taken."""
    connection = _attach(file)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        _set_up(connection, file)
        migrate(connection, steps)
    except BaseException:
        connection.close()
        raise
    return connection
