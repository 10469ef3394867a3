"""Texts of the same report; what was marked in one is shown in all."""

from collections.abc import Iterable

from core.document.text_id import TextId
from core.library.file.store import Store


class Editions:
    """Which texts belong together: `edition` names for each later text the report's oldest."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._rollbacks = store.rollbacks
        self._together: dict[TextId, list[TextId]] = {}  # asked for several times in every edit

    def of(self, text: TextId) -> list[TextId]:
        """All texts of the report that a text is of, the oldest first."""
        if self._rollbacks != self._store.rollbacks:
            self._together.clear()
            self._rollbacks = self._store.rollbacks
        if text not in self._together:
            row = self._store.first("SELECT report FROM edition WHERE id = ?", text)
            oldest = row["report"] if row else text
            later = self._store.all(
                "SELECT edition.id FROM edition JOIN text USING (id) WHERE report = ? ORDER BY number", oldest
            )
            self._together[text] = [oldest, *(row["id"] for row in later)]
        return self._together[text]

    def join(self, text: TextId, other: TextId) -> None:
        """Take two texts, and all that belong to either, for texts of the same report; in a transaction."""
        self.group([{*self.of(text), *self.of(other)}])

    def group(self, groups: Iterable[Iterable[TextId]]) -> None:
        """Let texts be of reports of their own, a group each; all that belong together now; likewise."""
        for group in groups:
            oldest, *later = sorted(group, key=self._number)
            self._store.delete("edition", oldest)
            for one in later:
                self._store.put("edition", one, {"report": oldest}, {})
        self._together.clear()

    def _number(self, text: TextId) -> int:
        row = self._store.first("SELECT number FROM text WHERE id = ?", text)
        return int(row["number"]) if row else 0
