"""How often words and n-grams stand in reports, and how evenly."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from core.analysis.cut import Cut, is_word
from core.analysis.measures import deviation, normalized_deviation, per_10_000
from core.analysis.places import shown
from core.analysis.sample import Sample
from core.text.han import HAN
from core.vocabulary.function_words import is_function_word

LONGEST = 8
"""Characters of an n-gram."""


class Counted(NamedTuple):
    """The items of one sample: how often each stands in it, and in how many of its sentences."""

    sample: Sample
    counts: Mapping[str, int]
    sentences: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Frequency:
    """How often an item stands in samples.

    `words` is the item as it is printed most often, `item` as it counts; `per_10_000` is of characters,
    `sentences` and `reports` are shares of all, `range` is the number of reports that have it; `dp` and
    `dp_norm` tell how unevenly they have it, 0 is even.
    """

    words: str
    item: str
    count: int
    per_10_000: float
    sentences: float
    reports: float
    range: int
    dp: float
    dp_norm: float


def count_words(cuts: Iterable[Cut]) -> Iterator[Counted]:
    """The words of each sample."""
    for cut in cuts:
        sentences = Counter[str]()
        for pieces in cut.in_sentences():
            sentences.update({cut.pieces[number] for number in pieces})
        counts = Counter(cut.pieces)
        yield Counted(cut.sample, {word: counts[word] for word in counts if is_word(word)}, sentences)


def count_ngrams(samples: Iterable[Sample], length: int) -> Iterator[Counted]:
    """The n-grams of each sample: so many Chinese characters in a row, wherever they begin."""
    for sample in samples:
        counts, sentences = Counter[str](), Counter[str]()
        start = 0
        for end in sample.sentence_ends:
            found = list(ngrams(sample.folded[start:end], length))
            counts.update(found)
            sentences.update(set(found))
            start = end
        yield Counted(sample, counts, sentences)


def frequencies(
    counted: Sequence[Counted], least: int = 1, most: int | None = None, *, content: bool = False
) -> list[Frequency]:
    """The items of samples that stand there at least so often, the commonest first, at most so many.

    Where only `content` words are wanted, those are left out that say little by themselves: 的, 和, 我们.
    """
    counts = total(counted)
    sizes = [one.sample.size for one in counted]
    wanted = sorted(
        (-count, item)
        for item, count in counts.items()
        if count >= least and not (content and is_function_word(item))
    )
    items = [item for _, item in wanted[:most]]
    words = shown_of(items, counted)
    return [_frequency(words[item], item, counted, sizes) for item in items]


def total(counted: Iterable[Counted]) -> Counter[str]:
    """How often each item stands in all samples together."""
    counts = Counter[str]()
    for one in counted:
        counts.update(one.counts)
    return counts


def shown_of(items: Iterable[str], counted: Sequence[Counted]) -> dict[str, str]:
    """Items as they are printed most often."""
    counts = {item: [one.counts.get(item, 0) for one in counted] for item in items}
    return shown(counts, [one.sample for one in counted])


def _frequency(words: str, item: str, counted: Sequence[Counted], sizes: Sequence[int]) -> Frequency:
    counts = [one.counts.get(item, 0) for one in counted]
    sentences = sum(one.sentences.get(item, 0) for one in counted)
    having = sum(map(bool, counts))
    return Frequency(
        words=words,
        item=item,
        count=sum(counts),
        per_10_000=per_10_000(sum(counts), sum(sizes)),
        sentences=sentences / max(1, sum(len(one.sample.sentence_ends) for one in counted)),
        reports=having / len(counted),
        range=having,
        dp=deviation(counts, sizes),
        dp_norm=normalized_deviation(counts, sizes),
    )


def ngrams(folded: str, length: int) -> list[str]:
    """So many Chinese characters in a row, wherever they begin in a folded text."""
    runs = re.findall(rf"{HAN}{{{length},}}", folded)
    return [run[start : start + length] for run in runs for start in range(len(run) - length + 1)]
