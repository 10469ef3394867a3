"""The reports as lists show them; a report is all its texts, shown by one of them."""

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, NamedTuple

from core.document.report import PlaceLevel, heading
from core.document.text_id import TextId
from core.library.file.store import Store
from core.library.records.annotations import NOW
from core.library.records.row_mapping import tags_of
from core.library.records.trash import GONE

LISTED = "title, place, level, year, speaker, delivered, name, figures, length, added"
Places = Callable[[str | None, PlaceLevel | None], tuple[str, ...]]
"""The names of a place and of those above it, the highest first."""


class ReportSummary(NamedTuple):
    """A report in one of its texts, with its metadata as they are corrected.

    `notes` counts the annotations in all its texts, `tags` are theirs, `figures` is None where nothing was
    understood yet. `path` and `opened` (UTC, ISO 8601) tell of the last opening, where there was one, `read`
    how far down it was left, from 0 to 1. `added` is UTC, too. `versions` are all its texts, the oldest
    first; `places` are the names of its place and of those above it, the province first.
    """

    text: TextId
    title: str | None
    place: str | None
    year: int | None
    name: str
    notes: int
    path: str | None = None
    opened: str | None = None
    level: PlaceLevel | None = None
    speaker: str | None = None
    delivered: str | None = None
    figures: int | None = None
    length: int = 0
    added: str = ""
    tags: tuple[str, ...] = ()
    read: float | None = None
    versions: tuple[TextId, ...] = ()
    collections: tuple[str, ...] = ()
    places: tuple[str, ...] = ()

    @property
    def heading(self) -> str:
        """What a list calls it: its title, or its file's name, its place and its year."""
        return heading(self.title or self.name, self.place, self.year)


class Reports:
    """Everything there is, and what was opened last; what lies in the trash is only in `removed`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __contains__(self, text: TextId) -> bool:
        """Whether a text is of any report, whether that lies in the trash or not."""
        return self._store.first("SELECT 1 FROM listing WHERE id = ?", text) is not None

    def all(self, places: Places = lambda _place, _level: ()) -> list[ReportSummary]:
        """Every report in its newest text, the newest first, whether it was ever opened or not."""
        return self._listed(f"id NOT IN {GONE}", places)

    def removed(self, places: Places = lambda _place, _level: ()) -> list[ReportSummary]:
        """The same for those that lie in the trash."""
        return self._listed("id IN (SELECT id FROM trash WHERE state = 'removed')", places)

    def recent(self, limit: int = 20) -> list[ReportSummary]:
        """The reports opened last, the latest first, each in the text that was opened."""
        rows = self._store.all(
            f"""
            SELECT listing.id AS text, {LISTED}, path, opened,
                max(turn) AS turn, coalesce(edition.report, listing.id) AS first,
                (SELECT count(*) FROM annotation WHERE removed = 0 AND annotation.text IN
                    (SELECT coalesce(edition.report, listing.id) UNION SELECT id FROM edition AS other
                    WHERE other.report = coalesce(edition.report, listing.id))) AS notes
            FROM reading_state JOIN listing USING (id) LEFT JOIN edition USING (id)
            WHERE opened IS NOT NULL AND listing.id NOT IN {GONE}
            GROUP BY first ORDER BY turn DESC LIMIT ?
            """,  # noqa: S608 - our own names
            limit,
        )
        names = [name for name in ReportSummary._fields if not rows or name in rows[0].keys()]  # noqa: SIM118 - a Row
        return [ReportSummary(**{name: row[name] for name in names}) for row in rows]

    def of(self, texts: Collection[TextId]) -> list[ReportSummary]:
        """What these texts are called, as far as there are words of them; nothing else is looked up."""
        rows = self._store.all(
            f"SELECT id AS text, title, place, year, name, 0 AS notes FROM listing WHERE length > 0"  # noqa: S608
            f" AND id NOT IN {GONE} AND id IN (SELECT value FROM json_each(?))",
            json.dumps(list(texts)),
        )
        return [ReportSummary(**dict(row)) for row in rows]

    def of_year(self, year: int | None) -> list[tuple[TextId, str | None]]:
        """The texts of a year, or of none, with their places, the newest first."""
        rows = self._store.all(
            f"SELECT id, place FROM listing WHERE year IS ? AND length > 0 AND id NOT IN {GONE}"  # noqa: S608
            " ORDER BY number DESC",
            year,
        )
        return [(row["id"], row["place"]) for row in rows]

    def place_and_year(self, text: TextId) -> tuple[str | None, int | None]:
        """Of which place and year a report is, as it is listed."""
        row = self._store.first("SELECT place, year FROM listing WHERE id = ?", text)
        return (row["place"], row["year"]) if row else (None, None)

    def heading(self, text: TextId) -> str:
        """What lists call a report."""
        row = self._store.first("SELECT title, name, place, year FROM listing WHERE id = ?", text)
        return heading(row["title"] or row["name"], row["place"], row["year"]) if row else ""

    def _listed(self, where: str, places: Places) -> list[ReportSummary]:
        """The reports with a text that a condition holds for, each in the newest one that has words."""
        rows = self._store.many(f"SELECT id, {LISTED} FROM listing WHERE {where} ORDER BY number DESC")  # noqa: S608
        if not rows:  # as in the trash mostly
            return []
        beside = _beside(self._store)
        report_of = beside.reports.get
        texts: dict[TextId, list[_Row]] = {}
        for row in rows:
            texts.setdefault(report_of(row[0], row[0]), []).append(row)
        return [
            _summary(found, beside, places) if len(found) > 1 else _alone(found[0], beside, places)
            for found in texts.values()
        ]


_Row = tuple[Any, ...]
"""An id and LISTED."""
_LENGTH = 1 + LISTED.split(", ").index("length")


class _Left(NamedTuple):
    """How a text was left when it was last open."""

    turn: int
    opened: str
    path: str | None
    position: int


class _Beside(NamedTuple):
    """What other tables say of texts: their reports, how many notes, which tags, how they were left."""

    reports: Mapping[TextId, TextId]
    notes: Mapping[TextId, int]
    tags: Mapping[TextId, tuple[str, ...]]
    left: Mapping[TextId, _Left]
    collections: Mapping[TextId, tuple[str, ...]]


def _beside(store: Store) -> _Beside:
    notes = store.many("SELECT text, count(*) FROM annotation WHERE removed = 0 GROUP BY text")
    left = store.many("SELECT id, turn, opened, path, position FROM reading_state WHERE opened IS NOT NULL")
    tags: dict[TextId, tuple[str, ...]] = {}
    for text, stored in store.many(
        f"SELECT DISTINCT annotation.text, tags FROM {NOW} WHERE annotation.removed = 0 AND tags <> '[]'"  # noqa: S608
    ):
        tags[text] = tuple(dict.fromkeys((*tags.get(text, ()), *tags_of(stored))))
    collections: dict[TextId, tuple[str, ...]] = {}
    for text, name in store.many(
        "SELECT member.text, named.name FROM member JOIN named ON named.id = member.collection"
        " WHERE member.removed = 0 AND named.removed = 0 ORDER BY named.id"
    ):
        collections[text] = (*collections.get(text, ()), name)
    return _Beside(
        reports=dict(store.many("SELECT id, report FROM edition")),
        notes=dict(notes),
        tags=tags,
        left={text: _Left(*state) for text, *state in left},
        collections=collections,
    )


def _alone(row: _Row, beside: _Beside, places: Places) -> ReportSummary:
    """A report of one text, as nearly all are; without the values' names, which take half of the time."""
    text, title, place, level, year, speaker, delivered, name, figures, length, added = row
    left = beside.left.get(text)
    path, opened, read = (left.path, left.opened, _read(left, length)) if left else (None, None, None)
    return ReportSummary(
        text,
        title,
        place,
        year,
        name,
        beside.notes.get(text, 0),
        path,
        opened,
        level,
        speaker,
        delivered,
        figures,
        length,
        added,
        beside.tags.get(text, ()),
        read,
        (text,),
        beside.collections.get(text, ()),
        places(place, level),
    )


def _summary(texts: list[_Row], beside: _Beside, places: Places) -> ReportSummary:
    """A report, given the rows of its texts, the newest first."""
    shown = next((row for row in texts if row[_LENGTH]), texts[0])
    ids = tuple(row[0] for row in reversed(texts))
    left = max((state for state in map(beside.left.get, ids) if state), default=None)
    return _alone(shown, beside, places)._replace(
        notes=sum(beside.notes.get(one, 0) for one in ids),
        path=left and left.path,
        opened=left and left.opened,
        read=left and _read(left, shown[_LENGTH]),
        tags=_together(beside.tags, ids),
        versions=ids,
        collections=_together(beside.collections, ids),
    )


def _read(left: _Left, length: int) -> float | None:
    return min(left.position / length, 1.0) if length else None


def _together(words: Mapping[TextId, tuple[str, ...]], texts: Sequence[TextId]) -> tuple[str, ...]:
    """The words of several texts, each once."""
    return tuple(dict.fromkeys(word for text in texts for word in words.get(text, ())))
