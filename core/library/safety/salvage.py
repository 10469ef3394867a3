"""Bringing back what is intact of a damaged library, into a new file; the damaged one is only read."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from core.document.problem import Problem
from core.files import put_in_empty_place, unfinished, writing
from core.library.file.connection import make
from core.library.file.errors import as_problems
from core.library.file.many_reports import list_all
from core.library.file.rows import Row, Value, insertion
from core.library.file.schema import STEPS, migrate
from core.library.file.sqlite import log_of
from core.library.safety.eras import ERAS, Era
from core.library.safety.log import is_log, with_log
from core.library.safety.mending import Tables, integer, mend
from core.library.safety.pages import Pages
from core.library.safety.restore import require_unused
from core.library.safety.sense import makes_sense

NOTHING = (
    "Nothing could be brought back from {path}, which has no row of a Zhupi library: "
    "zhupi restore lists the backups and puts one in the library's place."
)
AT_ODDS = (
    "The rows of {path} contradict each other, and no library can be made of them: "
    "zhupi restore lists the backups and puts one in the library's place."
)
TAKEN = "There is a file {path} already: name another one with --to."


class Salvaged(NamedTuple):
    """What was brought back: rows of each table, and what was not, a sentence each."""

    rows: Mapping[str, int]
    lost: tuple[Problem, ...]

    @property
    def reports(self) -> int:
        """How many texts of reports are back."""
        return self.rows.get("text", 0) + self.rows.get("version", 0)

    @property
    def notes(self) -> int:
        """How many annotations are back."""
        return self.rows.get("annotation", 0)


def salvage(damaged: Path, to: Path) -> Salvaged:
    """Bring the intact rows of a damaged library into a new one at `to`; Problem where there are none."""
    require_unused(damaged)  # also not by this program: reading it would take SQLite's lock away
    with as_problems(damaged):
        data = damaged.read_bytes()
        log = log_of(damaged)
        data = with_log(data, log.read_bytes()) if log.exists() else data
        data = with_log(b"", data) if is_log(data) else data
    if to.exists():
        raise Problem(TAKEN, path=to)
    era, tables = _found(data, damaged)
    rows = {table: len(found) for table, found in tables.items()}
    lost = mend(tables, era)
    with as_problems(to), writing(to), unfinished(to) as file:
        try:
            _make(file, era, tables)
        except sqlite3.IntegrityError as error:  # a hand wrote them, or two libraries lie in one file
            raise Problem(AT_ODDS, path=damaged) from error
        put_in_empty_place(file, to)
    return Salvaged(rows, tuple(lost))


def _make(file: Path, era: Era, tables: Tables) -> None:
    """A library of these rows, brought up to date."""
    with closing(make(file, STEPS[: era.schema])) as connection:
        connection.execute("BEGIN")
        for table in era.tables:
            _fill(connection, table, tables[table].values())
        connection.execute("COMMIT")
        migrate(connection)
        list_all(connection)


def _found(data: bytes, damaged: Path) -> tuple[Era, Tables]:
    """The newest sound state of every row, under the names of the newest era that has any; else Problem."""
    for era in ERAS:
        tables = _intact(data, era)
        if any(tables[table] for table in era.numbers):  # the other tables may be alike in several eras
            return era, tables
    if any(tables.values()):
        return era, tables
    raise Problem(NOTHING, path=damaged)


def _intact(data: bytes, era: Era) -> Tables:
    columns = era.columns()
    tables: Tables = {table: {} for table in columns}
    for table, row in Pages(data, columns).rows():
        if not makes_sense(table, row):
            continue
        known = tables[table].get(row["id"])
        if known is None or _newer(era, table, row, known):
            tables[table][row["id"]] = row
    return tables


def _newer(era: Era, table: str, row: Row, known: Row) -> bool:
    if table == era.operation:  # what is dropped stays so
        return row["state"] == "dropped"
    if table == "text":  # its words came later than its id
        return known["text"] is None
    mark = era.newest.get(table)
    return mark is not None and integer(row[mark]) > integer(known[mark])


def _fill(connection: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    by_columns: dict[tuple[str, ...], list[list[Value]]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: str(row["id"]).zfill(20)):
        by_columns[tuple(row)].append(list(row.values()))
    for names, values in by_columns.items():
        connection.executemany(insertion(table, names), values)
