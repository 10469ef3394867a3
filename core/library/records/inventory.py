"""What a library holds, report by report."""

from collections import Counter
from typing import NamedTuple

from core.library.file.store import Store


class Holding(NamedTuple):
    """A report, in its newest version, and how many annotations it has in all its versions."""

    version: int
    title: str | None
    place: str | None
    year: int | None
    name: str
    notes: int


class Inventory(Store):
    """Everything there is, whether it was ever opened or not."""

    def inventory(self) -> list[Holding]:
        """Every report, the newest first."""
        reports = {row["id"]: row["report"] for row in self._all("SELECT id, report FROM edition")}
        notes: Counter[int] = Counter()
        for row in self._all(
            "SELECT version, count(*) AS notes FROM annotation WHERE removed = 0 GROUP BY version"
        ):
            notes[reports.get(row["version"], row["version"])] += row["notes"]
        found: dict[int, Holding] = {}
        for row in self._all("SELECT id, title, place, year, name FROM version ORDER BY id DESC"):
            report = reports.get(row["id"], row["id"])
            if report not in found:
                found[report] = Holding(
                    *(row["id"], row["title"], row["place"], row["year"], row["name"]), notes[report]
                )
        return list(found.values())
