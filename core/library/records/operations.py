"""Operations, undo and redo: every change of an annotation is a new revision, and none is ever lost.

An operation is one step of undo. It is `done`, `undone`, or `dropped` once another has taken its place; what
was done from beside is `dropped` at once. Its revisions have the cause `do`; undo and redo add revisions of
their own that say what was so before.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Literal, NamedTuple

from core.document.annotation import Annotation, Cause, Changes, Operation, OperationKind
from core.document.text_id import TextId
from core.library.file.rows import Row, Value, now
from core.library.file.store import Store
from core.library.records.editions import Editions
from core.library.records.row_mapping import STATE, TEAM, annotation_of, state_of


class KnownBy(NamedTuple):
    """What is told of a revision from elsewhere: when it was written, by whom, built on which others.

    Nothing is told of the reader's own. `marks` are those that it came with; `created` and `creator` are of
    its annotation, for the first one. A `standing` one says how an annotation stands, and is nobody's.
    """

    at: str = ""
    marks: str | None = None
    author: str | None = None
    parents: str | None = None
    changed: str | None = None
    standing: int | None = None
    created: str = ""
    creator: str | None = None


OWN = KnownBy()


class Operations:
    """The history of the annotations, one list of operations for each report, whatever its texts.

    An operation may touch annotations of other reports, too; it is undone where it was done. Each is on the
    disk when it ends.
    """

    def __init__(self, store: Store, editions: Editions) -> None:
        self._store = store
        self._editions = editions
        self._is_beside = False

    @contextmanager
    def beside(self) -> Iterator[None]:
        """What is done inside is no step of undo: it is not the person's who has the library open."""
        self._is_beside = True
        try:
            yield
        finally:
            self._is_beside = False

    def possible(self, text: TextId) -> Changes:
        """What undo and redo would do now."""
        return self.changes(text, ())

    def perform(self, text: TextId, operation: Operation) -> Changes:
        """Do an operation, to be undone in the report of a text; KeyError for an unknown annotation.

        The changes name what it made and what it changed; nothing where all was so already.
        """
        with self._store.transaction():
            states = {made.id: state_of(made) for made in operation.made}
            for uuid in operation.ids:
                old = self.annotation(uuid)
                new = state_of(operation.change(old))
                if new != state_of(old):
                    states[uuid] = new
            if states:
                number = self._continued(text, operation) if operation.continues else None
                number = number or self.begin(text, operation.kind)
                for uuid, state in states.items():
                    self.revise(uuid, number, "do", state)
            return self.changes(text, states)

    def undo(self, text: TextId) -> Changes | None:
        """Take back the last operation on a report's annotations; None where there is none."""
        with self._store.transaction():
            last = self._last_done(text)
            return self._turn(last, "undo", text) if last else None

    def redo(self, text: TextId) -> Changes | None:
        """Do the operation again that was taken back last; None where there is none."""
        with self._store.transaction():
            first = self._first_undone(text)
            return self._turn(first, "redo", text) if first else None

    def annotation(self, uuid: str) -> Annotation:
        """An annotation to build on, removed or not; KeyError for an unknown one."""
        standing = self._store.row("annotation", uuid)
        row = self._store.row("revision", standing["revision"])
        return annotation_of({**row, "uuid": uuid, "created": standing["created"]})

    def at_revision(self, uuid: str, number: int) -> Annotation:
        """An annotation as it was at a revision of its own; KeyError for another's."""
        row = self._store.row("revision", number)
        if row["annotation"] != uuid:
            raise KeyError(number)
        return annotation_of({**row, "uuid": uuid, "created": ""})

    # For those that write several revisions in a transaction of their own

    def begin(self, text: TextId, kind: OperationKind) -> int:
        """The number of a new operation; what was undone before it can no longer be done again."""
        state = "dropped" if self._is_beside else "done"
        for edition in () if self._is_beside else self._editions.of(text):
            undone = "SELECT id FROM operation WHERE text = ? AND state = 'undone'"
            for row in self._store.all(undone, edition):
                self._store.update("operation", row["id"], {"state": "dropped"})
        return self._store.append("operation", {"text": text, "kind": kind, "state": state, "at": now()})

    def revise(
        self,
        annotation: str,
        operation: int,
        cause: Cause,
        state: Row,
        known_by: KnownBy = OWN,
    ) -> None:
        """Append a revision and let the annotation stand there; the first one makes the annotation."""
        at = known_by.at or now()
        known = self._store.first("SELECT revision FROM annotation WHERE id = ?", annotation)
        made: Row = {
            "annotation": annotation,
            "operation": operation,
            "cause": cause,
            "previous": known["revision"] if known else None,
            "at": at,
            **{name: getattr(known_by, name) for name in ("marks", *TEAM)},
        }
        revision = self._store.append("revision", made | state)
        stands: Row = {name: state[name] for name in ("text", "removed", "link_text")}
        stands["revision"] = revision
        if known:
            self._store.update("annotation", annotation, stands)
        else:
            first: Row = {"created": known_by.created or at, "author": known_by.creator}
            self._store.insert("annotation", {"id": annotation, **first, **stands})

    def state(self, annotation: str) -> Row:
        """The columns that say how an annotation is now; KeyError for an unknown one."""
        return self._state(self._store.row("annotation", annotation)["revision"])

    def changes(self, text: TextId, annotations: Iterable[str]) -> Changes:
        """These annotations as changed, and what undo and redo would do now."""
        done, undone = self._last_done(text), self._first_undone(text)
        return Changes(
            annotations=frozenset(annotations),
            undo=done["kind"] if done else None,
            redo=undone["kind"] if undone else None,
        )

    def _turn(self, operation: sqlite3.Row, cause: Literal["undo", "redo"], text: TextId) -> Changes:
        """Take back what an operation changed, or do it again; what it did not change stays as it is now."""
        before: dict[str, int | None] = {}
        after: dict[str, int] = {}
        for row in self._store.all(
            "SELECT id, annotation, previous FROM revision WHERE operation = ? AND cause = 'do' ORDER BY id",
            operation["id"],
        ):
            before.setdefault(row["annotation"], row["previous"])
            after[row["annotation"]] = row["id"]
        for annotation, last in after.items():
            done = self._state(last)
            first = before[annotation]
            undone = done | {"removed": 1} if first is None else self._state(first)
            old, new = (done, undone) if cause == "undo" else (undone, done)
            turned = {name: new[name] for name in STATE if new[name] != old[name]}
            self.revise(annotation, operation["id"], cause, self.state(annotation) | turned)
        state = "undone" if cause == "undo" else "done"
        self._store.update("operation", operation["id"], {"state": state})
        return self.changes(text, after)

    def _continued(self, text: TextId, operation: Operation) -> int | None:
        """The last one, if it was of this kind on these very annotations and nothing was undone since."""
        last = self._last_done(text)
        if last is None or last["kind"] != operation.kind or self._first_undone(text):
            return None
        rows = self._store.all("SELECT DISTINCT annotation FROM revision WHERE operation = ?", last["id"])
        return int(last["id"]) if {row["annotation"] for row in rows} == set(operation.ids) else None

    def _state(self, revision: Value) -> Row:
        row = self._store.row("revision", revision)
        return {name: row[name] for name in STATE}

    def _last_done(self, text: TextId) -> sqlite3.Row | None:
        sql = "SELECT * FROM operation WHERE text = ? AND state = 'done' ORDER BY id DESC LIMIT 1"
        return max(self._in_report(sql, text), key=_number, default=None)

    def _first_undone(self, text: TextId) -> sqlite3.Row | None:
        sql = "SELECT * FROM operation WHERE text = ? AND state = 'undone' ORDER BY id LIMIT 1"
        return min(self._in_report(sql, text), key=_number, default=None)

    def _in_report(self, sql: str, text: TextId) -> list[sqlite3.Row]:
        """What a query finds in each text of a report; one query over all would have to sort them all."""
        return [row for edition in self._editions.of(text) for row in self._store.all(sql, edition)]


def _number(operation: sqlite3.Row) -> int:
    return int(operation["id"])
