"""The history of one annotation: every state it ever had, and the way back to one."""

import json
import sqlite3

from core.document.annotation import Changes, Revision
from core.library.records.annotations import Annotations
from core.library.records.row_mapping import REVISION, annotation_of

CHAIN = f"""
    WITH RECURSIVE chain(id) AS (
        SELECT revision FROM annotation WHERE id = ?1
        UNION ALL
        SELECT previous FROM revision JOIN chain USING (id) WHERE previous IS NOT NULL
    )
    SELECT annotation.id AS uuid, created, deed.kind AS deed_kind, {REVISION}
    FROM chain JOIN revision USING (id) JOIN deed ON deed.id = revision.deed
        JOIN annotation ON annotation.id = ?1
    ORDER BY revision.id
"""  # noqa: S608 - our own names


class History(Annotations):
    """What was before; nothing here is ever changed."""

    def revisions(self, annotation: str) -> list[Revision]:
        """Every state of an annotation, the oldest first; none for an unknown one."""
        return [_revision(row) for row in self._chain(annotation)]

    def marks(self, annotation: str) -> tuple[str, ...]:
        """The marks of all revisions that an annotation has gone through, in this library or another."""
        return tuple(dict.fromkeys(mark for row in self._chain(annotation) for mark in marks_of(row)))

    def bring_back(self, annotation: str, revision: int, version: int | None = None) -> Changes:
        """Let an annotation be again as it was at a revision of its own; KeyError for another's."""
        row = self._row("revision", revision)
        if row["annotation"] != annotation:
            raise KeyError(revision)
        return self._edit("revert", (annotation,), lambda _: self._state(revision), version)

    def _chain(self, annotation: str) -> list[sqlite3.Row]:
        return self._all(CHAIN, annotation)


def marks_of(row: sqlite3.Row) -> list[str]:
    """The marks that a revision stands for: its own seal, or those it came with, its present one last."""
    return json.loads(row["marks"]) if row["marks"] else [row["checksum"].hex()]


def _revision(row: sqlite3.Row) -> Revision:
    return Revision(
        number=row["id"],
        mark=marks_of(row)[-1],
        deed=row["deed_kind"],
        cause=row["cause"],
        annotation=annotation_of(row),
        removed=bool(row["removed"]),
    )
