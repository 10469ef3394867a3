"""How much the words of two figures are alike, where their names are not the same."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from math import log

from core.analysis.promises.statements import Statement

LEAST, CLOSE = 0.25, 0.6
"""From where on words are alike, and where they are so alike that they may well be of the same."""
_LONG = 7
_SAME_VALUE = 0.2
"""So much more alike two are that say the same number."""


class Outcomes:
    """What a report says was achieved, found by what its words are like."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        """Weigh letters, and pairs of them twice, by how few of the statements have them."""
        self._all = statements
        grams = [_grams(one) for one in statements]
        having = Counter(gram for one in grams for gram in one)
        number = len(statements)
        self._weight = {gram: len(gram) * log(1 + number / times) for gram, times in having.items()}
        self._unknown = log(1 + number)
        self._with: Mapping[str, list[int]] = _inverted(grams)
        self._norms = [self._sum(one) for one in grams]
        self._called = defaultdict[str, list[Statement]](list)
        self._said = defaultdict[str, list[Statement]](list)
        self._numbered = defaultdict[tuple[str, Decimal], list[Statement]](list)
        for one in statements:
            self._called[_key(one.called)].append(one)
            if one.measure is None:
                self._said[_key(one.words)].append(one)
            self._numbered[one.dimension, one.low].append(one)

    def called(self, promise: Statement) -> Sequence[Statement]:
        """Those of the very name, or measure; or of what it is with all that narrows it."""
        called = self._called.get(_key(promise.called), [])
        said = [] if promise.measure else self._said.get(_key(promise.words), [])
        return tuple(dict.fromkeys((*called, *said)))

    def numbered(self, promise: Statement) -> Sequence[Statement]:
        """Those of the very number, counted in the same."""
        return self._numbered.get((promise.dimension, promise.low), ())

    def like(self, promise: Statement, least: float = LEAST) -> list[Statement]:
        """Those that are counted alike and said in words at least so like, the most alike first."""
        grams = _grams(promise)
        shared = defaultdict[int, float](float)
        for gram in grams:
            for number in self._with.get(gram, ()):
                shared[number] += self._weight[gram]
        norm = self._sum(grams)
        found = []
        for number, weight in shared.items():
            one = self._all[number]
            if one.is_general or not _are_counted_alike(promise, one):
                continue
            likeness = 2 * weight / (norm + self._norms[number]) + _SAME_VALUE * (one.low == promise.low)
            if likeness >= least:
                found.append((likeness, one))
        return [one for _, one in sorted(found, key=lambda pair: (-pair[0], pair[1].span))]

    def _sum(self, grams: Iterable[str]) -> float:
        return sum(self._weight.get(gram, self._unknown * len(gram)) for gram in grams)


def _key(name: str) -> str:
    """A name in any order of its words, where it is so long that no other has the same letters."""
    return name if len(name) < _LONG else "".join(sorted(name))


def _are_counted_alike(promise: Statement, outcome: Statement) -> bool:
    """Whether two are counted in one unit, and neither a rise where the other is a fall."""
    if promise.form == "growth" and promise.falls != outcome.falls:
        return False
    return promise.form == outcome.form and promise.dimension == outcome.dimension


@lru_cache(maxsize=8192)
def _of_words(words: str) -> frozenset[str]:
    return frozenset((*words, *(words[at : at + 2] for at in range(len(words) - 1))))


def _grams(statement: Statement) -> frozenset[str]:
    return _of_words(statement.owner + statement.name) | _of_words(statement.measure or "")


def _inverted(grams: Sequence[frozenset[str]]) -> Mapping[str, list[int]]:
    found = defaultdict[str, list[int]](list)
    for number, one in enumerate(grams):
        for gram in one:
            found[gram].append(number)
    return found
