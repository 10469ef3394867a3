"""Searches that a reader keeps: the words, and which reports are meant."""

import json
from typing import NamedTuple

from core.document.corpus import EVERYTHING, Corpus
from core.document.text_id import TextId
from core.library.file.store import Store
from core.library.records.named import Named


class SavedSearch(NamedTuple):
    """A search under a name."""

    number: int
    name: str
    words: str
    corpus: Corpus


class SavedSearches:
    """Saved searches by number."""

    def __init__(self, store: Store) -> None:
        self._named = Named(store, "search")
        self.rename = self._named.rename
        self.remove = self._named.remove
        self.bring_back = self._named.bring_back

    def all(self) -> list[SavedSearch]:
        """Every saved search, the oldest first."""
        return [SavedSearch(number, name, *_read(content)) for number, name, content in self._named.all()]

    def put(self, name: str, words: str, corpus: Corpus = EVERYTHING) -> int:
        """Keep a search under a name, whatever was there; gives its number."""
        said = {key: value for key, value in corpus._asdict().items() if value is not None}
        return self._named.put(name, json.dumps({"words": words, "corpus": said}, ensure_ascii=False))


def _read(content: str) -> tuple[str, Corpus]:
    """What was kept, as far as it can be read; what a later Zhupi keeps besides is passed over."""
    try:
        kept = json.loads(content)
        said = {name: kept["corpus"][name] for name in Corpus._fields if name in kept["corpus"]}
        if "reports" in said:
            said["reports"] = tuple(map(TextId, said["reports"]))
        return str(kept["words"]), Corpus(**said)
    except (ValueError, KeyError, TypeError):
        return "", EVERYTHING
