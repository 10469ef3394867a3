"""The sentences that make two reports alike."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import log, sqrt
from typing import NamedTuple

from core.analysis.frequency import ngrams
from core.analysis.sample import Sample
from core.document.span import Span

_LENGTH = 3
_SHORTEST = 8
"""N-grams that a sentence has at least, to be compared: headings and 谢谢大家 tell nothing."""
_LEAST = 0.3
"""The cosine from which sentences are alike."""
_COMMON = 30
"""An n-gram that so many sentences of the other report have leads to none of them."""


class Pair(NamedTuple):
    """A sentence of one report and that of the other that it is most like, in their clean texts."""

    one: Span
    other: Span
    cosine: float


class _Sentence(NamedTuple):
    span: Span
    weights: Mapping[str, float]


def alike(one: Sample, other: Sample, most: int | None = 50) -> list[Pair]:
    """The best pairs of sentences, the most alike first, each sentence in one pair at most.

    Likeness is the cosine of n-grams weighed by how few sentences of both have them.
    """
    sentences = [_ngrams(sample) for sample in (one, other)]
    having = Counter(gram for side in sentences for _, grams in side for gram in grams)
    number = sum(map(len, sentences))
    ours, theirs = ([_weighed(span, grams, having, number) for span, grams in side] for side in sentences)
    pairs = sorted(_pairs(ours, theirs), key=lambda pair: (-pair.cosine, pair.one))
    found, taken = list[Pair](), set[tuple[int, Span]]()
    for pair in pairs:
        if (0, pair.one) not in taken and (1, pair.other) not in taken:
            taken |= {(0, pair.one), (1, pair.other)}
            found.append(pair)
    return found[:most]


def _ngrams(sample: Sample) -> list[tuple[Span, Counter[str]]]:
    found, start = [], 0
    for span, end in zip(sample.sentences, sample.sentence_ends, strict=True):
        grams = Counter(ngrams(sample.folded[start:end], _LENGTH))
        if len(grams) >= _SHORTEST:
            found.append((span, grams))
        start = end
    return found


def _weighed(span: Span, grams: Mapping[str, int], having: Mapping[str, int], number: int) -> _Sentence:
    """A sentence as a vector of length 1."""
    weights = {gram: times * (1 + log(number / having[gram])) for gram, times in grams.items()}
    length = sqrt(sum(weight * weight for weight in weights.values()))
    return _Sentence(span, {gram: weight / length for gram, weight in weights.items()})


def _pairs(ours: Sequence[_Sentence], theirs: Sequence[_Sentence]) -> Iterator[Pair]:
    sentences_with: dict[str, list[int]] = defaultdict(list)
    for number, sentence in enumerate(theirs):
        for gram in sentence.weights:
            sentences_with[gram].append(number)
    for sentence in ours:
        lead = (sentences_with[gram] for gram in sentence.weights if gram in sentences_with)
        near = {number for numbers in lead if len(numbers) <= _COMMON for number in numbers}
        for other in (theirs[number] for number in near):
            cosine = _product(sentence.weights, other.weights)
            if cosine >= _LEAST:
                yield Pair(sentence.span, other.span, min(1.0, cosine))


def _product(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    few, many = sorted((one, other), key=len)
    return sum(weight * many.get(gram, 0.0) for gram, weight in few.items())
