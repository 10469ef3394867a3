"""How the reader left each report, and which was open last."""

import json
import os
from pathlib import Path
from typing import NamedTuple

from core.library.file.store import Row, Store, now


class ReadingState(NamedTuple):
    """How a report was left: where its folded sections begin, and the first code point on the screen."""

    collapsed: frozenset[int] = frozenset()
    position: int = 0


class ReadingStates(Store):
    """What is remembered of each report's window."""

    def opened(self, version: int, path: Path | None = None) -> None:
        """Note that a report was opened just now, and from which file."""
        row = self._first("SELECT coalesce(max(turn), 0) + 1 AS turn FROM view")
        changes: Row = {"turn": row["turn"] if row else 1, "opened": now()}
        if path is not None:
            changes["path"] = os.fsencode(path).decode(errors="replace")  # a file's name may be no text
        self._put(version, changes)

    def remember(self, version: int, collapsed: frozenset[int], position: int) -> None:
        """Keep how a report was left."""
        self._put(version, {"folded": json.dumps(sorted(collapsed)), "position": position})

    def view(self, version: int) -> ReadingState:
        """How a report was left; unfolded and at its beginning where it never was open."""
        row = self._first("SELECT folded, position FROM view WHERE id = ?", version)
        return ReadingState(_folded(row["folded"]), row["position"]) if row else ReadingState()

    def last_opened(self) -> int | None:
        """The report that was opened last."""
        row = self._first("SELECT id FROM view WHERE opened IS NOT NULL ORDER BY turn DESC LIMIT 1")
        return row["id"] if row else None

    def _put(self, version: int, changes: Row) -> None:
        with self._transaction():
            if self._first("SELECT id FROM view WHERE id = ?", version):
                self._update("view", version, changes)
            else:
                fresh: Row = {"id": version, "turn": 0, "folded": "[]", "position": 0}
                self._insert("view", fresh | changes)


def _folded(stored: str) -> frozenset[int]:
    """What was folded; nothing where a bad disk made the row unreadable."""
    try:
        return frozenset(json.loads(stored))
    except (ValueError, TypeError):
        return frozenset()
