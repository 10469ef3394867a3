"""A copy that is known to be whole."""

import sqlite3
from pathlib import Path

from core.document.problem import Problem, path_too_long
from core.files import put_in_place, unfinished
from core.library.file.errors import as_problems
from core.library.file.store import Store
from core.library.safety.check import check

BAD_SOURCE = (
    "No backup was made, because the library {path} is damaged ({damage}): "
    "keep the earlier backups, and a copy of the library."
)
BAD_COPY = "The backup {path} was not written as it should be ({damage}): try again, or on another disk."
NO_PLACE = "The backup {path} cannot be written ({reason}): choose another place for it."


def back_up(store: Store, to: Path) -> None:
    """Copy an open library to one file; Problem, and no file, where either is damaged."""
    try:
        with unfinished(to) as copy:
            with as_problems(to):
                damage = copy_pages(store.connection, copy)
            if damage:  # the copy has the library's very pages, so only now it is asked which of them is bad
                source = check(store.connection)
                sentence, bad = (BAD_SOURCE, store.path) if source else (BAD_COPY, to)
                raise Problem(sentence, path=bad, damage=(source or damage)[0])
            put_in_place(copy, to)
    except OSError as error:
        raise path_too_long(error, to) or Problem(NO_PLACE, path=to, reason=error.strerror) from error


def copy_pages(connection: sqlite3.Connection, to: Path) -> list[Problem]:
    """Copy all pages to a new file; gives what is wrong with the copy."""
    copy = sqlite3.connect(to, isolation_level=None)
    try:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
        return check(copy)
    finally:
        copy.close()
