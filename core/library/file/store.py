"""Reading and writing rows, each sealed with a checksum, each change in one transaction."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from core.document.problem import Problem
from core.library.file.errors import DAMAGED, NOT_WRITABLE, as_problems
from core.library.file.keeper import Keeper
from core.library.file.layout import is_as_made
from core.library.file.rows import Row, Value, as_stored, insertion, require_text, seal

FOUND_OUT = frozenset({"findings", "listing", "placement", "reading_state"})
"""Tables whose rows may be kept in memory only, where a library cannot be written."""


class Store:
    """An open library file, as the repositories see it: sealed rows in tables.

    Who remembers what was read must read anew when `rollbacks` grew; `written` counts the changes of each
    table. `before_writing` is done once, before the first change, which it may forbid by a Problem.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        keeper: Keeper | None = None,
        *,
        is_read_only: bool = False,
    ) -> None:
        self.is_read_only = is_read_only
        self._path = path
        self._connection = connection
        self._keeper = keeper
        self._told: list[Problem] = []
        self.rollbacks = 0
        self.written = Counter[str]()
        self.before_writing: Callable[[Store], object] | None = None
        self._kinds: dict[str, Mapping[str, str]] = {}

    @property
    def path(self) -> Path:
        """Where the file lies; another place since another program took the library from its own."""
        return self._keeper.path if self._keeper else self._path

    @property
    def connection(self) -> sqlite3.Connection:
        """SQLite's connection to the file."""
        return self._keeper.connection if self._keeper else self._connection

    @property
    def is_lost(self) -> bool:
        """Whether nothing can be saved any more, because another program wrote over the file."""
        return self._keeper is not None and self._keeper.is_lost

    def told(self) -> list[Problem]:
        """What happened to the file that a person should know, each once."""
        told, self._told = self._told + (self._keeper.told() if self._keeper else []), []
        return told

    def tell(self, problem: Problem) -> None:
        """Let a person know of something that happened to the file."""
        self._told.append(problem)

    def look(self, *, written: bool = False) -> None:
        """See that the file is still the one at its place; go on elsewhere, or Problem, where it is not."""
        if self._keeper:
            with as_problems(self.path):
                self._keeper.look(written=written)

    def close(self) -> None:
        """Let go of the file."""
        with as_problems(self.path):
            if self._keeper:
                self._keeper.close()
            else:
                self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All writes inside together or none; when it, or the one around it, ends they are on the disk.

        The disk means the file at the library's place: it is looked whether that is the open one.
        """
        self.look()
        if self.connection.in_transaction:
            yield
            return
        with self._as_problems():
            if self.before_writing:
                self.before_writing(self)
                self.before_writing = None
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.connection.execute("COMMIT")
            finally:
                if self.connection.in_transaction:  # a full disk may have ended it already
                    self.connection.execute("ROLLBACK")
                    self.rollbacks += 1
        self.look(written=True)

    def all(self, sql: str, *values: Value) -> list[sqlite3.Row]:
        """Every row that a query finds."""
        try:
            return self.connection.execute(sql, values).fetchall()
        except Exception:  # a query is asked often, and going in and out of a context has its price
            with self._as_problems():
                raise

    def many(self, sql: str, *values: Value) -> list[tuple[Any, ...]]:
        """Every row of a query that may find tens of thousands, as a plain tuple, read in half the time."""
        cursor, as_we_read = self.connection.cursor(), self.connection.text_factory
        cursor.row_factory, self.connection.text_factory = None, str
        try:
            return cursor.execute(sql, values).fetchall()
        except sqlite3.Error:  # such as a text that a bad disk made unreadable
            self.connection.text_factory = as_we_read
            return [tuple(row) for row in self.all(sql, *values)]
        finally:
            self.connection.text_factory = as_we_read

    def first(self, sql: str, *values: Value) -> sqlite3.Row | None:
        """The first row that a query finds."""
        rows = self.all(sql, *values)
        return rows[0] if rows else None

    def row(self, table: str, key: Value) -> Row:
        """A row that is to be built on: KeyError where there is none, Problem where its seal is broken.

        Without this look, a change would put a good seal on what a bad disk made of the rest of the row.
        """
        found = self.first(f"SELECT * FROM {table} WHERE id = ?", key)  # noqa: S608 - our own names
        if found is None:
            raise KeyError(key)
        row = dict(found)
        if seal(table, row) != row.get("checksum"):
            raise Problem(DAMAGED, path=self.path)
        return row

    def next_number(self, table: str, column: str = "id") -> int:
        """The number after the highest that a row has."""
        last = self.first(f"SELECT max({column}) AS last FROM {table}")  # noqa: S608 - our own names
        return ((last["last"] if last else None) or 0) + 1

    def append(self, table: str, row: Row) -> int:
        """Write a new row under the next number, and give that."""
        number = self.next_number(table)
        self.insert(table, {"id": number, **row})
        return number

    def insert(self, table: str, row: Row) -> None:
        """Write a new row, which names its own `id`."""
        self._require_writable(table)
        require_text(*_texts(row))
        stored = as_stored(self._kinds_of(table), row)
        sealed = {**stored, "checksum": seal(table, stored)}
        self.written[table] += 1
        self.connection.execute(insertion(table, sealed), list(sealed.values()))

    def update(self, table: str, key: Value, changes: Row) -> None:
        """Change columns of the row `key` and seal the row anew."""
        self._require_writable(table)
        require_text(*_texts(changes))
        stored = as_stored(self._kinds_of(table), changes)
        checksum = seal(table, self.row(table, key) | stored)
        columns = ", ".join(f'"{name}" = ?' for name in stored)
        self.written[table] += 1
        sql = f"UPDATE {table} SET {columns}, checksum = ? WHERE id = ?"  # noqa: S608 - our own names
        self.connection.execute(sql, [*stored.values(), checksum, key])

    def put(self, table: str, key: Value, changes: Row, otherwise: Row) -> None:
        """Change the row `key`, or make it of the changes and what else a new one needs."""
        if self.first(f"SELECT id FROM {table} WHERE id = ?", key):  # noqa: S608 - our own names
            self.update(table, key, changes)
        else:
            self.insert(table, {"id": key, **otherwise, **changes})

    def delete(self, table: str, key: Value) -> None:
        """Take the row `key` away, if there is one."""
        self._require_writable(table)
        self.written[table] += 1
        self.connection.execute(f"DELETE FROM {table} WHERE id = ?", (key,))  # noqa: S608 - our own names

    def _kinds_of(self, table: str) -> Mapping[str, str]:
        """The columns of a table, and of which kind each is."""
        if table not in self._kinds:
            columns = self.all(f"SELECT name, type FROM pragma_table_info('{table}')")  # noqa: S608 - our own names
            self._kinds[table] = {column["name"]: column["type"] for column in columns}
        return self._kinds[table]

    def _require_writable(self, table: str) -> None:
        """Problem for what nobody but the reader knows, where it could not be kept."""
        if self.is_read_only and table not in FOUND_OUT:
            raise Problem(NOT_WRITABLE, path=self.path)

    @contextmanager
    def _as_problems(self) -> Iterator[None]:
        """Bad luck with the file as a Problem; a query that its sound tables do not understand is a bug."""
        try:
            with as_problems(self.path):
                yield
        except sqlite3.OperationalError as error:
            if is_as_made(self.connection):
                raise
            raise Problem(DAMAGED, path=self.path) from error


def _texts(row: Row) -> Iterator[str]:
    return (value for value in row.values() if isinstance(value, str))
