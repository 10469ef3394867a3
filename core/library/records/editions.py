"""The versions of one report, and where each version's annotations stand in the others."""

import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path

from core.document.annotation import Placement
from core.document.span import Span
from core.library.file.store import Row, Store

Passage = tuple[str, int, Span]
"""One end of an annotation: its UUID, and the version and the span that the end was marked in."""


class Editions(Store):
    """Texts of the same report; what was marked in one is shown in all."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        super().__init__(path, connection)
        self._together: dict[int, list[int]] = {}  # asked for several times in every edit

    def versions(self, version: int) -> list[int]:
        """All versions of the report that a version is of, the oldest first."""
        if version not in self._together:
            row = self._first("SELECT report FROM edition WHERE id = ?", version)
            report = int(row["report"]) if row else version
            later = self._all("SELECT id FROM edition WHERE report = ?", report)
            self._together[version] = sorted({report, *(int(row["id"]) for row in later)})
        return self._together[version]

    def join(self, version: int, other: int) -> None:
        """Take two versions, and all that belongs to either, for texts of the same report."""
        with self._transaction():
            self._join(version, other)

    def places(self, version: int, annotations: Iterable[str] | None = None) -> dict[Passage, Placement]:
        """Where passages of all annotations, or of some, stand in a version, as it was last found out."""
        sql = "SELECT * FROM placement WHERE version = ?"
        if annotations is None:
            rows = self._all(sql, version)
        else:
            rows = [
                row for uuid in annotations for row in self._all(f"{sql} AND annotation = ?", version, uuid)
            ]
        return {
            (row["annotation"], row["origin"], Span(row["origin_start"], row["origin_end"])): Placement(
                None if row["start"] is None else Span(row["start"], row["end"]),
                row["state"],
                row["score"],
                row["reason"],
            )
            for row in rows
        }

    def keep_places(self, version: int, places: Mapping[Passage, Placement]) -> None:
        """Keep where passages of other versions stand in this one."""
        known = self.places(version, {passage[0] for passage in places})
        with self._transaction():
            for passage, placement in places.items():
                if passage not in known:
                    self._append("placement", _key(version, passage) | _found(placement))
                elif known[passage] != placement:
                    row = self._first(
                        "SELECT id FROM placement WHERE version = ? AND annotation = ?"
                        " AND origin = ? AND origin_start = ? AND origin_end = ?",
                        *_key(version, passage).values(),
                    )
                    assert row is not None  # noqa: S101 - it is among the known
                    self._update("placement", row["id"], _found(placement))

    def _join(self, one: int, other: int) -> None:
        together = sorted({*self.versions(one), *self.versions(other)})
        oldest, *later = together
        for version in later:
            if self._first("SELECT id FROM edition WHERE id = ?", version):
                self._update("edition", version, {"report": oldest})
            else:
                self._insert("edition", {"id": version, "report": oldest})
        self._together.clear()


def _key(version: int, passage: Passage) -> Row:
    annotation, origin, span = passage
    return {
        "version": version,
        "annotation": annotation,
        "origin": origin,
        "origin_start": span.start,
        "origin_end": span.end,
    }


def _found(placement: Placement) -> Row:
    span = placement.span
    return {
        "start": None if span is None else span.start,
        "end": None if span is None else span.end,
        "state": placement.state,
        "score": placement.score + 0.0,  # SQLite has no -0.0, and the seal would not fit
        "reason": placement.reason,
    }
