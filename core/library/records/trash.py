"""The trash of reports: what lies in it is whole, notes and all, and shown nowhere else."""

from collections.abc import Iterable, Iterator
from typing import Literal

from core.document.text_id import TextId
from core.library.file.rows import now
from core.library.file.store import Store

TrashState = Literal["removed", "emptied", "restored"]
GONE = "(SELECT id FROM trash WHERE state <> 'restored')"
"""The texts that no list shows: those in the trash, and those that were there when it was emptied."""


class Trash:
    """Which texts were removed, all texts of a report together."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __contains__(self, text: TextId) -> bool:
        """Whether a text is in no list, since it was removed."""
        return bool(self._store.first(f"SELECT 1 WHERE ? IN {GONE}", text))

    def __iter__(self) -> Iterator[TextId]:
        """The texts that lie in the trash, the last removed first."""
        rows = self._store.all("SELECT id FROM trash WHERE state = 'removed' ORDER BY turn DESC")
        return iter([row["id"] for row in rows])

    def put(self, texts: Iterable[TextId], state: TrashState) -> None:
        """Say of texts that they are removed, or are no longer; to be called in a transaction."""
        turn = self._store.next_number("trash", "turn")
        for text in texts:
            self._store.put("trash", text, {"turn": turn, "state": state, "at": now()}, {})
