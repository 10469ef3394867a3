"""The reports as lists show them; a report is all its texts, shown by one of them."""

from collections import Counter
from typing import NamedTuple

from core.document.report import heading
from core.document.text_id import TextId
from core.library.file.store import Store


class ReportSummary(NamedTuple):
    """A report in one of its texts; `notes` counts the annotations in all of them.

    `path` and `opened` (UTC, ISO 8601) tell of the last opening, where there was one.
    """

    text: TextId
    title: str | None
    place: str | None
    year: int | None
    name: str
    notes: int
    path: str | None = None
    opened: str | None = None

    @property
    def heading(self) -> str:
        """What a list calls it: its title, or its file's name, its place and its year."""
        return heading(self.title or self.name, self.place, self.year)


class Reports:
    """Everything there is, and what was opened last."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[ReportSummary]:
        """Every report in its newest text, the newest first, whether it was ever opened or not."""
        reports = {row["id"]: row["report"] for row in self._store.all("SELECT id, report FROM edition")}
        notes: Counter[TextId] = Counter()
        for row in self._store.all(
            "SELECT text, count(*) AS notes FROM annotation WHERE removed = 0 GROUP BY text"
        ):
            notes[reports.get(row["text"], row["text"])] += row["notes"]
        found: dict[TextId, ReportSummary] = {}
        for row in self._store.all(
            "SELECT id, title, place, year, name FROM text LEFT JOIN findings USING (id) ORDER BY number DESC"
        ):
            report = reports.get(row["id"], row["id"])
            if report not in found:
                name = row["name"] or ""
                found[report] = ReportSummary(
                    *(row["id"], row["title"], row["place"], row["year"], name, notes[report])
                )
        return list(found.values())

    def recent(self, limit: int = 20) -> list[ReportSummary]:
        """The reports opened last, the latest first, each in the text that was opened."""
        rows = self._store.all(
            """
            SELECT text.id AS text, title, place, year, coalesce(name, '') AS name, path, opened,
                max(turn) AS turn, coalesce(edition.report, text.id) AS first,
                (SELECT count(*) FROM annotation WHERE removed = 0 AND annotation.text IN
                    (SELECT coalesce(edition.report, text.id) UNION SELECT id FROM edition AS other
                    WHERE other.report = coalesce(edition.report, text.id))) AS notes
            FROM reading_state JOIN text USING (id) LEFT JOIN findings USING (id) LEFT JOIN edition USING (id)
            WHERE opened IS NOT NULL
            GROUP BY first ORDER BY turn DESC LIMIT ?
            """,
            limit,
        )
        return [ReportSummary(**{name: row[name] for name in ReportSummary._fields}) for row in rows]

    def of_year(self, year: int | None) -> list[tuple[TextId, str | None]]:
        """The texts of a year, or of none, with their places, the newest first."""
        rows = self._store.all(
            "SELECT id, place FROM text LEFT JOIN findings USING (id)"
            " WHERE year IS ? AND text IS NOT NULL ORDER BY number DESC",
            year,
        )
        return [(row["id"], row["place"]) for row in rows]
