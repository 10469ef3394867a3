"""The step to the tenth schema: texts are named by their ids; what is understood of them is a cache, apart.

The older tables numbered their texts; every row that named such a number is written anew. A revision keeps
the seal it had as its mark, by which other libraries know it.
"""

import json
import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING

from core.document.report_json import from_lines
from core.document.text_id import TextId, text_id
from core.library.file.rows import Row, Value, insertion, seal

if TYPE_CHECKING:
    from sqlite_utils import Database

OLD = ("version", "view", "deed", "revision", "annotation", "edition", "placement")
RENAMED = {"deed": "operation", "version": "text", "link_version": "link_text", "folded": "collapsed"}
"""Tables and columns that have another name from now on."""
Ids = dict[Value, TextId]
"""The ids of the texts by their old numbers."""

TABLES: tuple[tuple[str, dict[str, type], set[str], list[tuple[str, str, str]]], ...] = (
    (
        "text",
        {
            **{"id": str, "number": int, "sha256": str, "name": str, "media_type": str, "encoding": str},
            **{"text": str, "removed": str, "fields": str, "kept": str},
        },
        {"id", "number", "kept"},
        [],
    ),
    (
        "findings",
        {"id": str, "extractor": int, "title": str, "place": str, "year": int, "findings": str},
        {"id", "extractor", "findings"},
        [("id", "text", "id")],
    ),
    (
        "edition",
        {"id": str, "report": str},
        {"id", "report"},
        [("id", "text", "id"), ("report", "text", "id")],
    ),
    (
        "reading_state",
        {"id": str, "turn": int, "opened": str, "path": str, "collapsed": str, "position": int},
        {"id", "turn", "collapsed", "position"},
        [("id", "text", "id")],
    ),
    (
        "operation",
        {"id": int, "text": str, "kind": str, "state": str, "at": str},
        {"text", "kind", "state", "at"},
        [("text", "text", "id")],
    ),
    (
        "revision",
        {
            **{"id": int, "annotation": str, "operation": int, "cause": str, "previous": int, "at": str},
            **{"text": str, "start": int, "end": int, "exact": str, "prefix": str, "suffix": str},
            **{"paragraph": str, "section": str, "colour": str, "note": str, "tags": str, "removed": int},
            **{"kind": str, "link_text": str, "link": str, "marks": str},
        },
        {
            *("annotation", "operation", "cause", "at", "text", "start", "end", "exact", "prefix", "suffix"),
            *("paragraph", "section", "colour", "note", "tags", "removed"),
        },
        [
            ("operation", "operation", "id"),
            ("previous", "revision", "id"),
            ("text", "text", "id"),
            ("link_text", "text", "id"),
        ],
    ),
    (
        "annotation",
        {"id": str, "text": str, "removed": int, "revision": int, "created": str, "link_text": str},
        {"id", "text", "removed", "revision", "created"},
        [("text", "text", "id"), ("revision", "revision", "id"), ("link_text", "text", "id")],
    ),
    (
        "placement",
        {
            **{"id": int, "annotation": str, "origin": str, "origin_start": int, "origin_end": int},
            **{"text": str, "start": int, "end": int, "state": str, "score": float, "reason": str},
        },
        {"annotation", "origin", "origin_start", "origin_end", "text", "state", "score", "reason"},
        [("annotation", "annotation", "id"), ("origin", "text", "id"), ("text", "text", "id")],
    ),
)
"""The tables with their columns, those that are never empty, and what they name; all are sealed."""
INDEXES = (
    ("text", ("number",), True),
    ("text", ("sha256",), False),
    ("findings", ("year",), False),
    ("edition", ("report",), False),
    ("reading_state", ("turn",), False),
    ("operation", ("text", "state"), False),
    ("revision", ("operation",), False),
    ("annotation", ("text", "removed"), False),
    ("placement", ("text", "annotation", "origin", "origin_start", "origin_end"), True),
)


def text_ids(database: "Database") -> None:
    """Make the new tables, write every row anew, and let go of the old ones."""
    for table in OLD:
        database.execute(f"ALTER TABLE {table} RENAME TO old_{table}")
    for name, columns, filled, names in TABLES:
        database.create_table(
            name,
            columns | {"checksum": bytes},
            pk="id",
            not_null=filled | {"checksum"},
            foreign_keys=names,
            strict=True,
        )
    for table, row in _rows(database.conn):
        _insert(database.conn, table, row)
    for table in reversed(OLD):  # a table is dropped after those that name it
        database.execute(f"DROP TABLE old_{table}")
    for name, indexed, unique in INDEXES:
        database.table(name).create_index(list(indexed), unique=unique)
    # Most annotations are no links and need not be written into this index.
    linked = "annotation (link_text) WHERE link_text IS NOT NULL"
    database.execute(f"CREATE INDEX idx_annotation_link_text ON {linked}")
    if database.execute("PRAGMA foreign_key_check").fetchone():
        raise sqlite3.IntegrityError("a row names one that is not there")


def _rows(connection: sqlite3.Connection) -> Iterator[tuple[str, Row]]:
    """Every row of the new tables, each after those that it names."""
    ids: Ids = {}
    for old in _old(connection, "version"):
        text = ids[old["id"]] = text_id(str(old["sha256"]), str(old["text"]))
        yield "text", {"id": text, "number": old["id"], "kept": old["kept"], **_original(old)}
        known = {name: old[name] for name in ("extractor", "title", "place", "year")}
        yield "findings", {"id": text, "findings": "", **known}
    for old in _old(connection, "edition"):
        yield "edition", {"id": ids[old["id"]], "report": ids[old["report"]]}
    for old in _old(connection, "view"):
        yield "reading_state", old | {"id": ids[old["id"]]}
    for table in ("deed", "revision", "annotation", "placement"):
        for old in _old(connection, table):
            yield RENAMED.get(table, table), _with_ids(old, ids)


def _old(connection: sqlite3.Connection, table: str) -> Iterator[Row]:
    """The rows of an old table without their seals, their columns under the new names."""
    rows = connection.execute(f"SELECT * FROM old_{table} ORDER BY id")  # noqa: S608 - our own names
    names = [RENAMED.get(column[0], column[0]) for column in rows.description]
    for values in rows:
        row = dict(zip(names, values, strict=True))
        seal_then = row.pop("checksum")
        if table == "revision":
            row["marks"] = row["marks"] or json.dumps([seal_then.hex()])
        yield row


def _with_ids(old: Row, ids: Ids) -> Row:
    """A row that names its texts by their ids."""
    named = {name: ids.get(old[name]) for name in ("text", "link_text", "origin") if name in old}
    return old | named


def _original(old: Row) -> Row:
    """What the source of a text told; where its findings do not, what the program of that time took."""
    told = {"media_type": "text/plain", "encoding": "utf-8"}
    removed: list[object] = []
    fields: list[object] = []
    try:
        data = from_lines(str(old["findings"]).split("\n"))
        told |= {name: str(data["source"][name]) for name in told}
        removed = [[one["text"], one["reason"], one["position"]] for one in data["removed"]]
        fields = data["metadata"]["fields"]
    except (KeyError, TypeError, ValueError):
        pass  # the text itself is all that is needed to understand it anew
    kept = {name: old[name] for name in ("sha256", "name", "text")}
    lists = {"removed": removed, "fields": fields}
    return kept | told | {name: json.dumps(items, ensure_ascii=False) for name, items in lists.items()}


def _insert(connection: sqlite3.Connection, table: str, row: Row) -> None:
    sealed = row | {"checksum": seal(table, row)}
    connection.execute(insertion(table, sealed), list(sealed.values()))
