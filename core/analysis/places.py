"""Where what was counted stands, so that every number leads to its sentences."""

from collections import Counter
from collections.abc import Iterator, Sequence

from core.analysis.cut import Cut
from core.analysis.sample import Sample
from core.document.span import Span

_LOOKED_AT, _PLACES = 5, 20
"""The form that is printed most often is found in so many samples that have most, at so many places each."""


def places(sample: Sample, item: str) -> list[Span]:
    """Every place of an item, as it counts, in the clean text of a sample, also where two overlap."""
    return [sample.printed(start, start + len(item)) for start in _starts(sample.folded, item)]


def places_of_word(cut: Cut, word: str) -> list[Span]:
    """Every place where a word stands as such, and not as part of a longer one."""
    starts = cut.starts
    return [
        cut.sample.printed(starts[number], starts[number + 1])
        for number, piece in enumerate(cut.pieces)
        if piece == word
    ]


def shown(item: str, samples: Sequence[Sample], counts: Sequence[int]) -> str:
    """An item as the samples print it most often; `counts` tells how often each has it."""
    having = sorted((number for number, count in enumerate(counts) if count), key=lambda n: -counts[n])
    forms = Counter[str]()
    for number in having[:_LOOKED_AT]:
        sample = samples[number]
        for start, _ in zip(_starts(sample.folded, item), range(_PLACES), strict=False):
            forms[sample.printed(start, start + len(item)).of(sample.words)] += 1
    return forms.most_common(1)[0][0] if forms else item


def _starts(folded: str, item: str) -> Iterator[int]:
    at = folded.find(item) if item else -1
    while at >= 0:
        yield at
        at = folded.find(item, at + 1)
