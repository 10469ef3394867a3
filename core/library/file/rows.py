"""A row and its seal."""

from _blake2 import blake2b  # hashlib has the same, but brings OpenSSL, which a start need not wait for
from collections.abc import Collection, Mapping
from datetime import UTC, datetime

from core.document.problem import Problem

Value = str | int | float | bytes | None
Row = dict[str, Value]
STORED: Mapping[str, type] = {"TEXT": str, "INTEGER": int, "REAL": float, "BLOB": bytes}
"""What SQLite gives back from a column of each kind."""

NOT_TEXT = "Nothing was saved: the text has a character that no file can keep ({character})."


def now() -> str:
    """The time in UTC, ISO 8601, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def seal(table: str, row: Row) -> bytes:
    """A row's checksum over all it holds; empty columns do not count, so that a table may gain one."""
    digest = blake2b(table.encode(), digest_size=8)
    for name in sorted(row):
        value = row[name]
        if value is None or name == "checksum":
            continue
        data = value if isinstance(value, bytes) else str(value).encode()
        digest.update(f"|{name}:{len(data)}:".encode() + data)
    return digest.digest()


def as_stored(kinds: Mapping[str, str], row: Row) -> Row:
    """A row as strict tables with columns of these kinds keep it, so that its seal is over what will be read.

    TypeError for a value of another type: SQLite would keep some as something else, without a word.
    """
    stored = dict(row)
    for name, value in row.items():
        if value is None:
            continue
        if type(value) is not STORED[kinds[name]]:
            raise TypeError(f"{name} is {kinds[name]}, not {type(value).__name__}")
        if isinstance(value, float):
            stored[name] = value + 0.0  # SQLite has no -0.0
    return stored


def insertion(table: str, names: Collection[str]) -> str:
    """The SQL that writes a row with these columns."""
    columns, places = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    return f"INSERT INTO {table} ({columns}) VALUES ({places})"  # noqa: S608 - our own names


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
