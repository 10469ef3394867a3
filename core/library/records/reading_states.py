"""How the reader left each report, and which was open last."""

import json
import os
from pathlib import Path
from typing import NamedTuple

from core.document.text_id import TextId
from core.library.file.rows import Row, now
from core.library.file.store import Store
from core.library.records.trash import GONE


class ReadingState(NamedTuple):
    """How a report was left: where its collapsed sections begin, and the first code point on the screen."""

    collapsed: frozenset[int] = frozenset()
    position: int = 0


class ReadingStates:
    """What is remembered of each report's window."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def opened(self, text: TextId, path: Path | None = None) -> None:
        """Note that a report was opened just now, and from which file."""
        changes: Row = {"turn": self._store.next_number("reading_state", "turn"), "opened": now()}
        if path is not None:
            changes["path"] = os.fsencode(path).decode(errors="replace")  # a file's name may be no text
        self._put(text, changes)

    def remember(self, text: TextId, state: ReadingState) -> None:
        """Keep how a report was left."""
        self._put(text, {"collapsed": json.dumps(sorted(state.collapsed)), "position": state.position})

    def of(self, text: TextId) -> ReadingState:
        """How a report was left; all open and at its beginning where it never was looked at."""
        row = self._store.first("SELECT collapsed, position FROM reading_state WHERE id = ?", text)
        return ReadingState(_collapsed(row["collapsed"]), row["position"]) if row else ReadingState()

    def last_opened(self) -> TextId | None:
        """The report that was open last, of those whose words the library has."""
        row = self._store.first(
            "SELECT id FROM reading_state JOIN listing USING (id) WHERE opened IS NOT NULL AND length > 0"  # noqa: S608
            f" AND id NOT IN {GONE} ORDER BY turn DESC LIMIT 1"
        )
        return row["id"] if row else None

    def path_of(self, text: TextId) -> str | None:
        """The file from which a report was opened last, where that is known."""
        row = self._store.first("SELECT path FROM reading_state WHERE id = ?", text)
        return row["path"] if row else None

    def _put(self, text: TextId, changes: Row) -> None:
        with self._store.transaction():
            self._store.put("reading_state", text, changes, {"turn": 0, "collapsed": "[]", "position": 0})


def _collapsed(stored: str) -> frozenset[int]:
    """What was collapsed; nothing where a bad disk made the row unreadable."""
    try:
        return frozenset(json.loads(stored))
    except (ValueError, TypeError):
        return frozenset()
