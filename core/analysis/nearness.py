"""How near sentences of one report are to those of another, by the n-grams that they share."""

from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from math import log, sqrt
from typing import NamedTuple

from core.analysis.frequency import ngrams

_COMMON = 30
"""An n-gram that so many sentences of the other report have leads to none of them."""
Weights = Mapping[str, float]


class Near(NamedTuple):
    """A sentence of one report and one of the other, by their numbers, and the cosine of their n-grams."""

    one: int
    other: int
    cosine: float


def near(ours: Sequence[Weights], theirs: Sequence[Weights], least: float) -> Iterator[Near]:
    """The pairs of sentences whose cosine is at least so much.

    First only the rarer n-grams are added up; the common ones, which lead nowhere, can add no more than they
    weigh in both sentences, and are added where that might be enough.
    """
    places: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, weights in enumerate(theirs):
        for gram, weight in weights.items():
            places[gram].append((number, weight))
    rarer = {gram: found for gram, found in places.items() if len(found) <= _COMMON}
    common = [_length(weights, rarer) for weights in theirs]
    for number, weights in enumerate(ours):
        sums: dict[int, float] = defaultdict(float)
        for gram, weight in weights.items():
            for other, its_weight in rarer.get(gram, ()):
                sums[other] += weight * its_weight
        rest = _length(weights, rarer)
        for other, sum_of_rarer in sums.items():
            if sum_of_rarer + rest * common[other] >= least:
                cosine = _product(weights, theirs[other])
                if cosine >= least:
                    yield Near(number, other, min(1.0, cosine))


def weighed(ours: Sequence[str], theirs: Sequence[str], length: int) -> tuple[list[Weights], list[Weights]]:
    """The folded sentences of both reports as vectors of length 1.

    N-grams are weighed by how few sentences of both have them.
    """
    grams = [Counter(ngrams(sentence, length)) for sentence in (*ours, *theirs)]
    having, number = Counter(gram for one in grams for gram in one), len(grams)
    idf = {gram: 1 + log(number / times) for gram, times in having.items()}
    vectors = [_normal({gram: times * idf[gram] for gram, times in one.items()}) for one in grams]
    return vectors[: len(ours)], vectors[len(ours) :]


def _product(one: Weights, other: Weights) -> float:
    few, many = sorted((one, other), key=len)
    return sum(weight * many.get(gram, 0.0) for gram, weight in few.items())


def _length(weights: Weights, but: Container[str]) -> float:
    """How long a vector is without some n-grams."""
    return sqrt(sum(weight * weight for gram, weight in weights.items() if gram not in but))


def _normal(weights: Weights) -> Weights:
    length = sqrt(sum(weight * weight for weight in weights.values()))
    return {gram: weight / length for gram, weight in weights.items()}
