"""Revisions as members of a team exchange them: what is here, and taking in what is not.

All revisions of all members are kept; how an annotation stands is worked out of them in `standing.py`.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from core.document.annotation import OperationKind
from core.document.shared import SharedNote, SharedRevision
from core.document.text_id import TextId
from core.library.file.rows import Row
from core.library.file.store import Store
from core.library.records.annotations import CREATOR, marks_of, tips_of
from core.library.records.authors import Authors
from core.library.records.operations import KnownBy, Operations
from core.library.records.row_mapping import REVISION, STATE, annotation_of, state_of
from core.library.records.standing import Standing, Told, changes, in_order, standing
from core.library.records.texts import Texts

EMPTIED = "(SELECT id FROM trash WHERE state = 'emptied')"
FORGOTTEN = "(exact = '' AND prefix = '' AND suffix = '' AND note = '' AND revision.removed = 1)"
"""What an emptied trash left of a revision; it is told to nobody, also where the report is there again."""
ROWS = f"""
    SELECT annotation.id AS uuid, created, {CREATOR}, operation.kind AS operation_kind, {REVISION}
    FROM revision JOIN operation ON operation.id = revision.operation
        JOIN annotation ON annotation.id = revision.annotation
    WHERE revision.id > ? AND revision.text NOT IN {EMPTIED} AND NOT {FORGOTTEN} ORDER BY revision.id
"""  # noqa: S608 - our own names


class Kept(NamedTuple):
    """All that a library has of one annotation: revisions by their marks, and how it stands there."""

    note: SharedNote
    revisions: dict[str, SharedRevision]
    stands: list[Standing]


class Shared:
    """What a library has of annotations for others; what is known once is not read again.

    The reader, who has no id here, is `by` nobody.
    """

    def __init__(self, store: Store, texts: Texts, operations: Operations, authors: Authors) -> None:
        self._store = store
        self._texts = texts
        self._operations = operations
        self._authors = authors
        self._kept: dict[str, Kept] = {}
        self._last = 0
        self._known_for: tuple[int, frozenset[TextId]] = 0, frozenset()

    def all(self) -> dict[str, Kept]:
        """All annotations with all their revisions, those of an emptied trash left out."""
        known_for = self._store.rollbacks, self.emptied()
        if self._known_for != known_for:
            self._kept, self._last, self._known_for = {}, 0, known_for
        for row in self._store.all(ROWS, self._last):
            self._know(row)
            self._last = row["id"]
        return self._kept

    def emptied(self) -> frozenset[TextId]:
        """The texts that the trash was emptied of: nothing is told of them, and nothing taken in."""
        return frozenset(row["id"] for row in self._store.all(f"SELECT id FROM trash WHERE id IN {EMPTIED}"))  # noqa: S608

    def take_in(self, notes: Iterable[SharedNote]) -> frozenset[str]:
        """Keep all revisions that are not here yet, and let each annotation stand as all of them say.

        It is no step of undo. The annotations are named of which something is new.
        """
        changed = set()
        with self._store.transaction(), self._operations.beside():
            known, emptied = self.all(), self.emptied()
            for note in together(notes):
                kept = known.get(note.id)
                new = [one for one in note.revisions if kept is None or one.mark not in kept.revisions]
                if new and note.home not in emptied:
                    self._take_in(note, new, kept)
                    changed.add(note.id)
        return frozenset(changed)

    def _take_in(self, note: SharedNote, new: Sequence[SharedRevision], kept: Kept | None) -> None:
        operations: dict[OperationKind, int] = {}
        told, by_mark = {one.mark: told_of(one) for one in new}, {one.mark: one for one in new}
        creator = self._authors.id_of(note.creator)
        for text in {note.home, *(text for one in new for text in _texts(one))}:
            self._texts.know(text)
        for mark in (one.mark for one in in_order(list(told.values()))):
            one = by_mark[mark]
            if one.operation not in operations:
                operations[one.operation] = self._operations.begin(note.home, one.operation)
            known_by = KnownBy(
                at=one.annotation.modified,
                marks=json.dumps([mark]),
                author=self._authors.id_of(one.by),
                parents=json.dumps(one.parents),
                changed=json.dumps(one.changed, ensure_ascii=False),
                created=note.created,
                creator=creator,
            )
            number = operations[one.operation]
            self._operations.revise(note.id, number, one.cause, told[mark].state, known_by)
        known = kept.revisions.values() if kept else ()
        now = standing([*map(told_of, known), *told.values()])
        if now != Standing(told[mark].state, (mark,)):  # its last revision does not say how it stands
            at = max(one.annotation.modified for one in (*known, *new))
            number = self._operations.begin(note.home, "merge")
            known_by = KnownBy(at=at, marks=json.dumps(now.tips), standing=1)
            self._operations.revise(note.id, number, "do", now.state, known_by)

    def _know(self, row: sqlite3.Row) -> None:
        uuid, state, marks = row["uuid"], {name: row[name] for name in STATE}, marks_of(row)
        if uuid not in self._kept:
            about = SharedNote(uuid, row["text"], row["created"], row["creator"] or "", ())
            self._kept[uuid] = Kept(about, {}, [])
        kept = self._kept[uuid]
        before = kept.stands[-1] if kept.stands else None
        if not row["standing"]:
            kept.revisions[marks[-1]] = SharedRevision(
                mark=marks[-1],
                parents=_parents(row, marks, before),
                by=row["author"] or "",
                operation=row["operation_kind"],
                cause=row["cause"],
                changed=_changed(row, before, state),
                annotation=annotation_of(row),
            )
        kept.stands[:] = [Standing(state, tuple(tips_of(row)))]


def together(notes: Iterable[SharedNote]) -> Iterable[SharedNote]:
    """Each annotation once, with the revisions that any file has of it."""
    found: dict[str, SharedNote] = {}
    for note in notes:
        other = found.get(note.id, note)
        by_mark = {one.mark: one for one in (*note.revisions, *other.revisions)}
        found[note.id] = other._replace(revisions=tuple(by_mark.values()))
    return found.values()


def _parents(row: sqlite3.Row, marks: Sequence[str], before: Standing | None) -> tuple[str, ...]:
    if row["parents"] is not None:
        return tuple(json.loads(row["parents"]))
    if len(marks) > 1:  # it came in a file, with the marks of what it was before
        return (marks[-2],)
    return before.tips if before else ()


def _changed(row: sqlite3.Row, before: Standing | None, state: Row) -> tuple[str, ...]:
    if row["changed"] is not None:
        return tuple(json.loads(row["changed"]))
    return changes(before and before.state, state)


def told_of(one: SharedRevision) -> Told:
    """A revision as `standing` takes it."""
    return Told(one.mark, one.parents, one.changed, state_of(one.annotation))


def _texts(one: SharedRevision) -> Iterable[TextId]:
    yield one.annotation.text
    if one.annotation.link:
        yield one.annotation.link.text
