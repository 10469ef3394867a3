"""Deeds, undo and redo: every change of an annotation is a new revision, and none is ever lost.

A deed is one step of undo. It is `done`, `undone`, or `dropped` once another deed has taken its place.
Its revisions have the cause `do`; undo and redo add revisions of their own that say what was so before.
"""

import sqlite3
from collections.abc import Iterable
from typing import Literal

from core.document.annotation import Cause, Changes, OperationKind
from core.library.file.store import Row, Value, now
from core.library.records.editions import Editions
from core.library.records.row_mapping import STATE


class Operations(Editions):
    """The history of the annotations, one list of deeds for each report, whatever its versions.

    A deed may touch annotations of other reports, too; it is undone where it was done.
    """

    def history(self, version: int) -> Changes:
        """What undo and redo would do now."""
        return self._changes(version, ())

    def undo(self, version: int) -> Changes | None:
        """Take back the last deed on a version's annotations; None where there is none."""
        with self._transaction():
            deed = self._last_done(version)
            return self._turn(deed, "undo", version) if deed else None

    def redo(self, version: int) -> Changes | None:
        """Do the deed again that was taken back last; None where there is none."""
        with self._transaction():
            deed = self._first_undone(version)
            return self._turn(deed, "redo", version) if deed else None

    def _begin(self, version: int, kind: OperationKind) -> int:
        """A new deed; what was undone before it can no longer be done again."""
        for edition in self.versions(version):
            for undone in self._all("SELECT id FROM deed WHERE version = ? AND state = 'undone'", edition):
                self._update("deed", undone["id"], {"state": "dropped"})
        return self._append("deed", {"version": version, "kind": kind, "state": "done", "at": now()})

    def _revise(
        self, annotation: str, deed: int, cause: Cause, state: Row, *, at: str = "", **known_by: str | None
    ) -> None:
        """Append a revision and let the annotation stand there; the first one makes the annotation.

        What comes from another library has its own time `at`, its `marks`, and when it was `created`.
        """
        at = at or now()
        known = self._first("SELECT revision FROM annotation WHERE id = ?", annotation)
        made: Row = {
            "annotation": annotation,
            "deed": deed,
            "cause": cause,
            "previous": known["revision"] if known else None,
            "at": at,
            "marks": known_by.get("marks"),
        }
        revision = self._append("revision", made | state)
        stands: Row = {name: state[name] for name in ("version", "removed", "link_version")}
        stands["revision"] = revision
        if known:
            self._update("annotation", annotation, stands)
        else:
            self._insert("annotation", {"id": annotation, "created": known_by.get("created") or at, **stands})

    def _turn(self, deed: sqlite3.Row, cause: Literal["undo", "redo"], version: int) -> Changes:
        """Take back what a deed changed, or do it again; what it did not change stays as it is now."""
        before: dict[str, int | None] = {}
        after: dict[str, int] = {}
        for row in self._all(
            "SELECT id, annotation, previous FROM revision WHERE deed = ? AND cause = 'do' ORDER BY id",
            deed["id"],
        ):
            before.setdefault(row["annotation"], row["previous"])
            after[row["annotation"]] = row["id"]
        for annotation, last in after.items():
            done = self._state(last)
            first = before[annotation]
            undone = done | {"removed": 1} if first is None else self._state(first)
            old, new = (done, undone) if cause == "undo" else (undone, done)
            turned = {name: new[name] for name in STATE if new[name] != old[name]}
            self._revise(annotation, deed["id"], cause, self._now(annotation) | turned)
        self._update("deed", deed["id"], {"state": "undone" if cause == "undo" else "done"})
        return self._changes(version, after)

    def _now(self, annotation: str) -> Row:
        """How an annotation is now; KeyError for an unknown one."""
        return self._state(self._row("annotation", annotation)["revision"])

    def _state(self, revision: Value) -> Row:
        row = self._row("revision", revision)
        return {name: row[name] for name in STATE}

    def _last_done(self, version: int) -> sqlite3.Row | None:
        sql = "SELECT * FROM deed WHERE version = ? AND state = 'done' ORDER BY id DESC LIMIT 1"
        return max(self._deeds(sql, version), key=_number, default=None)

    def _first_undone(self, version: int) -> sqlite3.Row | None:
        sql = "SELECT * FROM deed WHERE version = ? AND state = 'undone' ORDER BY id LIMIT 1"
        return min(self._deeds(sql, version), key=_number, default=None)

    def _deeds(self, sql: str, version: int) -> list[sqlite3.Row]:
        """What a query finds in each version of a report; one query over all would have to sort them all."""
        return [row for edition in self.versions(version) for row in self._all(sql, edition)]

    def _changes(self, version: int, annotations: Iterable[str]) -> Changes:
        done, undone = self._last_done(version), self._first_undone(version)
        return Changes(
            annotations=frozenset(annotations),
            undo=done["kind"] if done else None,
            redo=undone["kind"] if undone else None,
        )


def _number(deed: sqlite3.Row) -> int:
    return int(deed["id"])
