"""How near sentences of one report are to those of another, by the n-grams that they share."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
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
    """The pairs of sentences whose cosine is at least so much."""
    sentences_with: dict[str, list[int]] = defaultdict(list)
    for number, weights in enumerate(theirs):
        for gram in weights:
            sentences_with[gram].append(number)
    for number, weights in enumerate(ours):
        lead = (sentences_with[gram] for gram in weights if gram in sentences_with)
        for other in {one for numbers in lead if len(numbers) <= _COMMON for one in numbers}:
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


def _normal(weights: Weights) -> Weights:
    length = sqrt(sum(weight * weight for weight in weights.values()))
    return {gram: weight / length for gram, weight in weights.items()}
