"""Metadata corrected by hand, every state of them; they outlive all understanding."""

from typing import NamedTuple

from core.document.correction import AS_UNDERSTOOD, Correction
from core.document.text_id import TextId
from core.library.file.rows import now
from core.library.file.store import Store
from core.library.records.editions import Editions


class Corrected(NamedTuple):
    """What was said of a report's metadata from a time on (UTC, ISO 8601); `number` counts in the library."""

    number: int
    at: str
    correction: Correction


class Corrections:
    """Corrections by report: what was said of any of its texts last holds for all."""

    def __init__(self, store: Store, editions: Editions) -> None:
        self._store = store
        self._editions = editions

    def of(self, text: TextId) -> Correction:
        """What is corrected in the metadata of a text's report."""
        history = self.history(text)
        return history[-1].correction if history else AS_UNDERSTOOD

    def history(self, text: TextId) -> list[Corrected]:
        """Everything that was ever said of a report's metadata, the oldest first."""
        sql = "SELECT * FROM correction WHERE text = ?"
        rows = [row for one in self._editions.of(text) for row in self._store.all(sql, one)]
        return [
            Corrected(row["id"], row["at"], Correction(*(row[name] for name in Correction._fields)))
            for row in sorted(rows, key=lambda row: int(row["id"]))
        ]

    def put(self, text: TextId, correction: Correction) -> None:
        """Let this hold for a text's report from now on; to be called in a transaction."""
        said = {name: _tidy(value) for name, value in correction._asdict().items()}
        self._store.append("correction", {"text": text, "at": now(), **said})


def _tidy(value: str | int | None) -> str | int | None:
    return " ".join(value.replace("\0", "").split()) if isinstance(value, str) else value
