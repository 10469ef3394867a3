"""How much reports speak of a matter: the words of a list, in a report, a year or a place."""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar

from core.analysis.measures import per_10_000
from core.analysis.sample import Sample
from core.document.span import Span
from core.document.word_list import WordList
from core.text.folding import FINDING

Key = TypeVar("Key", bound=Hashable)
_NEVER = r"(?!)"


class Attention(NamedTuple):
    """What a word list has of some samples: hits, none overlapping another, and sentences with one."""

    hits: int
    characters: int
    sentences: int
    all_sentences: int
    reports: int
    all_reports: int

    @property
    def per_10_000(self) -> float:
        """Hits in ten thousand characters, the attention index of the papers."""
        return per_10_000(self.hits, self.characters)

    @property
    def share(self) -> float:
        """The share of sentences that have a hit."""
        return self.sentences / self.all_sentences if self.all_sentences else 0.0


def attention(
    lists: Sequence[WordList], samples: Iterable[Sample], by: Callable[[Sample], Key]
) -> dict[Key, list[Attention]]:
    """What each list has of the samples of each group: of each report, year or place."""
    patterns = [_pattern(one.words) for one in lists]
    sums: dict[Key, list[Attention]] = defaultdict(lambda: [Attention(0, 0, 0, 0, 0, 0)] * len(patterns))
    for sample in samples:
        group = sums[by(sample)]
        group[:] = [
            _sum(before, _of(pattern, sample)) for before, pattern in zip(group, patterns, strict=True)
        ]
    return dict(sums)


def hits(words: Iterable[str], sample: Sample) -> list[Span]:
    """Where any of the words stands in the clean text; what is part of a longer one is counted once."""
    return [sample.printed(*found.span()) for found in _pattern(words).finditer(sample.folded)]


def by_word(words: Sequence[str], sample: Sample) -> list[int]:
    """How often each of the words stands there; what is part of a longer one counts for that alone."""
    found = Counter(hit[0] for hit in _pattern(words).finditer(sample.folded))
    return [found.pop(_folded(word), 0) for word in words]


def _of(pattern: re.Pattern[str], sample: Sample) -> Attention:
    ends = sample.sentence_ends
    starts = [found.start() for found in pattern.finditer(sample.folded)]
    sentences = {bisect_right(ends, start) for start in starts}
    return Attention(len(starts), sample.size, len(sentences), len(ends), int(bool(starts)), 1)


def _sum(one: Attention, other: Attention) -> Attention:
    return Attention(*map(sum, zip(one, other, strict=True)))


@lru_cache(maxsize=10_000)
def _folded(word: str) -> str:
    return FINDING.fold(word).replace("\n", "")


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    """What finds any of the words, the longest first: one pass is quicker than one a word."""
    folded = set(map(_folded, words)) - {""}
    ordered = sorted(folded, key=lambda word: (-len(word), word))
    return re.compile("|".join(map(re.escape, ordered)) or _NEVER)
