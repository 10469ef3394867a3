"""Which reports, places or years are like one another: cosine of TF-IDF over character n-grams.

Terms are weighed by how rare they are among all (Spärck Jones 1972) and vectors compared by their angle
(Salton, Wong and Yang 1975). Plain Python does: a thousand reports take some seconds, all of them counting.
"""

from array import array
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import cache
from itertools import count, repeat
from math import log, sqrt
from operator import mul
from typing import Generic, NamedTuple, TypeVar

from core.analysis.frequency import ngrams
from core.analysis.sample import Sample

Key = TypeVar("Key", bound=Hashable)
LENGTH = 2
"""Characters of an n-gram: enough to tell what is spoken of; more tells who copied."""


class Like(NamedTuple, Generic[Key]):
    """A group and how like it is to the one that is asked about, from 0 to 1."""

    key: Key
    cosine: float


class _Counts(NamedTuple):
    """The n-grams of a group by their numbers, and how often it has each."""

    grams: "array[int]"
    times: "array[int]"


def like(groups: Mapping[Key, Iterable[Sample]], asked: Key, length: int = LENGTH) -> list[Like[Key]]:
    """Every other group by how like it is to the one that is asked about, the most like first.

    The weight of an n-gram is 1 + ln of its count, times 1 + ln of (1 + groups) / (1 + groups with it).
    """
    numbers: dict[str, int] = defaultdict(count().__next__)
    counted = {key: _counted(samples, numbers, length) for key, samples in groups.items()}
    having = Counter[int]()
    for counts in counted.values():
        having.update(counts.grams)
    rare = [1 + log((1 + len(groups)) / (1 + having[number])) for number in range(len(numbers))]
    own = _weights(counted[asked], rare)
    own_of, own_square = dict(zip(counted[asked].grams, own, strict=True)), _product(own, own)

    def cosine(counts: _Counts) -> float:
        weights = _weights(counts, rare)
        squares = own_square * _product(weights, weights)
        product = _product(map(own_of.get, counts.grams, repeat(0.0)), weights)
        return min(1.0, product / sqrt(squares)) if squares else 0.0

    found = [Like(key, cosine(counts)) for key, counts in counted.items() if key != asked]
    return sorted(found, key=lambda one: (-one.cosine, str(one.key)))


def _counted(samples: Iterable[Sample], numbers: dict[str, int], length: int) -> _Counts:
    counts = Counter[str]()
    for sample in samples:
        counts.update(ngrams(sample.folded, length))
    return _Counts(array("I", map(numbers.__getitem__, counts)), array("I", counts.values()))


def _weights(counts: _Counts, rare: Sequence[float]) -> list[float]:
    return list(map(mul, map(_dampened, counts.times), map(rare.__getitem__, counts.grams)))


@cache
def _dampened(times: int) -> float:
    return 1 + log(times)


def _product(one: Iterable[float], other: Iterable[float]) -> float:
    return sum(map(mul, one, other))
