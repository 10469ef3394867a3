"""The words of the genre: what each is, and which others keep the same company."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from core.text.han import HAN
from core.vocabulary.tables import rows

_LONGEST = 6
_MOST_KEPT = 8192
"""So many runs of characters are not cut again: names and the words around figures share most of theirs."""
_PIECE = re.compile(rf"(?P<han>{HAN}+)|[A-Za-z0-9.%+]+|(.)\2*", re.DOTALL)


class Kind(NamedTuple):
    """What a word is: a letter for its class, and two shares in five steps, `?` where it is too rare to tell.

    `opens`: how often a clause begins with it; `measures`: how often a figure follows it. Signs are classes
    of their own. `strange` is a word that stands in no name though it is common, as 加快 and 进一步.
    """

    tag: str
    opens: str = ""
    measures: str = ""
    strange: str = ""


class Likeness(NamedTuple):
    """The words that keep the same company as a word, by their numbers: a family, and kin within it."""

    family: str
    kin: str


_HAN = re.compile(HAN)
_RARE = "?"
_UNKNOWN = Kind("z", _RARE, _RARE)
_LATIN = Kind("e")
_UNLIKE = Likeness(_RARE, _RARE)


class Lexicon:
    """Words with their kinds and likenesses; cuts a text into them."""

    def __init__(self, kinds: dict[str, Kind], likenesses: dict[str, Likeness]) -> None:
        self._kinds = kinds
        self._likenesses = likenesses
        self._words_of = lru_cache(maxsize=_MOST_KEPT)(self._fewest)

    def kind(self, word: str) -> Kind:
        """What a word, or a run of signs, is."""
        kind = self._kinds.get(word)
        if kind is None:
            first = word[0]
            kind = (
                _LATIN
                if first.isascii() and first.isalnum()
                else _UNKNOWN
                if _HAN.match(first)
                else Kind(first)
            )
        return kind

    def likeness(self, word: str) -> Likeness:
        """Which words a word is like; a rare one is like none."""
        return self._likenesses.get(word, _UNLIKE)

    def knows(self, word: str) -> bool:
        """Whether a word stands in the lexicon."""
        return word in self._kinds

    def cut(self, text: str) -> tuple[str, ...]:
        """The words of a text, the longest known ones from the side that needs fewer of them."""
        words: list[str] = []
        for piece in _PIECE.finditer(text):
            words += self._words_of(piece[0]) if piece["han"] else (piece[0],)
        return tuple(words)

    def _fewest(self, text: str) -> list[str]:
        onward, back = self._onward(text), self._back(text)
        return onward if onward == back else min(onward, back, key=self._cost)

    def _cost(self, words: list[str]) -> int:
        """Few words are likely, and those that reports use; a lone character is not."""
        return sum(
            2 + (len(word) == 1) + (word not in self._kinds or self._kinds[word].opens == _RARE)
            for word in words
        )

    def _onward(self, text: str) -> list[str]:
        known, words, at = self._kinds, list[str](), 0
        while at < len(text):
            end = min(at + _LONGEST, len(text))
            while end > at + 1 and text[at:end] not in known:
                end -= 1
            words.append(text[at:end])
            at = end
        return words

    def _back(self, text: str) -> list[str]:
        known, words, end = self._kinds, list[str](), len(text)
        while end:
            at = max(0, end - _LONGEST)
            while at < end - 1 and text[at:end] not in known:
                at += 1
            words.append(text[at:end])
            end = at
        return words[::-1]


@cache
def lexicon() -> Lexicon:
    """The lexicon that ships; a line of its files is a kind, or a family and kin, then the words of it."""
    kinds: dict[str, Kind] = {}
    for kind, *words in rows("words.txt"):
        kinds.update(dict.fromkeys(words, Kind(*kind)))
    likenesses: dict[str, Likeness] = {}
    for family, kin, *words in rows("families.txt"):
        likenesses.update(dict.fromkeys(words, Likeness(family, kin)))
    return Lexicon(kinds, likenesses)
