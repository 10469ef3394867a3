"""The words around each figure of a report: before what it measures, between that and it, and behind."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from core.document.offset_map import OffsetMap, left_out
from core.document.report import Figure, Report
from core.document.span import Span
from core.text.folding import FIGURES
from core.text.sentences import CLAUSE_ENDS, SENTENCE_ENDS

_REACH = 120
"""A figure's name stands no farther before it."""
_LONGEST = 480
"""A sentence is not looked at farther back."""
_BREAK = re.compile(rf"[{CLAUSE_ENDS}]|\((?![^()]*\))|--")
_SENTENCE_END = re.compile(f"[{SENTENCE_ENDS}]")
_ENDED = re.compile(f"[{CLAUSE_ENDS}、)]")
_BOUND = re.compile(r"(?:以[上下内]|之[上下内]|左右|上下|有余|[多余])+")
_LINK = re.compile(r"(?:、|和|与|及|以及|或|并)")
_SHARED = re.compile(r"分别(?P<words>[^\d,;。]{0,12})")
_NUMBER = re.compile(r"[\[［【〔]\d{1,3}[\]］】〕]")
_JOINING = ("、", "和", "与", "及")
_JOINED = re.compile(r"[和与及]")
_SPACE = re.compile(r"\s+")


class Clause(NamedTuple):
    """Where a figure's own words stand, and these, folded: what leads to its name, what to the figure.

    `behind` is what follows the name where it stands behind the figure (完成40所敬老院转型: 转型). A clause
    that is `linked` goes on a list, and what leads to it is said of the item before; `is_behind` is its name.
    """

    span: Span
    lead: str
    between: str
    behind: str
    linked: bool
    sentence: int
    is_behind: bool


def clauses(report: Report, figures: Sequence[Figure]) -> Iterator[Clause]:
    """The clause of each figure of a report, in turn."""
    words = _Words(report, figures)
    return (words.clause(number, figure) for number, figure in enumerate(figures))


class _Words:
    """A report's words, folded, printed markers blank, with its figures in them."""

    def __init__(self, report: Report, figures: Sequence[Figure]) -> None:
        self._source = report.text
        self._text, self._map = _folded(report)
        self._places = [self._map.inside(figure.span) for figure in figures]
        self._ends = [place.end for place in self._places]
        self._begins: list[int] = []

    def clause(self, number: int, figure: Figure) -> Clause:
        """The clause of one of the figures; they are asked for in turn."""
        place = self._places[number]
        sentence = _last(_SENTENCE_END, self._text, max(0, place.start - _LONGEST), place.start)
        name = FIGURES.fold(_NUMBER.sub("", figure.indicator or ""))
        at = self._before(number, name, max(sentence, place.start - _REACH))
        anchor = at if at >= 0 else place.start
        begin, start, linked = self._own(number, anchor, sentence)
        self._begins.append(begin)
        end = self._past_bound(place.end)
        lead, between, behind = self._text[start:anchor], "", ""
        if at >= 0:
            between, is_joint = _between(self._text[at + len(name) : place.start])
            if is_joint and lead.endswith(_JOINING):  # another name, of the figure before
                lead, linked = "", True
        elif name:
            before, end, behind = self._behind(number, name, end)
            lead = "" if _SHARED.search(lead) else lead + before
        return Clause(
            self._outside(begin, end),
            _plain(lead),
            _plain(between),
            _plain(behind),
            linked,
            sentence,
            is_behind=bool(name) and at < 0,
        )

    def _before(self, number: int, name: str, earliest: int) -> int:
        """Where a figure's name stands before it; -1 where it does not, or follows it and nearer."""
        place = self._places[number]
        at = self._text.rfind(name, earliest, place.start) if name else -1
        if at >= 0 and self._text.startswith(name, self._past_bound(place.end)):
            is_apart = _BREAK.search(self._text, at, place.start) or (number and self._ends[number - 1] > at)
            return -1 if is_apart else at
        return at

    def _own(self, number: int, anchor: int, sentence: int) -> tuple[int, int, bool]:
        """Where words begin that one has to read, where those that lead to a name, and whether on a list."""
        start = max(sentence, _last(_BREAK, self._text, sentence, anchor))
        earlier = bisect_right(self._ends, anchor, hi=number)
        before = self._past_bound(self._ends[earlier - 1]) if earlier else 0
        if before <= start:
            return start, start, False
        gap = self._text[before:anchor]
        if not gap:  # 183个1.25万户
            return self._begins[earlier - 1], anchor, True
        if link := _LINK.match(gap):
            return before + link.end(), before + link.end(), True
        if gap.endswith(_JOINING[1:]) and anchor == self._places[number].start:  # 17项工程和10件实事
            return start, anchor, True
        if (listed := gap.rfind("、") + 1) > 0:
            return before + listed, before + listed, True
        return start, start, False

    def _past_bound(self, at: int) -> int:
        bound = _BOUND.match(self._text, at)
        return bound.end() if bound else at

    def _behind(self, number: int, name: str, start: int) -> tuple[str, int, str]:
        """What stands between a figure and its name behind it, where the words end, what follows the name."""
        following = self._places[number + 1].start if number + 1 < len(self._places) else len(self._text)
        ended = _ENDED.search(self._text, start)
        at = self._text.find(name, start, start + _REACH)
        if at < 0:
            return "", start, ""
        end = ended.start() if ended else len(self._text)
        if end > following:  # what stands right before the next figure is of that
            joined = _JOINED.search(self._text, at + len(name), following)
            end = joined.start() if joined else at + len(name)
        end = max(end, at + len(name))
        return self._text[start:at], end, self._text[at + len(name) : end]

    def _outside(self, start: int, end: int) -> Span:
        """The stretch of the report's own text, without blanks at its ends."""
        return self._map.outside(Span(start, max(end, start + 1))).stripped(self._source)


def _folded(report: Report) -> tuple[str, OffsetMap]:
    """The folded text without printed markers, and the map from the report's own."""
    numbers = (Span(*found.span()) for found in _NUMBER.finditer(report.text))
    text, kept = left_out(report.text, {*report.markers, *numbers})
    folded = FIGURES.folded(text)
    return folded.text, kept.then(folded.map)


def _last(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    """Where the last of what a pattern finds between two places ends; the first place for nothing."""
    found = start
    for one in pattern.finditer(text, start, end):
        found = one.end()
    return found


def _between(words: str) -> tuple[str, bool]:
    """What says how much of a name, and whether of several that may stand between: 生猪、肉牛分别出栏."""
    if shared := _SHARED.search(words):
        return shared["words"], True
    return (_BREAK.split(words)[-1] if "、" not in words else ""), False


def _plain(words: str) -> str:
    return _SPACE.sub("", words)
