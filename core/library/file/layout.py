"""The statements that each schema is made of: what a file's must be like before it is used."""

import re
import sqlite3
from _blake2 import blake2b  # as for the seals of rows
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache

from core.library.file.schema import STEPS, migrate

Statements = frozenset[tuple[object, ...]]

DIGESTS = (
    "c9c99471b305fa54392dcd174cafc0e1",
    "e2ca8b0573db3d99ab293c4c845ca024",
    "95126839333c4da29142cfe2d21f2f27",
    "bbe298bcf25c54f2a71b4f9b72b56ad4",
    "d264c707d270ef61e8a790ff08a9dcb1",
    "28f834724ddc0f15abf94f13017f8f16",
    "992e2df18be77e96e780be4395f9cabe",
    "8d3d2458100242550e2cb26863b591c3",
    "66a7a4bb1401d56be6cd3df7508b1faf",
    "a24fd5a82cf9fa08ced32dedeeca4526",
    "4cf9d37de84cc70cd9313702549f985c",
    "6b45fe444f1f187711636981d0342f3f",
    "2a19f78f9e12fd3e54f968cfb640eb59",
    "9b51cb59780875e2bb59a4be9dd35a95",
)
"""Of the statements of each schema, from the first: to make them anew takes longer than to open a library."""
QUOTED_WORD = re.compile(r'"(\w+)"')
TOKEN = re.compile(r"\w+|[^\w\s]")


def is_as_made(connection: sqlite3.Connection) -> bool:
    """Whether a file has the tables and indexes of its schema, statement for statement, and nothing else.

    A trigger or a view runs when a table is used, and so does much that a table or an index may hold: only
    the list of the statements may be read before this is known.
    """
    ((schema,),) = connection.execute("PRAGMA user_version")
    try:
        found = statements(connection)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_ERROR:
            raise
        return False  # the file says that its tables are of a kind that SQLite does not know
    known = dict(enumerate(DIGESTS, 1))
    return digest(found) == known.get(schema) or found == statements_of(schema)


def statements(connection: sqlite3.Connection) -> Statements:
    """All that a file's schema is made of, however it is spaced and whether or not plain words are quoted."""
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema")
    return frozenset((kind, name, table, _tokens(sql)) for kind, name, table, sql in rows)


def digest(found: Statements) -> str:
    """A short name for statements."""
    return blake2b(repr(sorted(map(repr, found))).encode(), digest_size=16).hexdigest()


@cache
def statements_of(schema: int) -> Statements:
    """What the first steps make; another sqlite-utils might word it otherwise than the digests know it."""
    with fresh(schema) as made:
        return statements(made)


@contextmanager
def fresh(schema: int) -> Iterator[sqlite3.Connection]:
    """An empty library of a schema, in memory."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, STEPS[:schema])
        yield connection


def _tokens(sql: object) -> str | None:
    """A statement's words and signs; what is quoted and no plain word keeps its quotes."""
    return None if sql is None else " ".join(TOKEN.findall(QUOTED_WORD.sub(r" \1 ", str(sql))))
