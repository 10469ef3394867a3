"""The reader's own word lists."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from core.document.word_list import WordList
from core.library.file.store import Store
from core.library.records.named import Named


class KeptList(NamedTuple):
    """A word list with its number."""

    number: int
    list: WordList


class WordLists:
    """Word lists by number."""

    def __init__(self, store: Store) -> None:
        self._named = Named(store, "words")
        self.rename = self._named.rename
        self.remove = self._named.remove
        self.bring_back = self._named.bring_back

    def all(self) -> list[KeptList]:
        """Every word list, the oldest first."""
        return [KeptList(number, WordList(name, _words(kept))) for number, name, kept in self._named.all()]

    def called(self, name: str) -> KeptList | None:
        """The list of a name; None where there is none."""
        number = self._named.number(name)
        return next((kept for kept in self.all() if kept.number == number), None)

    def put(self, words: WordList) -> int:
        """Keep a word list under its name, whatever was there; gives its number."""
        return self._named.put(words.name, _content(words.words))

    def change(self, number: int, words: Iterable[str]) -> None:
        """Give a list other words; KeyError where there is none."""
        self._named.change(number, _content(words))


def _content(words: Iterable[str]) -> str:
    tidy = dict.fromkeys(filter(None, (" ".join(word.split()) for word in words)))
    return json.dumps(list(tidy), ensure_ascii=False)


def _words(kept: str) -> tuple[str, ...]:
    try:
        return tuple(map(str, json.loads(kept)))
    except (ValueError, TypeError):
        return ()
