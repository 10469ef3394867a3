"""Reading and writing rows, each sealed with a checksum, each change in one transaction."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from core.document.problem import Problem
from core.library.file.errors import DAMAGED, as_problems

Value = str | int | float | bytes | None
Row = dict[str, Value]

NOT_TEXT = "Nothing was saved: the text has a character that no file can keep ({character})."


def now() -> str:
    """The time in UTC, ISO 8601, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def seal(table: str, row: Row) -> bytes:
    """A row's checksum over all it holds; empty columns do not count, so that a table may gain one."""
    from hashlib import blake2b  # noqa: PLC0415 - brings OpenSSL, and not every start needs it

    digest = blake2b(table.encode(), digest_size=8)
    for name in sorted(row):
        value = row[name]
        if value is None or name == "checksum":
            continue
        data = value if isinstance(value, bytes) else str(value).encode()
        digest.update(f"|{name}:{len(data)}:".encode() + data)
    return digest.digest()


def require_text(*texts: str) -> None:
    """Problem where a text holds half a surrogate pair or a NUL, which no other program could read."""
    for text in texts:
        if "\0" in text:
            raise Problem(NOT_TEXT, character="U+0000")
        try:
            text.encode()
        except UnicodeEncodeError as error:
            character = f"U+{ord(text[error.start]):04X}"
            raise Problem(NOT_TEXT, character=character) from error


class Store:
    """An open library file, as the parts of the library see it."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """All writes inside together or none; they are on the disk when it ends."""
        with as_problems(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:  # a full disk may have ended it already
                    self._connection.execute("ROLLBACK")

    def _all(self, sql: str, *values: Value) -> list[sqlite3.Row]:
        with as_problems(self.path):
            return self._connection.execute(sql, values).fetchall()

    def _first(self, sql: str, *values: Value) -> sqlite3.Row | None:
        rows = self._all(sql, *values)
        return rows[0] if rows else None

    def _row(self, table: str, key: Value) -> Row:
        """A row that is to be built on: KeyError where there is none, Problem where its seal is broken.

        Without this look, a change would put a good seal on what a bad disk made of the rest of the row.
        """
        found = self._first(f"SELECT * FROM {table} WHERE id = ?", key)  # noqa: S608 - our own names
        if found is None:
            raise KeyError(key)
        row = dict(found)
        if seal(table, row) != row.get("checksum"):
            raise Problem(DAMAGED, path=self.path)
        return row

    def _append(self, table: str, row: Row) -> int:
        """Write a new row under the next number, and give that."""
        last = self._first(f"SELECT max(id) AS id FROM {table}")  # noqa: S608 - our own names
        number = ((last["id"] if last else None) or 0) + 1
        self._insert(table, {"id": number, **row})
        return int(number)

    def _insert(self, table: str, row: Row) -> None:
        """Write a new row, which names its own `id`."""
        require_text(*_texts(row))
        sealed = {**row, "checksum": seal(table, row)}
        columns = ", ".join(f'"{name}"' for name in sealed)
        places = ", ".join("?" * len(sealed))
        sql = f"INSERT INTO {table} ({columns}) VALUES ({places})"  # noqa: S608 - our own names
        self._connection.execute(sql, list(sealed.values()))

    def _update(self, table: str, key: Value, changes: Row) -> None:
        """Change columns of the row `key` and seal the row anew."""
        require_text(*_texts(changes))
        checksum = seal(table, self._row(table, key) | changes)
        columns = ", ".join(f'"{name}" = ?' for name in changes)
        sql = f"UPDATE {table} SET {columns}, checksum = ? WHERE id = ?"  # noqa: S608 - our own names
        self._connection.execute(sql, [*changes.values(), checksum, key])


def _texts(row: Row) -> Iterator[str]:
    return (value for value in row.values() if isinstance(value, str))
