"""Which reports, places or years are like one another: cosine of TF-IDF over pairs of characters.

Terms are weighed by how rare they are among all (Spärck Jones 1972) and vectors compared by their angle
(Salton, Wong and Yang 1975). Pairs tell what is spoken of; longer ones would tell who copied. Plain Python
does: a thousand reports take some seconds, and 200 KB each while they are compared.
"""

import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from functools import cache
from itertools import count
from math import hypot, log
from operator import mul
from typing import Generic, NamedTuple, TypeVar

from core.analysis.sample import Sample
from core.text.han import HAN

Key = TypeVar("Key", bound=Hashable)
_SIZE = 4
"""Bytes of a character in a pair."""


class Like(NamedTuple, Generic[Key]):
    """A group and how like it is to the one that is asked about, from 0 to 1."""

    key: Key
    cosine: float


class _Counts(NamedTuple):
    """The pairs of a group by their numbers, and how often it has each."""

    pairs: "array[int]"
    times: "array[int]"


def like(groups: Mapping[Key, Iterable[Sample]], asked: Key) -> list[Like[Key]]:
    """Every other group by how like it is to the one that is asked about, the most like first.

    The weight of a pair is 1 + ln of its count, times 1 + ln of (1 + groups) / (1 + groups with it).
    """
    numbers: dict[int, int] = defaultdict(count().__next__)
    counted = {key: _counted(samples, numbers) for key, samples in groups.items()}
    rare = _rare(numbers, counted.values())
    often = [1 + log(max(times, 1)) for times in range(_most(counted.values()) + 1)]

    def weights(counts: _Counts) -> list[float]:
        return list(map(mul, map(often.__getitem__, counts.times), map(rare.__getitem__, counts.pairs)))

    own, of_pair = weights(counted[asked]), array("d", bytes(8 * len(rare)))
    for number, weight in zip(counted[asked].pairs, own, strict=True):
        of_pair[number] = weight

    def cosine(counts: _Counts) -> float:
        theirs = weights(counts)
        lengths = hypot(*own) * hypot(*theirs)
        product: float = sum(map(mul, map(of_pair.__getitem__, counts.pairs), theirs))
        return min(1.0, product / lengths) if lengths else 0.0

    found = [Like(key, cosine(counts)) for key, counts in counted.items() if key != asked]
    return sorted(found, key=lambda one: (-one.cosine, str(one.key)))


def _counted(samples: Iterable[Sample], numbers: Mapping[int, int]) -> _Counts:
    counts = Counter[int]()
    for sample in samples:
        for pairs in _pairs(sample.folded):
            counts.update(pairs)
    return _Counts(array("I", map(numbers.__getitem__, counts)), array("I", counts.values()))


def _pairs(text: str) -> Iterable[Sequence[int]]:
    """Each two characters side by side as one number: those that begin at even places, and at odd ones."""
    characters = memoryview(text.encode("utf-32", "surrogatepass"))
    for begin in (_SIZE, 2 * _SIZE):  # behind a mark of the order of bytes
        pairs = array("Q")
        length = (len(characters) - begin) // pairs.itemsize * pairs.itemsize
        pairs.frombytes(characters[begin : begin + length])
        yield pairs


def _rare(numbers: Collection[int], counted: Collection[_Counts]) -> "array[float]":
    """What each pair weighs by how rare it is; nothing if it is not of Chinese characters."""
    having = [0] * len(numbers)
    for counts in counted:
        for number in counts.pairs:
            having[number] += 1
    rare = [1 + log((1 + len(counted)) / (1 + groups)) for groups in range(len(counted) + 1)]
    return array(
        "d", (rare[groups] if _is_wanted(pair) else 0 for pair, groups in zip(numbers, having, strict=True))
    )


def _is_wanted(pair: int) -> bool:
    first, second = divmod(pair, 1 << 8 * _SIZE)
    return _is_chinese(first) and _is_chinese(second)


@cache
def _is_chinese(code: int) -> bool:
    return re.fullmatch(HAN, chr(code)) is not None


def _most(counted: Iterable[_Counts]) -> int:
    return max((max(counts.times, default=0) for counts in counted), default=0)
