"""Deeds, undo and redo: every change of an annotation is a new revision, and none is ever lost.

A deed is one step of undo. It is `done`, `undone`, or `dropped` once another deed has taken its place.
Its revisions have the cause `do`; undo and redo add revisions of their own that say what was so before.
"""

import sqlite3
from collections.abc import Iterable
from typing import Literal

from core.document.annotation import Changes, Deed
from core.library.store import Row, Store, Value, now

Cause = Literal["do", "undo", "redo"]
STATE = (
    *("version", "start", "end", "exact", "prefix", "suffix", "paragraph", "section"),
    *("colour", "note", "tags", "removed"),
)
"""The columns of a revision that say how the annotation is, beside when and why it came to be so."""


class Deeds(Store):
    """The history of the annotations, one list of deeds for each text version."""

    def history(self, version: int) -> Changes:
        """What undo and redo would do now."""
        return self._changes(version, ())

    def undo(self, version: int) -> Changes | None:
        """Take back the last deed on a version's annotations; None where there is none."""
        with self._transaction():
            deed = self._last_done(version)
            return self._turn(deed, "undo") if deed else None

    def redo(self, version: int) -> Changes | None:
        """Do the deed again that was taken back last; None where there is none."""
        with self._transaction():
            deed = self._first_undone(version)
            return self._turn(deed, "redo") if deed else None

    def _begin(self, version: int, kind: Deed) -> int:
        """A new deed; what was undone before it can no longer be done again."""
        for undone in self._all("SELECT id FROM deed WHERE version = ? AND state = 'undone'", version):
            self._update("deed", undone["id"], {"state": "dropped"})
        return self._append("deed", {"version": version, "kind": kind, "state": "done", "at": now()})

    def _revise(self, annotation: str, deed: int, cause: Cause, state: Row) -> None:
        """Append a revision and let the annotation stand there; the first one makes the annotation."""
        at = now()
        known = self._first("SELECT revision FROM annotation WHERE id = ?", annotation)
        made: Row = {
            "annotation": annotation,
            "deed": deed,
            "cause": cause,
            "previous": known["revision"] if known else None,
            "at": at,
        }
        revision = self._append("revision", made | state)
        stands = {"version": state["version"], "removed": state["removed"], "revision": revision}
        if known:
            self._update("annotation", annotation, stands)
        else:
            self._insert("annotation", {"id": annotation, "created": at, **stands})

    def _turn(self, deed: sqlite3.Row, cause: Literal["undo", "redo"]) -> Changes:
        """Bring the annotations of a deed to how they were before it, or after it."""
        before: dict[str, int | None] = {}
        after: dict[str, int] = {}
        for row in self._all(
            "SELECT id, annotation, previous FROM revision WHERE deed = ? AND cause = 'do' ORDER BY id",
            deed["id"],
        ):
            before.setdefault(row["annotation"], row["previous"])
            after[row["annotation"]] = row["id"]
        for annotation, last in after.items():
            first = before[annotation]
            if cause == "redo":
                state = self._state(last)
            elif first is not None:
                state = self._state(first)
            else:
                state = self._state(last) | {"removed": 1}
            self._revise(annotation, deed["id"], cause, state)
        self._update("deed", deed["id"], {"state": "undone" if cause == "undo" else "done"})
        return self._changes(deed["version"], after)

    def _state(self, revision: Value) -> Row:
        row = self._row("revision", revision)
        return {name: row[name] for name in STATE}

    def _last_done(self, version: int) -> sqlite3.Row | None:
        sql = "SELECT * FROM deed WHERE version = ? AND state = 'done' ORDER BY id DESC LIMIT 1"
        return self._first(sql, version)

    def _first_undone(self, version: int) -> sqlite3.Row | None:
        sql = "SELECT * FROM deed WHERE version = ? AND state = 'undone' ORDER BY id LIMIT 1"
        return self._first(sql, version)

    def _changes(self, version: int, annotations: Iterable[str]) -> Changes:
        done, undone = self._last_done(version), self._first_undone(version)
        return Changes(
            annotations=frozenset(annotations),
            undo=done["kind"] if done else None,
            redo=undone["kind"] if undone else None,
        )
