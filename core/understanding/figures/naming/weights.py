"""The weights of the features, and what weighs with them."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from heapq import nlargest
from operator import attrgetter
from typing import Generic, NamedTuple, Protocol, Self, TypeVar, cast, get_args

from core.understanding.figures.naming.evidence import (
    Build,
    Features,
    Role,
    Side,
    of_build,
    of_head,
    of_pair,
    of_word,
)
from core.vocabulary.names import commonness
from core.vocabulary.tables import learnt


class Worth(Protocol):
    """What a name is worth: a number; or, where weights are learnt, the features themselves."""

    def __add__(self, other: Self, /) -> Self:
        """Both together."""


Weight = TypeVar("Weight", bound=Worth)
Made = TypeVar("Made")

_SIDES = get_args(Side)
_KEPT = 6
_MOST_MADE = 50_000


class Reading(NamedTuple, Generic[Weight]):
    """A name as words[first:last] at text[start:end], and its worth."""

    first: int
    last: int
    start: int
    end: int
    worth: Weight


class Judge(Protocol[Weight]):
    """Says what features are worth."""

    def said(self, source: str, features: Features) -> Weight:
        """The worth of what is said of names that were found in one way."""

    def word(self, side: Side, role: Role, word: str) -> Weight:
        """The worth of a word in its role."""

    def pair(self, side: Side, what: str, one: str, other: str) -> Weight:
        """The worth of two words that stand together."""

    def head(self, side: Side, kind: str, unit: str, last: str) -> Weight:
        """The worth of a name's last word beside the unit."""

    def build(self, side: Side, build: Build) -> Weight:
        """The worth of how a name is built."""

    def common(self, name: str) -> int:
        """How common a name is in reports, from 0 to 4."""

    def promising(self, found: Iterator["Reading[Weight]"]) -> Iterable["Reading[Weight]"]:
        """Those of the names found that are worth a closer look."""

    def once(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """What `make` gives, which is the same for the same key."""


class Weights:
    """The judge that reads reports: every feature has a number."""

    def __init__(self, table: Mapping[str, float]) -> None:
        self._table = table
        self._of_source: dict[str, dict[str, float]] = defaultdict(dict)
        for feature, weight in table.items():
            if feature[0] not in _SIDES:
                self._of_source[feature[0]][feature[1:]] = weight
        self._made: dict[Hashable, object] = {}
        memo = lru_cache(maxsize=None)
        self.word = memo(lambda side, role, word: self._sum(of_word(side, role, word)))
        self.pair = memo(lambda side, what, one, other: self._sum(of_pair(side, what, one, other)))
        self.head = memo(lambda side, kind, unit, last: self._sum(of_head(side, kind, unit, last)))
        self.build = memo(lambda side, build: self._sum(of_build(side, build)))

    def said(self, source: str, features: Features) -> float:
        """The worth of what is said of names that were found in one way."""
        weight = self._of_source[source].get
        return sum([weight(feature, 0.0) for feature in features])

    def _sum(self, features: Features) -> float:
        weight = self._table.get
        return sum([weight(feature, 0.0) for feature in features])

    def common(self, name: str) -> int:
        """How common a name is in reports, from 0 to 4."""
        return commonness(name)

    def promising(self, found: Iterator[Reading[float]]) -> Iterable[Reading[float]]:
        """The few whose edges are worth most."""
        return nlargest(_KEPT, found, key=attrgetter("worth"))

    def once(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """What `make` gives, kept for the next time."""
        made = self._made.get(key)
        if made is None:
            if len(self._made) > _MOST_MADE:
                self._made.clear()
            made = self._made[key] = make()
        return cast("Made", made)


@cache
def shipped() -> Weights:
    """The weights that ship, made by `make learn`."""
    return Weights(learnt("naming.txt"))
