"""The weights of the features, and what weighs with them."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from operator import itemgetter
from typing import Any, Generic, NamedTuple, ParamSpec, Protocol, Self, TypeVar, cast

from core.understanding.figures.naming.evidence import Features
from core.vocabulary.names import commonness
from core.vocabulary.tables import hundredths


class Worth(Protocol):
    """What a name is worth: a number; or, where weights are learnt, the features themselves."""

    def __add__(self, other: Self, /) -> Self:
        """Both together."""


Weight = TypeVar("Weight", bound=Worth)
Weight_co = TypeVar("Weight_co", bound=Worth, covariant=True)
Made = TypeVar("Made")
Facts = ParamSpec("Facts")
Framed = tuple[Weight, int, int]
"""What a name is worth by its edges, and that it is words[first:last]."""

_KEPT = 6
_MOST_MADE = 50_000


class Reading(NamedTuple, Generic[Weight]):
    """A name as words[first:last] at text[start:end], and its worth."""

    first: int
    last: int
    start: int
    end: int
    worth: Weight


class Weighing(Protocol[Weight_co]):
    """The worth of what is said of facts, which is always the same of the same."""

    def __call__(self, say: Callable[Facts, Features], *facts: Facts.args, **more: Facts.kwargs) -> Weight_co:
        """The worth of the features that `say` gives."""


class Judge(Protocol[Weight]):
    """Says what features are worth."""

    @property
    def nothing(self) -> Weight:
        """The worth of no feature."""

    @property
    def worth(self) -> Weighing[Weight]:
        """Weighs what is said of facts."""

    def common(self, name: str) -> int:
        """How common a name is in reports, from 0 to 4."""

    def promising(self, found: Iterator[Framed[Weight]]) -> Iterable[Framed[Weight]]:
        """Those of the names found that are worth a closer look."""

    def once(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """What `make` gives, which is the same for the same key."""


class Weights:
    """The judge that reads reports: every feature has a number, in hundredths, so that sums are exact."""

    nothing = 0

    def __init__(self, table: Mapping[str, int]) -> None:
        weight = table.get
        self._made: dict[Hashable, Any] = {}

        def worth(say: Callable[..., Features], *facts: Hashable) -> int:
            return sum([weight(feature, 0) for feature in say(*facts)])

        self.worth = cast("Weighing[int]", lru_cache(maxsize=_MOST_MADE)(worth))

    def common(self, name: str) -> int:
        """How common a name is in reports, from 0 to 4."""
        return commonness(name)

    def promising(self, found: Iterator[Framed[int]]) -> Iterable[Framed[int]]:
        """The few whose edges are worth most."""
        return sorted(found, key=itemgetter(0), reverse=True)[:_KEPT]

    def once(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """What `make` gives, kept for the next time."""
        made: Made | None = self._made.get(key)
        if made is None:
            if len(self._made) > _MOST_MADE:
                self._made.clear()
            made = self._made[key] = make()
        return made


@cache
def shipped() -> Weights:
    """The weights that ship, made by `make learn`."""
    return Weights(hundredths("naming.txt"))
