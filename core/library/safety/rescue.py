"""What an open library holds, whose file another program took away, in a new file beside its place."""

import sqlite3
from pathlib import Path

from core.document.problem import Problem
from core.files import put_in_empty_place, unfinished, unused
from core.library.file.keeper import Rescue
from core.library.safety.backup import BAD_COPY, copy_pages


def rescue_whole(library: Path, connection: sqlite3.Connection) -> Path:
    """Copy all pages; Problem, and no file, where the copy is not whole."""
    to = _place(library)
    with unfinished(to) as copy:
        damage = copy_pages(connection, copy)
        if damage:
            raise Problem(BAD_COPY, path=to, damage=damage[0])
        put_in_empty_place(copy, to)
    return to


def rescue_log(library: Path, log: Path) -> Path | None:
    """Bring the rows in a log into a library of their own; None where there are none."""
    from core.library.safety.salvage import salvage  # noqa: PLC0415 - seldom needed

    to = _place(library)
    try:
        salvage(log, to)
    except Problem:
        return None
    return to


def _place(library: Path) -> Path:
    return unused(library.with_name(f"{library.stem}.rescued{library.suffix}"))


RESCUE = Rescue(rescue_whole, rescue_log)
