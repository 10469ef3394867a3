"""The annotations as they are now, and every state that they ever had.

No state is ever changed; only the emptied trash takes away what was said in it.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping

from core.document.annotation import Annotation, Author, Revision
from core.document.text_id import TextId
from core.library.file.rows import Value
from core.library.file.store import Store
from core.library.records.authors import Authors, named
from core.library.records.editions import Editions
from core.library.records.row_mapping import REVISION, annotation_of, turned
from core.library.records.trash import GONE

CREATOR = "annotation.author AS creator"
NOW = "annotation JOIN revision ON revision.id = annotation.revision"
HERE = "(annotation.text IN ({0}) OR annotation.link_text IN ({0}))"
UNMADE = """(cause = 'undo' AND EXISTS (
    SELECT 1 FROM operation JOIN revision AS first ON first.operation = operation.id
    WHERE operation.id = revision.operation AND operation.state = 'undone'
        AND first.annotation = annotation.id AND first.previous IS NULL
))"""
CHAIN = f"""
    WITH RECURSIVE chain(id) AS (
        SELECT revision FROM annotation WHERE id = ?1
        UNION
        SELECT previous FROM revision JOIN chain USING (id) WHERE previous IS NOT NULL
    )
    SELECT annotation.id AS uuid, created, {CREATOR},
        operation.kind AS operation_kind, {REVISION}
    FROM chain JOIN revision USING (id) JOIN operation ON operation.id = revision.operation
        JOIN annotation ON annotation.id = ?1
    ORDER BY revision.id
"""  # noqa: S608 - our own names


class Annotations:
    """Annotations by report and by UUID, and the history of each."""

    def __init__(self, store: Store, editions: Editions, authors: Authors) -> None:
        self._store = store
        self._editions = editions
        self._authors = authors

    def of(self, text: TextId, ids: Iterable[str] | None = None) -> list[Annotation]:
        """The annotations of a text's report, or those of them in `ids`, in reading order.

        A link that only ends in this report is given as seen from here.
        """
        texts = self._editions.of(text)
        where = "annotation.removed = 0 AND " + HERE.format(", ".join("?" * len(texts)))
        if ids is None:
            found = self._select(where, *texts, *texts)
        else:
            where = f"annotation.id = ? AND {where}"
            found = [note for uuid in ids for note in self._select(where, uuid, *texts, *texts)]
        here = (turned(note) if note.link and note.text not in texts else note for note in found)
        return sorted(here, key=_reading_order)

    def states(self) -> dict[TextId, list[bytes]]:
        """For each text that annotations name, also at a link's other end, what tells how these are now."""
        found: dict[TextId, list[bytes]] = defaultdict(list)
        for text, link_text, seal in self._store.many(
            f"SELECT annotation.text, annotation.link_text, revision.checksum FROM {NOW}"  # noqa: S608 - our own
            " WHERE annotation.removed = 0 ORDER BY annotation.id"
        ):
            for one in {text, link_text} - {None}:
                found[one].append(seal)
        return found

    def get(self, uuid: str) -> Annotation | None:
        """One annotation, wherever it is; None where there is none or it is removed."""
        found = self._select("annotation.removed = 0 AND annotation.id = ?", uuid)
        return found[0] if found else None

    def replies(self, ids: Iterable[str]) -> list[str]:
        """The replies to annotations that are not removed."""
        sql = f"SELECT annotation.id AS uuid FROM {NOW} WHERE annotation.text = ? AND parent = ?"  # noqa: S608
        found = [(uuid, self.get(uuid)) for uuid in ids]
        standing = [
            row["uuid"] for uuid, note in found if note for row in self._store.all(sql, note.text, uuid)
        ]
        return [uuid for uuid in standing if self.get(uuid)]

    def trash(self, text: TextId | None = None) -> list[Annotation]:
        """The removed annotations of a report, or of all, the latest first.

        One whose making was undone is not among them as long as redo would make it again, nor is one whose
        report lies in the trash, or whose words went when that was emptied.
        """
        where = f"annotation.removed = 1 AND annotation.text NOT IN {GONE} AND exact <> '' AND NOT {UNMADE}"
        if text is None:
            found = self._select(where)
        else:
            texts = self._editions.of(text)
            here = HERE.format(", ".join("?" * len(texts)))
            found = self._select(f"{where} AND {here}", *texts, *texts)
        return sorted(found, key=lambda note: note.modified, reverse=True)

    def revisions(self, annotation: str) -> list[Revision]:
        """Every state of an annotation, the oldest first; none for an unknown one."""
        authors = self._authors.all()
        return [_revision(row, authors) for row in self.chain(annotation)]

    def marks(self, annotation: str) -> tuple[str, ...]:
        """The marks of all revisions that an annotation has gone through, in this library or another."""
        return tuple(dict.fromkeys(mark for row in self.chain(annotation) for mark in marks_of(row)))

    def chain(self, annotation: str) -> list[sqlite3.Row]:
        """The rows of all revisions of an annotation, the oldest first."""
        return self._store.all(CHAIN, annotation)

    def _select(self, where: str, *values: Value) -> list[Annotation]:
        sql = f"SELECT annotation.id AS uuid, created, {CREATOR}, {REVISION} FROM {NOW} WHERE {where}"  # noqa: S608
        rows = self._store.all(sql, *values)
        authors = self._authors.all() if any(row["creator"] for row in rows) else {}
        return [annotation_of(row, _author(row["creator"], authors)) for row in rows]


def marks_of(row: sqlite3.Row) -> list[str]:
    """The marks that a revision stands for: its own seal, or those it came with, its present one last."""
    return json.loads(row["marks"]) if row["marks"] else [row["checksum"].hex()]


def tips_of(row: sqlite3.Row) -> list[str]:
    """The marks of the revisions that the next one is built on: several, where such came together."""
    return marks_of(row) if row["standing"] else marks_of(row)[-1:]


def _author(author: str | None, authors: Mapping[str, Author]) -> Author | None:
    return named(authors, author) if author else None


def _revision(row: sqlite3.Row, authors: Mapping[str, Author]) -> Revision:
    return Revision(
        number=row["id"],
        mark=marks_of(row)[-1],
        operation=row["operation_kind"],
        cause=row["cause"],
        annotation=annotation_of(row, _author(row["creator"], authors)),
        author=_author(row["author"], authors),
    )


def _reading_order(annotation: Annotation) -> tuple[int, int, str, str]:
    position = annotation.selectors.position
    return position.start, position.end, annotation.created, annotation.id
