"""Collections of reports; a report may be in several."""

from collections.abc import Iterable
from typing import NamedTuple

from core.document.text_id import TextId
from core.library.file.rows import Row, now
from core.library.file.store import Store
from core.library.records.editions import Editions
from core.library.records.named import Named


class Collection(NamedTuple):
    """A named collection, and the texts by which reports were put in; some may lie in the trash."""

    number: int
    name: str
    texts: tuple[TextId, ...]


class Collections:
    """Collections by number; all versions of a report are in with it."""

    def __init__(self, store: Store, editions: Editions) -> None:
        self._store = store
        self._editions = editions
        self._named = Named(store, "collection")
        self.rename = self._named.rename
        self.remove = self._named.remove
        self.bring_back = self._named.bring_back

    def all(self) -> list[Collection]:
        """Every collection, the oldest first."""
        texts: dict[int, list[TextId]] = {}
        for row in self._store.all("SELECT collection, text FROM member WHERE removed = 0 ORDER BY id"):
            texts.setdefault(row["collection"], []).append(row["text"])
        return [
            Collection(number, name, tuple(texts.get(number, ()))) for number, name, _ in self._named.all()
        ]

    def make(self, name: str) -> int:
        """A collection of that name, the one there is or a new one; gives its number."""
        number = self._named.number(name)
        return self._named.put(name) if number is None else number

    def add(self, number: int, texts: Iterable[TextId]) -> None:
        """Put reports into a collection, if they are not in it."""
        with self._store.transaction():
            for text in texts:
                if not any(self._member(number, one) for one in self._editions.of(text)):
                    self._say(number, text, removed=0)

    def take_out(self, number: int, texts: Iterable[TextId]) -> None:
        """Take reports out of a collection."""
        with self._store.transaction():
            for one in (one for text in texts for one in self._editions.of(text)):
                if self._member(number, one):
                    self._say(number, one, removed=1)

    def _member(self, number: int, text: TextId) -> bool:
        sql = "SELECT id FROM member WHERE collection = ? AND text = ? AND removed = 0"
        return self._store.first(sql, number, text) is not None

    def _say(self, number: int, text: TextId, removed: int) -> None:
        turn = self._store.next_number("member", "turn")
        known = self._store.first("SELECT id FROM member WHERE collection = ? AND text = ?", number, text)
        state: Row = {"turn": turn, "removed": removed, "at": now()}
        if known:
            self._store.update("member", known["id"], state)
        else:
            self._store.append("member", {"collection": number, "text": text, **state})
