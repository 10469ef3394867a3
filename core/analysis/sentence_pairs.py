"""The sentences that make two reports alike."""

from collections.abc import Iterator
from typing import NamedTuple

from core.analysis.frequency import ngrams
from core.analysis.nearness import near, weighed
from core.analysis.sample import Sample
from core.document.span import Span

_LENGTH = 3
_SHORTEST = 8
"""N-grams that a sentence has at least, to be compared: headings and 谢谢大家 tell nothing."""
_LEAST = 0.3
"""The cosine from which sentences are alike."""


class Pair(NamedTuple):
    """A sentence of one report and that of the other that it is most like, in their clean texts."""

    one: Span
    other: Span
    cosine: float


def alike(one: Sample, other: Sample, most: int | None = 50) -> list[Pair]:
    """The best pairs of sentences, the most alike first, each sentence in one pair at most."""
    ours, theirs = list(_long(one)), list(_long(other))
    weights = weighed([words for _, words in ours], [words for _, words in theirs], _LENGTH)
    pairs = [Pair(ours[mine][0], theirs[yours][0], cosine) for mine, yours, cosine in near(*weights, _LEAST)]
    found, taken = list[Pair](), set[tuple[int, Span]]()
    for pair in sorted(pairs, key=lambda pair: (-pair.cosine, pair.one)):
        if (0, pair.one) not in taken and (1, pair.other) not in taken:
            taken |= {(0, pair.one), (1, pair.other)}
            found.append(pair)
    return found[:most]


def _long(sample: Sample) -> Iterator[tuple[Span, str]]:
    """The sentences that are long enough, with their words as they count."""
    start = 0
    for span, end in zip(sample.sentences, sample.sentence_ends, strict=True):
        words = sample.folded[start:end]
        if len(set(ngrams(words, _LENGTH))) >= _SHORTEST:
            yield span, words
        start = end
