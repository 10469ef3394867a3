"""Every name that a stretch of words may hold, with what speaks for it."""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from core.understanding.figures.context import FIGURE, QUIET
from core.understanding.figures.naming.evidence import Build, Side, cut, tag_of
from core.understanding.figures.naming.weights import Judge, Reading, Weight
from core.vocabulary.lexicon import lexicon

LONGEST = 30
_NEVER_FIRST = frozenset("、,和及与以的:)”》〕;。 " + FIGURE + QUIET)
NEVER_LAST = frozenset("、,(“《:的")
_ENDS_ALL = frozenset(",;。:" + FIGURE + QUIET)
_FROM = ("从",)
_OFTEN = ("3", "4")
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
    words = cut(stretch.text)
    for found in judge.promising(_framed(judge, stretch, words)):
        first, last, start, end, worth = found
        name = stretch.text[start:end]
        if is_balanced(name):
            more = judge.common(words[first - 1] + name) if first else 0
            further = judge.common(name + words[last]) if last < len(words) else 0
            build = _build(judge, name, words[first:last])._replace(more=more, further=further)
            whole = _worth(judge, stretch.side, build, words[first:last], measured)
            yield found._replace(worth=worth + whole)


def _framed(judge: Judge[Weight], stretch: Stretch, words: Sequence[str]) -> Iterator[Reading[Weight]]:
    """The names by what stands around them and in them, each word for itself."""
    side, starts = stretch.side, [0, *accumulate(map(len, words))]
    ends = [_worth_of_end(judge, stretch, words, last) for last in range(1, len(words) + 1)]
    skipped = judge.said("", ())
    for first, word in enumerate(words):
        if first:
            skipped = skipped + judge.word(side, "skipped", words[first - 1])
        if (
            word[0] in _NEVER_FIRST
            or words[first - 1 : first] == _FROM
            or (stretch.firsts is not None and first not in stretch.firsts)
        ):
            continue
        worth = skipped + _worth_of_start(judge, stretch, words, first)
        for last in range(first + 1, len(words) + 1):
            if words[last - 1][0] in _ENDS_ALL or starts[last] - starts[first] > stretch.longest:
                break
            if last > first + 2:
                worth = worth + judge.word(side, "inner", words[last - 2])
            if words[last - 1][-1] not in NEVER_LAST and (last > first + 1 or not _only_tells(word)):
                yield Reading(first, last, starts[first], starts[last], worth + ends[last - 1])


def _only_tells(word: str) -> bool:
    """Whether a word is a verb that stands before figures, as 增长 and 达到: it names nothing."""
    kind = lexicon().kind(word)
    return kind.tag == "v" and kind.measures in _OFTEN


def worth_of_name(judge: Judge[Weight], side: Side, name: str, measured: Measured) -> Weight:
    """What speaks for a name by itself."""

    def make() -> Weight:
        words = cut(name)
        return _worth(judge, side, _build(judge, name, words), words, measured)

    return judge.once((side, name, measured), make)


def _build(judge: Judge[Weight], name: str, words: Sequence[str]) -> Build:
    return Build(
        len(name),
        len(words),
        name.count("、"),
        "和" in name or "与" in name or "及" in name,
        "的" in name,
        tag_of(words[0]) + (tag_of(words[1]) if len(words) > 1 else "^"),
        min(2, sum(tag_of(word) == "v" for word in words[1:-1])),
        judge.common(name),
        judge.common(name[len(words[0]) :]) if len(words) > 1 else 0,
    )


def _worth(
    judge: Judge[Weight], side: Side, build: Build, words: Sequence[str], measured: Measured
) -> Weight:
    worth = judge.build(side, build) + judge.head(side, *measured, words[-1])
    return worth + judge.pair(side, "two", words[-2], words[-1]) if len(words) > 1 else worth


def gaps(judge: Judge[Weight], side: Side, words: Sequence[str]) -> Weight:
    """What words say that lie between a name and its figure."""
    worth = judge.said("", ())
    for word in words:
        worth = worth + judge.word(side, "gap", word)
    return worth


def read(text: str, found: Reading[Weight]) -> str:
    """The words of a name found in a text."""
    return text[found.start : found.end]


def is_balanced(name: str) -> bool:
    """Whether no bracket or quotation mark of the name stands alone."""
    return _SIGNS.isdisjoint(name) or all(name.count(pair[0]) == name.count(pair[1]) for pair in _PAIRS)


def _worth_of_start(judge: Judge[Weight], stretch: Stretch, words: Sequence[str], first: int) -> Weight:
    side = stretch.side
    worth = judge.word(side, "first", words[first])
    if not first:
        return worth + judge.pair(side, "from", stretch.before, words[0])
    before = words[first - 1]
    worth = worth + judge.word(side, "before", before) + judge.pair(side, "start", before, words[first])
    return worth + judge.pair(side, "lead", words[first - 2] if first > 1 else "", before)


def _worth_of_end(judge: Judge[Weight], stretch: Stretch, words: Sequence[str], last: int) -> Weight:
    side, end = stretch.side, words[last - 1]
    worth = judge.word(side, "last", end)
    if last == len(words):
        return worth + judge.pair(side, "upto", end, stretch.behind)
    after = words[last + 1] if last + 1 < len(words) else ""
    worth = worth + judge.word(side, "next", words[last]) + judge.pair(side, "end", end, words[last])
    return worth + judge.pair(side, "then", words[last], after) + gaps(judge, side, words[last:])
