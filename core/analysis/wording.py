"""What is said anew and what no longer (提法变化), and when a phrase was first said."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from core.analysis.attention import attention
from core.analysis.phrases import repeated, set_apart
from core.analysis.places import shown
from core.analysis.sample import Sample
from core.document.word_list import WordList

Reason = Literal["repeated", "quoted"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that one side says and the other never; repeated there, or in quotation marks or explained."""

    words: str
    item: str
    count: int
    reports: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class Wording:
    """What reports say that older ones do not, and what those say that these do not."""

    new: list[Phrase]
    gone: list[Phrase]


@dataclass(frozen=True, slots=True)
class YearOfUse:
    """How often a phrase stands in the reports of a year, and in how many of them."""

    year: int
    count: int
    reports: int
    per_10_000: float


@dataclass(frozen=True, slots=True)
class Uses:
    """A phrase through the years of some reports, those without it too; `first` is the first with it."""

    words: str
    first: int | None
    years: tuple[YearOfUse, ...]


def said_only(
    ours: Sequence[Sample], others: Sequence[Sample], least: int = 2, most: int | None = None
) -> list[Phrase]:
    """What the reports of one side say at least so often, or set apart once, and the others never.

    The commonest come first, of those the longest; what only stands in a longer one that is set apart is
    left out. Of what is repeated and of what is set apart, `most` are told each; to count all that a hundred
    reports repeat takes a minute.
    """
    theirs = "\n".join(sample.folded for sample in others)
    apart = {item for item in chain.from_iterable(map(set_apart, ours)) if item not in theirs}
    often = [
        item
        for item, _ in sorted(repeated(ours, least).items(), key=lambda one: (-one[1], -len(one[0]), one[0]))
        if item not in apart and item not in theirs
    ]
    reasons: dict[str, Reason] = {**dict.fromkeys(often[:most], "repeated"), **dict.fromkeys(apart, "quoted")}
    counts = {item: [sample.folded.count(item) for sample in ours] for item in reasons}
    there = _closed({item: sum(times) for item, times in counts.items() if any(times)}, apart)
    there.sort(key=lambda item: (-sum(counts[item]), -len(item), item))
    there = _first(there, apart, most)
    words = shown({item: counts[item] for item in there}, ours)
    return [
        Phrase(words[item], item, sum(counts[item]), sum(map(bool, counts[item])), reasons[item])
        for item in there
    ]


def _closed(counts: Mapping[str, int], apart: Set[str]) -> list[str]:
    """Phrases without those set apart that stand nowhere but in a longer one that is set apart, too."""
    longer = defaultdict(list)
    for item in apart & counts.keys():
        longer[counts[item]].append(item)
    lines = {count: "\n".join(items) for count, items in longer.items()}
    return [item for item, count in counts.items() if item not in apart or lines[count].count(item) == 1]


def _first(items: list[str], apart: Set[str], most: int | None) -> list[str]:
    """The first of those that are set apart, and of the others."""
    wanted = {
        *[one for one in items if one in apart][:most],
        *[one for one in items if one not in apart][:most],
    }
    return [one for one in items if one in wanted]


def uses(phrases: Iterable[str], samples: Sequence[Sample]) -> list[Uses]:
    """Each phrase through the years of samples; those without a year are not asked."""
    wanted = [WordList(phrase, (phrase,)) for phrase in phrases]
    dated = [sample for sample in samples if sample.metadata.year]
    by_year = sorted(attention(wanted, dated, lambda sample: sample.metadata.year or 0).items())
    found = []
    for number, phrase in enumerate(wanted):
        years = tuple(
            YearOfUse(year, rows[number].hits, rows[number].reports, rows[number].per_10_000)
            for year, rows in by_year
        )
        found.append(Uses(phrase.name, next((one.year for one in years if one.count), None), years))
    return found
