"""The words of samples, as counting needs them."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate

from core.analysis.sample import Sample

Cutting = Callable[[str], tuple[str, ...]]
"""What cuts a folded text into words and signs, one behind the other: `core.text.words.Cutter.cut`."""


@dataclass(frozen=True)
class Cut:
    """A sample cut into words and signs; equal words are one object, so that a piece takes eight bytes."""

    sample: Sample
    pieces: tuple[str, ...]

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each piece begins in the folded text, and where the last one ends."""
        return tuple(accumulate(map(len, self.pieces), initial=0))

    def in_sentences(self) -> Iterator[range]:
        """Which pieces each sentence has; one that two sentences share is of the first."""
        first = 0
        for end in self.sample.sentence_ends:
            last = bisect_left(self.starts, end, first)
            yield range(first, last)
            first = last


def cut_all(samples: Iterable[Sample], cutting: Cutting) -> Iterator[Cut]:
    """Samples cut into words, one after the other: some 30 ms each."""
    words: dict[str, str] = {}
    for sample in samples:
        yield Cut(sample, tuple(words.setdefault(piece, piece) for piece in cutting(sample.folded)))


@cache
def is_word(piece: str) -> bool:
    """Whether a piece is a word, and neither a sign nor a bare number."""
    return any(map(str.isalpha, piece))
