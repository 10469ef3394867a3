"""SQLite set up to lose nothing: a connection that locks a library, and where its log lies."""

import sqlite3
from contextlib import closing
from pathlib import Path

from core.document.problem import Problem
from core.files import unused

PRAGMAS = (
    "synchronous = FULL",  # with NORMAL a power cut loses what was acknowledged
    "fullfsync = ON",  # macOS: to the platter, not to the disk's own memory
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "busy_timeout = 250",
    "wal_autocheckpoint = 0",  # the store does it, once it has seen that the file is still its own
)
NO_WAL = (
    "The disk with the library {path} cannot keep notes safely (no write-ahead log): "
    "choose a library on another disk with --library."
)


def attach(path: Path) -> sqlite3.Connection:
    """A connection that locks the file when it first reads, and neither begins transactions nor files."""
    connection = sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, timeout=0.25, isolation_level=None)
    as_we_read(connection)
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    return connection


def set_up(connection: sqlite3.Connection, path: Path) -> None:
    """Let a connection keep a log, and write what it is told to the disk itself."""
    begin_log(connection, path)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN IMMEDIATE")  # fails here, not at the first note, where writing is forbidden
    connection.execute("ROLLBACK")


def begin_log(connection: sqlite3.Connection, path: Path) -> None:
    """Let a connection keep a log from now on; Problem where its disk does not allow it."""
    ((mode,),) = connection.execute("PRAGMA journal_mode = WAL")
    if mode != "wal":
        raise Problem(NO_WAL, path=path)


def read_only(path: Path) -> closing[sqlite3.Connection]:
    """A connection that cannot write."""
    return closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=0.25))


def in_memory(data: bytes) -> sqlite3.Connection:
    """A library file's pages in memory; what is written to them never reaches a disk."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(data[:18] + b"\1\1" + data[20:])  # memory has no place for a log
    as_we_read(connection)
    return connection


def as_we_read(connection: sqlite3.Connection) -> None:
    """Rows by the names of their columns; a text that a bad disk made unreadable shows where."""
    connection.row_factory = sqlite3.Row
    connection.text_factory = _text


def log_of(path: Path) -> Path:
    """SQLite's write-ahead log of a library file; that of a link lies beside the file itself."""
    return _beside(path, "-wal")


def shared_memory_of(path: Path) -> Path:
    """What SQLite makes of a library's log for those who read it."""
    return _beside(path, "-shm")


def set_aside(log: Path, library: Path) -> Path | None:
    """Give a log a name by which SQLite takes it for no library's; an empty one goes."""
    if not log.exists():
        return None
    if not log.stat().st_size:
        log.unlink()
        return None
    return log.rename(unused(library.with_name(f"{library.stem}.left-over.wal")))


def _beside(path: Path, ending: str) -> Path:
    path = path.resolve()
    return path.with_name(f"{path.name}{ending}")


def _text(data: bytes) -> str:
    return data.decode(errors="replace")
