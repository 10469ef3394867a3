"""Every name that a stretch of words may hold, with what speaks for it."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from core.understanding.figures.context import FIGURE, QUIET
from core.understanding.figures.naming.evidence import (
    EDGE,
    Build,
    Phrase,
    Side,
    of_build,
    of_head,
    of_pair,
    of_word,
    phrase,
    sort_of,
)
from core.understanding.figures.naming.weights import Framed, Judge, Reading, Weight
from core.vocabulary.lexicon import lexicon

LONGEST = 30
_NEVER_FIRST = frozenset("、,和及与以的:)”》〕;。 " + FIGURE + QUIET)
NEVER_LAST = frozenset("、,(“《:的")
_ENDS_ALL = frozenset(",;。:" + FIGURE + QUIET)
_FROM = ("从",)
_OFTEN = ("3", "4")
_NO_HEADS = ("p", "c", "t")
_NOUNS_ALL_THE_SAME = ("比", "所", "用")
_PAIRS = ("“”", "()", "《》")
_SIGNS = frozenset("“”()《》")


class Measured(NamedTuple):
    """What a name has to go with: the figure's kind and unit."""

    kind: str
    unit: str


class Stretch(NamedTuple):
    """Words that may hold a name: their side, what stands before and behind them.

    `firsts` are the words that a name may begin with, None for all; no name is longer than `longest`.
    """

    side: Side
    text: str
    before: str
    behind: str
    firsts: frozenset[int] | None = None
    longest: int = LONGEST


def readings(judge: Judge[Weight], stretch: Stretch, measured: Measured) -> list[Reading[Weight]]:
    """The names within a stretch."""
    return judge.once((stretch, measured), lambda: [*_readings(judge, stretch, measured)])


def _readings(judge: Judge[Weight], stretch: Stretch, measured: Measured) -> Iterator[Reading[Weight]]:
    whole = phrase(stretch.text)
    words, starts = whole.words, [0, *accumulate(map(len, whole.words))]
    for edges, first, last in judge.promising(_framed(judge, stretch, whole, starts)):
        start, end = starts[first], starts[last]
        name = stretch.text[start:end]
        if is_balanced(name):
            more = judge.common(words[first - 1] + name) if first else 0
            further = judge.common(name + words[last]) if last < len(words) else 0
            part = whole.part(first, last)
            worth = _worth(judge, stretch.side, _build(judge, name, part, (more, further)), part, measured)
            yield Reading(first, last, start, end, edges + worth)


def _framed(
    judge: Judge[Weight], stretch: Stretch, whole: Phrase, starts: Sequence[int]
) -> Iterator[Framed[Weight]]:
    """The names by what stands around them and in them, each word for itself."""
    side, skipped, words = stretch.side, judge.nothing, whole.words
    ends = _worths_of_ends(judge, stretch, whole)
    inner = [judge.worth(of_word, side, "inner", word) for word in words]
    for first, word in enumerate(words):
        if first:
            skipped = skipped + judge.worth(of_word, side, "skipped", words[first - 1])
        if (
            (word[0] in _NEVER_FIRST and whole.tags[first] != "n")  # 和田 is a place
            or words[first - 1 : first] == _FROM
            or (stretch.firsts is not None and first not in stretch.firsts)
        ):
            continue
        worth = skipped + _worth_of_start(judge, stretch, whole, first)
        for last in range(first + 1, len(words) + 1):
            end = words[last - 1]
            if end[0] in _ENDS_ALL or starts[last] - starts[first] > stretch.longest:
                break
            if last > first + 2:
                worth = worth + inner[last - 2]
            if (
                end[-1] not in NEVER_LAST
                and _may_be_last(end)
                and (last > first + 1 or not _only_tells(word))
            ):
                yield worth + ends[last - 1], first, last


@lru_cache(maxsize=4096)
def _may_be_last(word: str) -> bool:
    """Whether a name may end in a word: not in 按, 可以 or 去年, nor in an adverb of figures, as 分别."""
    kind = lexicon().kind(word)
    leads = kind.tag == "d" and kind.measures in _OFTEN
    return word in _NOUNS_ALL_THE_SAME or not (leads or kind.tag in _NO_HEADS)


def _only_tells(word: str) -> bool:
    """Whether a word is a verb that stands before figures, as 增长 and 达到: it names nothing."""
    kind = lexicon().kind(word)
    return kind.tag == "v" and kind.measures in _OFTEN


def worth_of_name(judge: Judge[Weight], side: Side, name: str, measured: Measured) -> Weight:
    """What speaks for a name by itself."""

    def make() -> Weight:
        part = phrase(name)
        return _worth(judge, side, _build(judge, name, part), part, measured)

    return judge.once((side, name, measured), make)


def _build(judge: Judge[Weight], name: str, whole: Phrase, beside: tuple[int, int] = (0, 0)) -> Build:
    """How a name is built; `beside` is how common it is with the word before it, and with the one behind."""
    words, tags, _ = whole
    return Build(
        len(name),
        len(words),
        name.count("、"),
        "和" in name or "与" in name or "及" in name,
        "的" in name,
        tags[:2] if len(words) > 1 else tags + EDGE,
        min(2, tags.count("v", 1, -1)),
        judge.common(name),
        judge.common(name[len(words[0]) :]) if len(words) > 1 else 0,
        *beside,
    )


def _worth(judge: Judge[Weight], side: Side, build: Build, whole: Phrase, measured: Measured) -> Weight:
    words, _, sorts = whole
    worth = judge.worth(of_build, side, build) + judge.worth(of_head, side, *measured, words[-1])
    return worth + judge.worth(of_pair, side, "two", *sorts[-2:]) if len(sorts) > 1 else worth


def gaps(judge: Judge[Weight], side: Side, words: tuple[str, ...]) -> Weight:
    """What words say that lie between a name and its figure."""

    def make() -> Weight:
        worth = judge.nothing
        for word in words:
            worth = worth + judge.worth(of_word, side, "gap", word)
        return worth

    return judge.once((side, words), make) if words else judge.nothing


def read(text: str, found: Reading[Weight]) -> str:
    """The words of a name found in a text."""
    return text[found.start : found.end]


def is_balanced(name: str) -> bool:
    """Whether no bracket or quotation mark of the name stands alone."""
    return _SIGNS.isdisjoint(name) or all(name.count(pair[0]) == name.count(pair[1]) for pair in _PAIRS)


def _worth_of_start(judge: Judge[Weight], stretch: Stretch, whole: Phrase, first: int) -> Weight:
    side, (words, _, sorts) = stretch.side, whole
    worth = judge.worth(of_word, side, "first", words[first])
    if not first:
        return worth + judge.worth(of_pair, side, "from", sort_of(stretch.before), sorts[0])
    worth = worth + judge.worth(of_word, side, "before", words[first - 1])
    worth = worth + judge.worth(of_pair, side, "start", sorts[first - 1], sorts[first])
    lead = sorts[first - 2] if first > 1 else EDGE
    return worth + judge.worth(of_pair, side, "lead", lead, sorts[first - 1])


def _worths_of_ends(judge: Judge[Weight], stretch: Stretch, whole: Phrase) -> list[Weight]:
    """What speaks for each word as a name's last, with all that stands behind it."""
    side, behind, (words, _, sorts) = stretch.side, judge.nothing, whole
    found: list[Weight] = []
    for number in range(len(words) - 1, -1, -1):
        word = words[number]
        worth = judge.worth(of_word, side, "last", word)
        if number + 1 < len(words):
            then = sorts[number + 2] if number + 2 < len(words) else EDGE
            worth = worth + judge.worth(of_pair, side, "end", sorts[number], sorts[number + 1])
            worth = worth + judge.worth(of_pair, side, "then", sorts[number + 1], then)
            worth = worth + judge.worth(of_word, side, "next", words[number + 1]) + behind
        else:
            worth = worth + judge.worth(of_pair, side, "upto", sorts[number], sort_of(stretch.behind))
        found.append(worth)
        behind = behind + judge.worth(of_word, side, "gap", word)
    return found[::-1]
