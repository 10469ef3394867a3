"""Where what was counted stands, so that every number leads to its sentences."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from heapq import nlargest
from itertools import islice

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


def shown(counts: Mapping[str, Sequence[int]], samples: Sequence[Sample]) -> dict[str, str]:
    """Items as the samples print them most often; `counts` tells how often each sample has each.

    All are looked up in one sample before the next: the way back to what is printed is costly.
    """
    wanted: dict[int, list[str]] = defaultdict(list)
    for item, times in counts.items():
        for number in nlargest(_LOOKED_AT, range(len(times)), key=times.__getitem__):
            if times[number]:
                wanted[number].append(item)
    forms: dict[str, Counter[str]] = {item: Counter() for item in counts}
    for number, items in sorted(wanted.items()):
        sample, places = samples[number], samples[number].places
        for item in items:
            for start in islice(_starts(sample.folded, item), _PLACES):
                printed = places.outside(Span(start, start + len(item)))
                forms[item][printed.of(sample.words)] += 1
    return {item: found.most_common(1)[0][0] if found else item for item, found in forms.items()}


def _starts(folded: str, item: str) -> Iterator[int]:
    at = folded.find(item) if item else -1
    while at >= 0:
        yield at
        at = folded.find(item, at + 1)
