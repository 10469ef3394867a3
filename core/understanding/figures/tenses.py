"""What the words around a figure say of whether it was achieved or is promised: named signs, to be weighed.

Sections, years, verbs and adverbs of time all speak for and against; none of them alone is enough, since
older reports look back and ahead in one section, and what only describes stands beside both.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import accumulate, pairwise

from core.document.report import Bound, Change, Figure, Horizon, SectionKind
from core.text.sentences import CLAUSE_ENDS, SENTENCE_ENDS
from core.understanding.figures.bounds import word_after, word_before
from core.understanding.figures.context import FIGURE, QUIET, Context
from core.understanding.figures.lookup import words
from core.understanding.figures.units import CLASSIFIERS

# Words that look back or ahead wherever they stand near a figure; single letters not inside other words.
LOOKING_BACK = (
    *words(
        "同比 去年 上年 过去 年来 以来 先后 截[至止] 取得 首次 成为 获 顺利 圆满 累计 相比 超额 成[效绩] 已"
    ),
    "了(?<!为了)(?!解)",
)
LOOKING_AHEAD = (
    *words("力争 争取 确保 计划 今[年后] 未来 明年 必须 应当 努力 年内 继续 安排 目标 拟(?!定)"),
    *("要(?<![主重首需]要)(?![素点求])", "将(?![近军])"),
)
# They say something in the clause of a figure.
IN_CLAUSE = words("""
    的 由 完成 超 超过 达到 每 在 从 等 要 将 到 新建 对 了 累计 共 力争 有 以上 全年 实现 以 实施 已 已经
    五年 与 今年 提高到 增加到 抓好 安排 标准 推进 打造 计划 预计 去年 只 确保 世界 能 原来 原定 提出
    要求 左右 以内 建设 问题 目标 指标
""")
_WORD = re.compile("|".join(sorted(IN_CLAUSE, key=len, reverse=True)))
# The year that a clause is told of, not one that it is compared with.
_TOLD = re.compile("(?<![比较同与于是从自])(?:去年|上年|今年|明年)")
_VIEWS = [
    *((re.compile(word), 1) for word in LOOKING_BACK),
    *((re.compile(word), -1) for word in LOOKING_AHEAD),
]
_CLAUSE = re.compile(f"[{CLAUSE_ENDS}]")
_SENTENCE = re.compile(f"[{SENTENCE_ENDS}]")
_PARAGRAPH = re.compile("\n")
_COMPARED = re.compile("(?:比|较|同|与|和|于|超过|相当于)[^,;。]{0,25}的$")
_IF = re.compile("只要|如果|即使|假如|假定|哪怕|每(?![年月天日])")
_SUPPOSED = re.compile("只要|即使|哪怕|假如|假定")
_AIM = re.compile(
    "的?(要求|任务|目标|计划|指标|速度|水平|基础)上?$|^[^,;。]{0,2}的(要求|任务|目标|计划|指标|规定|标准)"
)
_NAME = re.compile(r"的?[\w“]")
_REACHED = re.compile(r"(?:达到?|[至到为]|稳定在|保持在|控制在|完成|突破)$")
# 自由, 理由, 由于, 从业 and 自贸 are no 由, 从, 自.
_FROM = re.compile(
    r"(?:(?<![自理])由(?!于)|(?<![服自遵])从(?![业事严])|自(?![贸治主动然建筹由来有身营产]))[^,;。、]{0,12}$"
)
_TO = re.compile(r"[^,;。、]{0,10}(?:到|至|为|成)")
_PAUSES = frozenset(",;。、:!?\n)")
_COUNTED = frozenset(CLASSIFIERS) - {"岁", "周岁"}
_OLD = 2000
"""Before this year a section was not yet about one time only."""
_FAR = 7
"""What lies farther back than so many years is history."""
_WIDE = 3
_REACH = 200
_LONGEST_LIST = 20
"""No sentence that says anything is longer; a text of nothing but figures may be."""


class Tenses:
    """Gives for each figure of a folded text, in which figures are masked, the signs of its status."""

    def __init__(self, text: str, folded: str, year: int | None) -> None:
        self._text, self._folded, self._year = text, folded, year
        self._is_old = year is not None and year < _OLD
        views = sorted((word.start(), view) for pattern, view in _VIEWS for word in pattern.finditer(text))
        self._places = [place for place, _ in views]
        self._views = [0, *accumulate(view for _, view in views)]
        self._clauses = [0, *[mark.end() for mark in _CLAUSE.finditer(text)], len(text) + 1]
        self._sentences = [0, *[mark.end() for mark in _SENTENCE.finditer(text)], len(text) + 1]
        self._paragraphs = [0, *[mark.end() for mark in _PARAGRAPH.finditer(text)], len(text) + 1]
        sums = [self._views[bisect_left(self._places, place)] for place in self._paragraphs]
        self._paragraph_views = [later - earlier for earlier, later in pairwise(sums)]

    def signs(self, figure: Figure, context: Context, kind: SectionKind | None) -> list[str]:
        """The names of all that speaks for or against a status of the figure, in a section of a kind."""
        first, last = _ends(context)
        inside = f" in {kind}"
        found = [inside, inside + " old"] if self._is_old else [inside]
        self._add_words(found, first, last)
        self._add_views(found, first.mention.start, inside)
        self._add_time(found, figure, context, inside)
        self._add_build(found, figure, first, last)
        return found

    def _add_words(self, found: list[str], first: Context, last: Context) -> None:
        """The words of the clause before the figure, and those behind it up to the next."""
        start = first.mention.start
        clause = max(_around(self._clauses, start)[0], start - _REACH)
        found += [word + " >" for word in _WORD.findall(self._text, clause, start)]
        found += ["told of " + year for year in _TOLD.findall(self._text, clause, start)]
        if last.tail:
            found += ["< " + word for word in _WORD.findall(last.tail)]
            if aim := _AIM.search(last.tail):
                found.append(f"aim {aim[1] or aim[2]}")

    def _add_views(self, found: list[str], start: int, inside: str) -> None:
        """Whether the sentence up to the figure, and the rest of its paragraph, look back or ahead."""
        opened, closed = _around(self._sentences, start)
        here = bisect_left(self._places, opened)
        before = self._views[bisect_left(self._places, start, here)] - self._views[here]
        whole = self._views[bisect_left(self._places, closed, here)] - self._views[here]
        paragraph = bisect_right(self._paragraphs, start) - 1
        beside = self._paragraph_views[paragraph] - whole
        found += _of_views(max(-_WIDE, min(_WIDE, before)), max(-_WIDE, min(_WIDE, beside)), inside)
        if _IF.search(self._text, max(opened, start - _REACH), start):
            found.append("if")

    def _add_time(self, found: list[str], figure: Figure, context: Context, inside: str) -> None:
        """Of what year the sentence speaks, and over which time the figure holds, from the report's year."""
        told = self._away(context.year) if context.year and self._year else None
        since, until = self._away(figure.from_year), self._away(figure.to_year)
        found += _of_time(told, figure.horizon, since, until, inside)

    def _away(self, year: int | None) -> str:
        if year is None or self._year is None:
            return "?"
        away = year - self._year
        if away < 0:
            return "far" if away < -_FAR else "past" if away < -1 else "last"
        return "next" if away else "this"

    def _add_build(self, found: list[str], figure: Figure, first: Context, last: Context) -> None:
        """How the figure, or the list from first to last that it stands in, is joined to the words beside."""
        behind = last.tail[len(word_after(last.tail)) :]
        joined = "end" if not behind or behind[0] in _PAUSES else "的" if behind[0] == "的" else "word"
        unit = self._unit(first)
        if lead := first.lead.removesuffix(word_before(first.lead)):
            found += (lead[-1] + "|", lead[-2:] + "|")
            if _COMPARED.search(first.lead):
                found.append("compared")
        else:
            mark = self._text[first.lead_start - 1 : first.lead_start]
            found.append(f"{mark if mark in _PAUSES else FIGURE}|{unit} {joined}")
        if joined != "end":
            self._add_tail(found, behind, last, unit + joined)
        found += _of_change(figure.change, figure.bound, joined)

    def _unit(self, context: Context) -> str:
        kind = context.mention.kind
        if kind != "quantity":
            return kind or "number"
        return "count" if context.mention.unit_in(self._folded) in _COUNTED else "measure"

    def _add_tail(self, found: list[str], behind: str, last: Context, joined: str) -> None:
        """The words right behind the figure, how many, and how they lead to the next."""
        found += ["|" + behind[0], "|" + behind[:2], f"behind {min(4, len(behind) // 5)}"]
        end = last.tail_start + len(last.tail)
        if self._text[end : end + 1] in (FIGURE, QUIET):
            found += [joined + " figure", f"..{last.tail[-1:]}|", f"..{last.tail[-2:]}|"]
        else:
            found.append(joined + " alone")


def is_threshold(context: Context, folded: str) -> bool:
    """Whether the figure only says how large the things are that are spoken of (20亿元以上项目)."""
    word = word_after(context.tail)
    if not word or context.mention.kind not in ("money", "quantity") or _REACHED.search(context.lead):
        return False
    counted = context.mention.unit_in(folded) in _COUNTED
    return not counted and _NAME.match(context.tail, len(word)) is not None


def is_start(context: Context) -> bool:
    """Whether the figure is where a change set out (由29.1亿元增长到50.1亿元)."""
    first, last = _ends(context)
    grown = _TO.match(context.tail) or _TO.match(last.tail)
    return grown is not None and _FROM.search(first.lead) is not None


def only_describes(context: Context, folded: str) -> bool:
    """Whether the figure is neither an outcome nor a target, whatever else the words say."""
    return is_start(context) or is_threshold(context, folded) or is_supposed(context)


def is_supposed(context: Context) -> bool:
    """Whether the sentence up to the figure only supposes (只要降低成本1%，就可以节约2800亿元)."""
    return _SUPPOSED.search(context.opening) is not None


def _ends(context: Context) -> tuple[Context, Context]:
    """The ends of the list that the figure stands in; one right behind another is its attribute."""
    members = context.members or [context]
    first = last = place = context.place if context.members else 0
    while (
        first
        and place - first < _LONGEST_LIST
        and members[first - 1].mention.end < members[first].mention.start
    ):
        first -= 1
    most = min(len(members), place + _LONGEST_LIST)
    while last + 1 < most and members[last].mention.end < members[last + 1].mention.start:
        last += 1
    return members[first], members[last]


def _around(places: Sequence[int], position: int) -> tuple[int, int]:
    """The places before and behind a position."""
    at = bisect_right(places, position)
    return places[at - 1], places[at]


@cache
def _of_views(before: int, beside: int, inside: str) -> tuple[str, ...]:
    """What views before a figure in its sentence and beside that in its paragraph say."""
    return (
        f"sentence {before}",
        f"sentence {max(-1, min(1, before))}{inside}",
        f"paragraph {beside}",
        f"paragraph {max(-1, min(1, beside))}{inside}",
    )


@cache
def _of_time(
    told: str | None, horizon: Horizon | None, since: str, until: str, inside: str
) -> tuple[str, ...]:
    """What the sentence's year and the figure's time say."""
    year = () if told is None else (f"year {told}", f"year {told}{inside}")
    if horizon is None:
        return *year, "no time" + inside
    return (
        *year,
        f"{horizon} until {until}",
        f"{horizon}{inside}",
        f"until {until}{inside}",
        f"from {since} until {until}",
    )


@cache
def _of_change(change: Change | None, bound: Bound | None, joined: str) -> tuple[str, ...]:
    """What a figure's change and bound say."""
    return f"change {change}", f"change {change is not None} {joined}", f"bound {bound}"
