"""What a figure measures: the words before it or after it, or the subject last named."""

import re

from core.understanding.figures.context import FIGURE, HIDDEN, QUIET, Context
from core.understanding.figures.status import is_threshold
from core.understanding.figures.units import BOUNDS_AFTER, longest_first, longest_last
from core.understanding.figures.vocabulary import CLOSING, MEASURE, OPENING, OWNED, PREDICATES, STRONG

LONGEST = 40
_EDGE = "、,和及与以:：;。的() 　\n" + FIGURE
_QUIET_BEFORE = re.compile(rf"(?:[比较到在同自从至]|截至)?{QUIET}+(?:底|末|同期|以来|来|间|期间|内)?")
_PREDICATE = re.compile("|".join(sorted(PREDICATES, key=len, reverse=True)))
_NAME_START = re.compile(r"[\u4e00-\u9fff“《A-Za-z" + HIDDEN + "]")
_STRONG = re.compile("|".join(STRONG))
_TAIL_END = re.compile(r"[、,;:。!?()\n]|和$")


class Indicators:
    """Names what each figure of one text measures, in order."""

    def __init__(self, original: str, folded: str) -> None:
        self._original = original
        self._folded = folded
        self._last: str | None = None
        self._sentence = -1

    def of(self, context: Context) -> str | None:
        """The words of the original text that say what the figure measures."""
        if context.sentence != self._sentence:
            self._last, self._sentence = None, context.sentence
        if context.linked:
            return self._last
        name = self._after(context) or self._before(context) or self._last
        if is_threshold(context, self._folded) and name is self._last:
            return None
        self._last = name
        return name

    def _words(self, start: int, end: int) -> str:
        return self._original[start:end]

    def _after(self, context: Context) -> str | None:
        """The noun that is counted: 推动30余项试点任务."""
        if context.mention.kind != "quantity":
            return None
        skip = len(longest_first(BOUNDS_AFTER, context.tail, 4))
        tail = context.tail[skip:]
        if not tail or not _NAME_START.match(tail):
            return None
        if is_threshold(context, self._folded):
            return None
        start = context.tail_start + skip
        predicate = _PREDICATE.search(tail)
        end = predicate.start() if predicate else len(tail)
        stop = _TAIL_END.search(tail)
        if stop and not (predicate and "、" in tail[: predicate.start()] and stop[0] == "、"):
            end = min(end, stop.start())
        if end < 2:
            return None
        return self._words(start, start + min(end, LONGEST))

    def _before(self, context: Context) -> str | None:
        """The subject: 地区生产总值增长6%."""
        left, right = trimmed(context.lead)
        if right - left < 2:
            return None
        start = context.lead_start
        name = self._words(start + left, start + right)
        if context.lead[left:right] in OWNED and self._last:
            for measure in MEASURE:
                if self._last.endswith(measure) and len(self._last) > len(measure):
                    return self._last[: -len(measure)] + name
        return name


def trimmed(words: str) -> tuple[int, int]:
    """The part of the words before a figure that names something, without verbs and adverbs around it."""
    right = _right(words, len(words))
    left = _left(words, 0, right)
    strong = None
    for strong in _STRONG.finditer(words, left + 2, right):
        pass
    if strong and right - strong.end() >= 2 and "就业" not in words[strong.end() : right]:
        left = _left(words, strong.end(), right)
    return left, right


def _right(words: str, right: int) -> int:
    while right:
        word = longest_last(CLOSING, words[max(0, right - 7) : right], 7)
        if word:
            right -= len(word)
        elif words[right - 1] in _EDGE or words[right - 1] in (QUIET,):
            right -= 1
        else:
            break
    return right


def _left(words: str, left: int, right: int) -> int:
    while left < right:
        if words[left] in _EDGE:
            left += 1
            continue
        if quiet := _QUIET_BEFORE.match(words, left, right):
            left = quiet.end()
            continue
        word = longest_first(OPENING, words[left : left + 7], 7)
        if not word or right - left - len(word) < 2:
            break
        left += len(word)
    return left
