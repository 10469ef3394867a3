"""Searches that a reader keeps: the words, which reports are meant, and where in them one looks."""

import json
from typing import NamedTuple

from core.document.corpus import EVERYTHING, PLACES, Corpus, Where, corpus_said, said_of
from core.library.file.store import Store
from core.library.records.named import Named


class SavedSearch(NamedTuple):
    """A search under a name."""

    number: int
    name: str
    words: str
    corpus: Corpus
    where: Where = "text"


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

    def put(self, name: str, words: str, corpus: Corpus = EVERYTHING, where: Where = "text") -> int:
        """Keep a search under a name, whatever was there; gives its number."""
        kept = {"words": words, "corpus": said_of(corpus), "where": where}
        return self._named.put(name, json.dumps(kept, ensure_ascii=False))


def _read(content: str) -> tuple[str, Corpus, Where]:
    """What was kept, as far as it can be read; one of old says nothing of where, and looks in the text."""
    try:
        kept = json.loads(content)
        words, corpus, where = str(kept["words"]), corpus_said(kept.get("corpus")), kept.get("where")
    except (ValueError, KeyError, TypeError, AttributeError):
        return "", EVERYTHING, "text"
    return words, corpus, where if where in PLACES else "text"
