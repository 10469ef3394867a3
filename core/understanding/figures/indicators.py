"""What a figure measures: the words before it or after it, or the subject last named."""

import re

from core.understanding.figures.bounds import NO_BOUNDS, word_after
from core.understanding.figures.context import FIGURE, QUIET, Context
from core.understanding.figures.dates import HIDDEN
from core.understanding.figures.folding import fold
from core.understanding.figures.lookup import any_of, longest_first, longest_last
from core.understanding.figures.status import is_threshold
from core.understanding.figures.subjects import share_out
from core.understanding.figures.vocabulary import (
    CLOSING,
    MEASURE,
    NAMES,
    OPENING,
    OWNED,
    PREDICATES,
    STRONG,
)

LONGEST = 40
WORD = 7
_EDGE = "、,和及与以:;。的\n①②③④⑤⑥⑦⑧⑨⑩"
_QUIET_BEFORE = re.compile(rf"(?:[比较到在同自从至]|截至)?{QUIET}+(?:底|末|同期|以来|来|间|期间|内)?")
_QUIET_AFTER = re.compile(
    rf"(?:(?:[比较同]|截至)?{QUIET}+|[比较]“[^“”]{{1,8}}”)(?:时期|期间)?(?:底|末|初|同期)?$"
)
_COMPARED = QUIET + "”末底初期间"
_PREDICATE = re.compile(any_of(PREDICATES))
_NAME_START = re.compile(r"[\u4e00-\u9fff“《A-Za-z" + HIDDEN + "]")
_STRONG = re.compile(any_of(STRONG))
_TAIL_END = re.compile(r"[,;:。!?\n" + QUIET + "]|和$")
_UNCLOSED = re.compile(r"\([^()]*$|^[^()]*(\).*)")
_OF = re.compile(r"的(?=[\u4e00-\u9fff“])")
_SHORT = frozenset("村镇乡县校户厂店钢煤铁布糖盐粮棉油纸鱼肉茶猪羊牛蛋奶电纱铜铝")
_MEASURES = tuple(sorted(MEASURE, key=len, reverse=True))
_LIST_MARKS = "、,和及与"
_APART = "分别"


class Indicators:
    """Names what each figure of one text measures, in order."""

    def __init__(self, original: str, folded: str) -> None:
        self._original = original
        self._folded = folded
        self._last: str | None = None
        self._sentence = -1
        self._shares: list[str] = []
        self._named: list[str] = []

    def of(self, context: Context) -> str | None:
        """The words of the original text that say what the figure measures."""
        if context.sentence != self._sentence:
            self._last, self._sentence, self._shares, self._named = None, context.sentence, [], []
        self._last = self._name(context)
        if self._last and self._last not in self._named:
            self._named.append(self._last)
        return self._last

    def _name(self, context: Context) -> str | None:
        members = context.members
        if context.linked:
            shared = len(self._shares) == len(members)
            return self._shares[context.place] if shared else self._last
        if members and (first := self._first_share(context)):
            return first
        threshold = is_threshold(context, self._folded)
        name = (None if threshold else self._after(context)) or self._before(context)
        weak = name is None or fold(name) in OPENING
        if threshold or not weak:
            return None if weak else name
        return self._of_share(context) or name or self._before_clause(context) or self._last

    def _first_share(self, context: Context) -> str | None:
        """The first of the subjects before 分别, where there are as many as figures."""
        count = len(context.members)
        if _APART in context.lead:
            lead = context.lead[: context.lead.rindex(_APART)]
            right = _right(lead, len(lead))
            left = _left(lead, 0, right)
            subjects = self._original[context.lead_start + left : context.lead_start + right]
            self._shares = share_out(subjects, count) if subjects else self._named[-count:]
        elif context.lead_start < context.mention.start and "、" in context.lead.lstrip("、"):
            left, right = trimmed(context.lead)
            self._shares = share_out(
                self._original[context.lead_start + left : context.lead_start + right], count
            )
            return self._shares[0] if self._shares else None
        left, right = trimmed(context.lead)
        named = right - left >= 2 and _APART not in context.lead
        return self._shares[0] if len(self._shares) == count and not named else None

    def _after(self, context: Context) -> str | None:
        """The noun that is counted: 推动30余项试点任务."""
        if context.mention.kind != "quantity":
            return None
        skip = len(word_after(context.tail))
        tail = context.tail[skip:]
        if (
            not _NAME_START.match(tail)
            or _PREDICATE.match(tail)
            or len(longest_first(CLOSING, tail, WORD)) > 1
        ):
            return None
        return self._noun(tail, context.tail_start + skip)

    def _of_share(self, context: Context) -> str | None:
        """What a figure is of, where nothing else is named: 80%以上的财力, 发放120万元的救济款."""
        skip = len(word_after(context.tail))
        of = _OF.match(context.tail, skip)
        if not of:
            return None
        return self._noun(context.tail[of.end() :], context.tail_start + of.end())

    def _before_clause(self, context: Context) -> str | None:
        """The subject that stands in a clause of its own: 农民人均纯收入，1982年为270元."""
        if not context.prior or not (self._last is None or context.prior.endswith(_MEASURES)):
            return None
        left, right = trimmed(context.prior)
        if not 2 <= right - left <= LONGEST // 2:
            return None
        return self._original[context.prior_start + left : context.prior_start + right]

    def _noun(self, tail: str, start: int) -> str | None:
        """The noun that the folded words `tail` begin with; they stand at `start`."""
        least = 1 if tail[0] in _SHORT else 2
        predicate = _PREDICATE.search(tail, least)
        stop = _TAIL_END.search(tail)
        ends = [found.start() for found in (predicate, stop) if found]
        end = min(ends, default=len(tail))
        comma = tail.find("、", 0, end)
        if comma >= 0 and (
            comma == end - 1 or longest_first(OPENING, tail[comma + 1 : comma + 1 + WORD], WORD)
        ):
            end = comma
        if unclosed := _UNCLOSED.search(tail, 0, end):
            end = unclosed.start(1) if unclosed[1] else unclosed.start()
        return self._original[start : start + min(end, LONGEST)] if end >= least else None

    def _before(self, context: Context) -> str | None:
        """The subject: 地区生产总值增长6%."""
        left, right = trimmed(context.lead)
        short = context.lead[left:right] in _SHORT or self._follows_threshold(context)
        if right - left < (1 if short else 2):
            return None
        previous = context.previous
        if previous and previous.mention.end == context.lead_start and context.lead[0] not in _LIST_MARKS:
            comma = context.lead.rfind("、", left, right - 2)
            left = _left(context.lead, comma + 1, right) if comma >= 0 else left
        start = context.lead_start + left
        if previous and self._follows_threshold(context):
            inner, outer = trimmed(previous.lead)
            named = outer - inner >= 2 and previous.lead[inner:outer] not in OPENING
            start = previous.lead_start + inner if named else previous.mention.start
        name = self._original[start : context.lead_start + right]
        if context.lead[left:right] in OWNED and self._last and context.lead.startswith("、"):
            for measure in _MEASURES:
                if self._last.endswith(measure) and len(self._last) > len(measure):
                    return self._last[: -len(measure)] + name
        return name

    def _follows_threshold(self, context: Context) -> bool:
        previous = context.previous
        adjacent = previous is not None and previous.mention.end == context.lead_start
        return adjacent and previous is not None and is_threshold(previous, self._folded)


def trimmed(words: str) -> tuple[int, int]:
    """The part of the words before a figure that names something, without verbs and adverbs around it."""
    first = len(word_after(words))
    right = _right(words, len(words))
    quiet = words.rfind(QUIET, 0, right) + 1
    left = _left(words, quiet if right - quiet >= 2 else first, right)
    cut = max((strong.end() for strong in _STRONG.finditer(words, left + 2, right)), default=right)
    if right - cut >= 2 and "就业" not in words[cut:right]:
        left = _left(words, cut, right)
    return left, right


def _right(words: str, right: int) -> int:
    while right:
        tail = words[max(0, right - WORD) : right]
        if word := longest_last(CLOSING, tail, WORD):
            if longest_last(NO_BOUNDS, tail, 4):
                break
            right -= len(word)
        elif tail[-1] in _EDGE or tail[-1] == "(":
            right -= 1
        elif tail[-1] in _COMPARED and (quiet := _QUIET_AFTER.search(words, 0, right)):
            right = quiet.start()
        else:
            break
    return right


def _left(words: str, left: int, right: int) -> int:
    while left < right:
        loose = words[left] == "(" and ")" not in words[left:right]
        if words[left] in _EDGE or words[left] in FIGURE + ")" or loose:
            left += 1
            continue
        if quiet := _QUIET_BEFORE.match(words, left, right):
            left = quiet.end()
            continue
        head = words[left : left + WORD]
        word = longest_first(OPENING, head, WORD)
        if not word or right - left - len(word) < 2 or longest_first(NAMES, head, WORD):
            break
        left += len(word)
    return left
