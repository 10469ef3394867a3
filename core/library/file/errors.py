"""Bad luck with the library file, told in sentences: which error is which."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.document.problem import Problem, path_too_long

NOT_WRITABLE = (
    "The library {path} cannot be written: allow writing to the file and its folder, "
    "or choose another library with --library."
)
NOT_OPEN = (
    "The library {path} cannot be opened: check that the file and its folder may be read and written, "
    "or choose another library with --library."
)
IN_USE = (
    "The library {path} is in use by another program: close that program, "
    "or choose another library with --library."
)
DISK_FULL = (
    "The disk is full and the last change is not in the library {path}: free some space and try again; "
    "all that was saved before is safe."
)
DISK_ERROR = (
    "The disk with the library {path} could not be read or written, and the last change is not saved: "
    "check the disk and try again; all that was saved before is left as it is."
)
DAMAGED = (
    "The library {path} is damaged and left as it is: zhupi salvage brings back what is intact, "
    "zhupi restore puts a backup in its place; or choose another library with --library."
)
NOT_A_LIBRARY = (
    "{path} is not a Zhupi library, or it is damaged; it is left as it is: zhupi salvage brings back what "
    "is intact, zhupi restore puts a backup in its place; or choose another library with --library."
)

SENTENCES = {
    sqlite3.SQLITE_PERM: NOT_WRITABLE,
    sqlite3.SQLITE_READONLY: NOT_WRITABLE,
    sqlite3.SQLITE_CANTOPEN: NOT_OPEN,
    sqlite3.SQLITE_BUSY: IN_USE,
    sqlite3.SQLITE_LOCKED: IN_USE,
    sqlite3.SQLITE_FULL: DISK_FULL,
    sqlite3.SQLITE_IOERR: DISK_ERROR,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: NOT_A_LIBRARY,
}


@contextmanager
def as_problems(path: Path) -> Iterator[None]:
    """Raise what SQLite or the system reports of the file and its disk as a Problem; a bug stays one."""
    try:
        yield
    except PermissionError as error:
        raise Problem(NOT_WRITABLE, path=path) from error
    except OSError as error:
        raise path_too_long(error, path) or Problem(NOT_OPEN, path=path) from error
    except UnicodeDecodeError as error:  # what SQLite calls a column is no text
        raise Problem(DAMAGED, path=path) from error
    except sqlite3.Error as error:
        sentence = _sentence(error)
        if sentence is None:
            raise
        raise Problem(sentence, path=path) from error


def _sentence(error: sqlite3.Error) -> str | None:
    code = getattr(error, "sqlite_errorcode", None)  # Python's own complaints have none
    return None if code is None else SENTENCES.get(code & 0xFF)
