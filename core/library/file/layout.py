"""The tables as each schema makes them: what a file's must be like."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache

from core.library.file.schema import STEPS, migrate

Layout = frozenset[tuple[object, ...]]


def is_as_made(connection: sqlite3.Connection) -> bool:
    """Whether the tables and indexes of a file are those of its schema."""
    ((schema,),) = connection.execute("PRAGMA user_version")
    return layout(connection) == layout_of(schema)


def layout(connection: sqlite3.Connection) -> Layout:
    """Every column of the sealed tables, and every index."""
    sql = """
        SELECT t.name, c.name, c.type, c."notnull", c.pk
        FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
        WHERE t.type = 'table' AND t.name NOT LIKE '\\_%' ESCAPE '\\'
        UNION ALL SELECT t.name, i.name, i."unique", i.partial, c.name
        FROM sqlite_schema AS t, pragma_index_list(t.name) AS i, pragma_index_info(i.name) AS c
        WHERE t.type = 'table' AND t.name NOT LIKE '\\_%' ESCAPE '\\'
    """
    return frozenset(tuple(row) for row in connection.execute(sql))


@cache
def layout_of(schema: int) -> Layout:
    """What the first steps make."""
    with fresh(schema) as made:
        return layout(made)


@contextmanager
def fresh(schema: int) -> Iterator[sqlite3.Connection]:
    """An empty library of a schema, in memory."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, STEPS[:schema])
        yield connection
