"""The check that tells what of a library is not as it was written."""

import sqlite3
from collections.abc import Iterator

from core.library.file.errors import as_problems
from core.library.file.layout import is_as_made
from core.library.file.rows import seal
from core.library.file.schema import STEPS
from core.library.file.store import Store


def check_store(store: Store) -> list[str]:
    """What is damaged in an open library, a sentence each."""
    with as_problems(store.path):
        return check(store.connection)


def check(connection: sqlite3.Connection) -> list[str]:
    """What is damaged, a sentence each; empty where every page and every row is as it was written."""
    try:
        damage = [line for (line,) in connection.execute("PRAGMA integrity_check(100)") if line != "ok"]
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        damage += [f"Row {row[1]} of {row[0]} names a row of {row[2]} that is missing." for row in broken]
        return damage + list(_strange_schema(connection)) + list(_broken_seals(connection))
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        return [f"The file cannot be read to its end: {error}."]


def _strange_schema(connection: sqlite3.Connection) -> Iterator[str]:
    """The tables, and the record of the steps that led to them, have no seal, but are known beforehand."""
    ((schema,),) = connection.execute("PRAGMA user_version")
    rows = connection.execute("SELECT migration_set, name FROM _sqlite_migrations ORDER BY id")
    if [tuple(row) for row in rows] != [("zhupi", step.__name__) for step in STEPS[:schema]]:
        yield "The record of the schema is not as it was written."
    if not is_as_made(connection):
        yield "The tables are not as they were made."


def _broken_seals(connection: sqlite3.Connection) -> Iterator[str]:
    """The rows whose checksum no longer fits them; read as bytes, since damage may leave no text."""
    tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%\"checksum\"%'"
    names = [name for (name,) in connection.execute(tables)]
    factory, connection.text_factory = connection.text_factory, bytes
    try:
        for table in names:
            rows = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - our own names
            columns = [column[0] for column in rows.description]
            for values in rows:
                row = dict(zip(columns, values, strict=True))
                if seal(table, row) != row.get("checksum"):
                    yield f"Row {_shown(row['id'])} of {table} is not as it was written."
    finally:
        connection.text_factory = factory


def _shown(key: object) -> str:
    return key.decode(errors="replace") if isinstance(key, bytes) else str(key)
