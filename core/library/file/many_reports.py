"""The step to the eleventh schema: what a library of many reports needs beside their texts and notes.

What lists show of a text lies in a table of short rows: a row of `text` or `findings` is read to its end
through all pages of its words. The table is found out anew from the others where it is lost.
"""

import json
import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING

from core.library.file.rows import Row, Value, insertion, seal

if TYPE_CHECKING:
    from sqlite_utils import Database

METADATA = ("title", "place", "level", "year", "speaker", "delivered")
TABLES: tuple[tuple[str, dict[str, type], set[str], list[tuple[str, str, str]]], ...] = (
    (
        "correction",
        {
            **{"id": int, "text": str, "at": str, "title": str, "place": str, "level": str, "year": int},
            **{"speaker": str, "delivered": str},
        },
        {"text", "at"},
        [("text", "text", "id")],
    ),
    (
        "trash",
        {"id": str, "turn": int, "state": str, "at": str},
        {"id", "turn", "state", "at"},
        [("id", "text", "id")],
    ),
    (
        "named",
        {
            **{"id": int, "turn": int, "kind": str, "name": str, "content": str, "removed": int},
            "at": str,
        },
        {"turn", "kind", "name", "content", "removed", "at"},
        [],
    ),
    (
        "member",
        {"id": int, "turn": int, "collection": int, "text": str, "removed": int, "at": str},
        {"turn", "collection", "text", "removed", "at"},
        [("collection", "named", "id"), ("text", "text", "id")],
    ),
    (
        "listing",
        {
            **{"id": str, "number": int, "name": str, "added": str, "length": int, "figures": int},
            **{"title": str, "place": str, "level": str, "year": int, "speaker": str, "delivered": str},
        },
        {"id", "number", "name", "added", "length"},
        [("id", "text", "id")],
    ),
)
"""The tables with their columns, those that are never empty, and what they name; all are sealed."""
INDEXES = (("correction", ("text",)), ("member", ("collection",)), ("listing", ("year",)))


def many_reports(database: "Database") -> None:
    """Make the tables, and say of each text what lists show of it."""
    for name, columns, filled, names in TABLES:
        database.create_table(
            name,
            columns | {"checksum": bytes},
            pk="id",
            not_null=filled | {"checksum"},
            foreign_keys=names,
            strict=True,
        )
    for name, indexed in INDEXES:
        database.table(name).create_index(list(indexed))
    _forget_empty_words(database.conn)
    # Most texts have their words, and whoever looks for the others need not read these.
    database.execute("CREATE INDEX idx_text_lost ON text (number) WHERE text IS NULL")
    list_all(database.conn)


def list_all(connection: sqlite3.Connection) -> None:
    """Say of every text that is in no list yet what lists show of it, as it was last understood."""
    missing = "SELECT id FROM text WHERE id NOT IN (SELECT id FROM listing) ORDER BY number"
    for (text,) in connection.execute(missing).fetchall():
        row = _listed(connection, text)
        sealed = row | {"checksum": seal("listing", row)}
        connection.execute(insertion("listing", sealed), list(sealed.values()))


def _forget_empty_words(connection: sqlite3.Connection) -> None:
    """A text whose words a damage took once had empty ones; now it has none."""
    for row in _rows(connection, "SELECT * FROM text WHERE text = ''"):
        checksum = seal("text", row | {"text": None})
        connection.execute("UPDATE text SET text = NULL, checksum = ? WHERE id = ?", (checksum, row["id"]))


def _listed(connection: sqlite3.Connection, text: str) -> Row:
    (kept,) = _rows(
        connection, "SELECT number, name, kept, length(text) AS length FROM text WHERE id = ?", text
    )
    row: Row = {"id": text, "number": kept["number"], "name": kept["name"] or "", "added": kept["kept"]}
    row["length"] = kept["length"] or 0
    for found in _rows(connection, "SELECT * FROM findings WHERE id = ?", text):
        row |= {name: found[name] for name in ("title", "place", "year")} | _understood(
            str(found["findings"])
        )
    corrections = (
        "WITH oldest(id) AS (SELECT coalesce((SELECT report FROM edition WHERE id = ?), ?))"
        " SELECT correction.* FROM correction, oldest WHERE text = oldest.id"
        " OR text IN (SELECT edition.id FROM edition WHERE report = oldest.id)"
        " ORDER BY correction.id DESC LIMIT 1"
    )
    for correction in _rows(connection, corrections, text, text):
        row |= {name: correction[name] or None for name in METADATA if correction[name] is not None}
    return row


def _understood(findings: str) -> Row:
    """What the short columns of findings do not have."""
    row: Row = {"figures": 0}
    try:
        first, *lists = findings.split("\n")
        for line in (first, *(one for one in lists if one.startswith('{"figures"'))):  # the others are long
            data = json.loads(line)
            row["figures"] = int(str(row["figures"])) + len(data.get("figures", ()))
            told = data.get("metadata", {})
            told = {name: told.get(name) for name in ("level", "speaker", "delivered")}
            row |= {name: value for name, value in told.items() if isinstance(value, str)}
    except (ValueError, TypeError, AttributeError):
        return {}
    return row


def _rows(connection: sqlite3.Connection, sql: str, *values: Value) -> Iterator[Row]:
    rows = connection.execute(sql, values)
    names = [column[0] for column in rows.description]
    yield from [dict(zip(names, found, strict=True)) for found in rows.fetchall()]
