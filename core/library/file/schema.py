"""The steps that lead to the tables of the library, through sqlite-utils."""

import sqlite3
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from core.library.file import first_steps as first
from core.library.file.many_reports import many_reports
from core.library.file.point_corrections import point_corrections
from core.library.file.read_marks import read_marks
from core.library.file.teams import teams
from core.library.file.text_ids import text_ids

if TYPE_CHECKING:  # 70 ms to import, and a library that is up to date needs none of it
    from sqlite_utils import Database

Step = Callable[["Database"], None]

APPLICATION_ID = 0x5A687570
"""The letters Zhup, in the header of every library file."""

STEPS: tuple[Step, ...] = (
    *(first.texts, first.views, first.deeds, first.revisions, first.annotations),
    *(first.kinds, first.editions, first.placements, first.meanings),
    text_ids,
    many_reports,
    read_marks,
    point_corrections,
    teams,
)
"""What brings a file from each schema to the next; a step that has gone out is never changed again."""


def migrate(connection: sqlite3.Connection, steps: Sequence[Step] = STEPS) -> None:
    """Take the steps that the file has not yet taken, each with its record and number in one transaction."""
    from sqlite_utils import Database, Migrations  # noqa: PLC0415 - see above

    migrations = Migrations("zhupi")
    for number, step in enumerate(steps, 1):
        migrations(name=step.__name__)(_numbered(step, number))
    # A table that goes would have SQLite look for the children of each of its rows: quadratic.
    ((were_on,),) = connection.execute("PRAGMA foreign_keys").fetchall()
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        migrations.apply(Database(connection, execute_plugins=False))
    finally:
        connection.execute(f"PRAGMA foreign_keys = {were_on}")


def _numbered(step: Step, number: int) -> Step:
    def run(database: "Database") -> None:
        step(database)
        database.conn.execute(f"PRAGMA user_version = {number}")

    return run
