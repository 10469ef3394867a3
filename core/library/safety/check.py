"""The check that tells what of a library is not as it was written."""

import sqlite3
from collections.abc import Iterator
from itertools import chain

from core.document.problem import Problem
from core.library.file.errors import DAMAGED, as_problems
from core.library.file.layout import is_as_made
from core.library.file.rows import Row, seal
from core.library.file.schema import STEPS
from core.library.file.store import Store
from core.library.safety.sense import crossed, makes_sense

OTHER_TABLES = "The tables are not as they were made."
OTHER_RECORD = "The record of the schema is not as it was written."
OTHER_ROW = "Row {row} of {table} is not as it was written."
NO_ROW_OF_OURS = "Row {row} of {table} is none that Zhupi writes."
NAMES_MISSING = "Row {row} of {table} names a row of {other} that is missing."
CROSSED = "Row {row} of revision belongs to another annotation."
CUT_SHORT = "The file cannot be read to its end: {reason}."
SQLITE_SAYS = "SQLite finds damage: {words}."


def require_sound(store: Store) -> None:
    """Problem where anything in an open library is damaged."""
    if check_store(store):
        raise Problem(DAMAGED, path=store.path)


def explain(store: Store, error: BaseException) -> None:
    """Raise a Problem where what went wrong with an open library comes of its damage; a bug stays one."""
    if isinstance(error, Exception) and not isinstance(error, Problem) and check_store(store):
        raise Problem(DAMAGED, path=store.path) from error


def check_store(store: Store) -> list[Problem]:
    """What is damaged in an open library, a sentence each."""
    with as_problems(store.path):
        return check(store.connection)


def check(connection: sqlite3.Connection) -> list[Problem]:
    """What is damaged, a sentence each; empty where every page and every row is as it was written."""
    try:
        if not is_as_made(connection):  # and what is in them may run by being looked at
            return [Problem(OTHER_TABLES)]
        lines = [line for (line,) in connection.execute("PRAGMA integrity_check(100)") if line != "ok"]
        damage = [Problem(SQLITE_SAYS, words=line) for line in lines]
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        damage += [Problem(NAMES_MISSING, row=row[1], table=row[0], other=row[2]) for row in broken]
        return damage + list(
            chain(_strange_record(connection), _bad_rows(connection), _bad_chains(connection))
        )
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        return [Problem(CUT_SHORT, reason=error)]


def _strange_record(connection: sqlite3.Connection) -> Iterator[Problem]:
    """The record of the steps that led to the tables has no seal, but is known beforehand."""
    ((schema,),) = connection.execute("PRAGMA user_version")
    rows = connection.execute("SELECT migration_set, name FROM _sqlite_migrations ORDER BY id")
    if [tuple(row) for row in rows] != [("zhupi", step.__name__) for step in STEPS[:schema]]:
        yield Problem(OTHER_RECORD)


def _bad_rows(connection: sqlite3.Connection) -> Iterator[Problem]:
    """The rows that are not as they were written, or never were; as bytes, since damage may leave no text."""
    tables = _sealed(connection)
    factory, connection.text_factory = connection.text_factory, bytes
    try:
        for table in tables:
            rows = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - our own names
            columns = [column[0] for column in rows.description]
            for values in rows:
                row: Row = dict(zip(columns, values, strict=True))
                if seal(table, row) != row.get("checksum"):
                    yield Problem(OTHER_ROW, row=_shown(row["id"]), table=table)
                elif not makes_sense(table, row):
                    yield Problem(NO_ROW_OF_OURS, row=_shown(row["id"]), table=table)
    finally:
        connection.text_factory = factory


def _bad_chains(connection: sqlite3.Connection) -> Iterator[Problem]:
    """The revisions that are not among the states of their own annotation."""
    if {"revision", "annotation"} <= set(_sealed(connection)):
        for number in crossed(connection):
            yield Problem(CROSSED, row=_shown(number))


def _sealed(connection: sqlite3.Connection) -> list[str]:
    tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%checksum%'"
    return [name for (name,) in connection.execute(tables)]


def _shown(key: object) -> str:
    return key.decode(errors="replace") if isinstance(key, bytes) else str(key)
