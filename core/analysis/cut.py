"""The words of samples, as counting needs them."""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate
from sys import intern

from core.analysis.sample import Sample
from core.document.text_id import TextId
from core.text.words import Cutter

Cutting = Callable[[str], tuple[str, ...]]
"""What cuts a folded text into words and signs, one behind the other: `core.text.words.Cutter.cut`."""
MOST_HELD = 1_000
"""Reports that are held in words; each takes some 130 KB."""


@dataclass(frozen=True)
class Cut:
    """A sample cut into words and signs; equal words are one object, so that a piece takes twelve bytes."""

    sample: Sample
    pieces: tuple[str, ...]

    @cached_property
    def starts(self) -> "array[int]":
        """Where each piece begins in the folded text, and where the last one ends."""
        return array("I", accumulate(map(len, self.pieces), initial=0))

    def in_sentences(self) -> Iterator[range]:
        """Which pieces each sentence has; one that two sentences share is of the first."""
        first = 0
        for end in self.sample.sentence_ends:
            last = bisect_left(self.starts, end, first)
            yield range(first, last)
            first = last


def cut_all(samples: Iterable[Sample], cutting: Cutting) -> Iterator[Cut]:
    """Samples cut into words, one after the other: some 30 ms each."""
    for sample in samples:
        yield Cut(sample, tuple(map(intern, cutting(sample.folded))))


class Cuts:
    """Samples cut by a dictionary that knows the terms of them all, the last ones held for the next time."""

    def __init__(self) -> None:
        self._terms: frozenset[str] | None = None
        self._held: dict[TextId, Cut] = {}
        self._cut: Cutting = lambda folded: (folded,)

    def of(self, samples: Sequence[Sample]) -> Iterator[Cut]:
        """The samples cut into words."""
        terms = frozenset(term for one in samples for term in one.terms)
        if terms != self._terms:
            self._terms, self._cut = terms, Cutter(sorted(terms)).cut
            self._held.clear()
        for sample in samples:
            held = self._held.get(sample.text)
            if held is None or held.sample is not sample:
                (held,) = cut_all([sample], self._cut)
                self._held[sample.text] = held
                if len(self._held) > MOST_HELD:
                    del self._held[next(iter(self._held))]
            yield held


@cache
def is_word(piece: str) -> bool:
    """Whether a piece is a word, and neither a sign nor a bare number."""
    return any(map(str.isalpha, piece))
