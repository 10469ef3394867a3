"""Rows whose seal fits and that no program of ours writes: a hand made them, and nobody could read them.

What only looks strange is shown as it is. This is about what would end a reader, or keep it for ever.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any

from core.library.file.rows import Row, Value

MOST = 1 << 40
"""More rows than any table of ours will ever count."""
CROSSED = (
    "SELECT one.id FROM revision AS one JOIN revision AS before ON before.id = one.previous"
    " WHERE before.annotation <> one.annotation",
    "SELECT revision.id FROM annotation JOIN revision ON revision.id = annotation.revision"
    " WHERE revision.annotation <> annotation.id",
)


def makes_sense(table: str, row: Row) -> bool:
    """Whether a program of ours may have written a row; texts may still be bytes."""
    numbers = (row.get(name) for name in ("id", "number", "turn"))
    try:
        if not all(0 <= number <= MOST for number in numbers if isinstance(number, int)):
            return False
        if table == "revision":
            return _is_revision(row)
        if table == "point_correction":
            return _is_place(row)
        return table != "text" or _is_text(row)
    except (ValueError, TypeError, KeyError, RecursionError):
        return False


def crossed(connection: sqlite3.Connection) -> Iterator[Value]:
    """The revisions that are taken for states of another annotation than their own."""
    for sql in CROSSED:
        yield from (number for (number,) in connection.execute(sql))


def _is_revision(row: Mapping[str, Any]) -> bool:
    """Whether it comes after the state before it, so that no chain of states is a ring, and can be read."""
    previous, marks, link = row["previous"], row.get("marks"), row.get("link")
    return (
        (previous is None or 0 < previous < row["id"])
        and _are_selectors(row)
        and _are_texts(json.loads(row["tags"]))
        and (marks is None or (_are_texts(known := json.loads(marks)) and bool(known)))
        and all(row.get(name) is None or _are_texts(json.loads(row[name])) for name in ("parents", "changed"))
        and (link is None or _are_selectors(json.loads(link)))
    )


def _is_text(row: Mapping[str, Any]) -> bool:
    removed, fields = json.loads(row["removed"] or "[]"), json.loads(row["fields"] or "[]")
    marks = json.loads(row.get("marks") or "[]")
    return (
        all(_are_texts([text, reason]) and isinstance(at, int) for text, reason, at in removed)
        and all(_are_texts([name, words]) for name, words in fields)
        and all(
            0 <= start <= end and isinstance(value, int) and _are_texts([kind])
            for start, end, kind, value in marks
        )
    )


def _is_place(row: Mapping[str, Any]) -> bool:
    """Whether a row names a stretch of a text."""
    return bool(0 <= row["start"] <= row["end"])


def _are_selectors(values: Mapping[str, Any]) -> bool:
    words = [values[name] for name in ("exact", "prefix", "suffix", "paragraph", "section")]
    return 0 <= values["start"] <= values["end"] and _are_texts(words)


def _are_texts(values: object) -> bool:
    return isinstance(values, list) and all(isinstance(value, str | bytes) for value in values)
