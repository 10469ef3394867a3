"""The words that say of what time a text speaks: one year, several, or a year by which something is to be."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from core.document.report import Horizon
from core.text.numerals import ONES, read_count

CLAUSE, PART, PARAGRAPH = range(3)
"""How far on the words hold; a PART of a sentence ends at a semicolon."""
ALONE = -1
"""They hold for the figure right behind them."""
OPENING = 14
"""So many characters may stand before the words that open a sentence with its time."""
_MOST = 99
_CENTURY = 2000
_FIRST_PLAN = {1: (1953, 1957), 2: (1958, 1962)}
_SINCE_THIRD = 1951
_TEN = f"十[{ONES}]?|[{ONES}]"
_QUOTE = '[”’」』"]'
_MARK = re.compile("年|五|累计|同比|世纪末")
_PLAN = re.compile(rf"(?:{_TEN})$")
_PLAN_BEHIND = re.compile(rf"{_QUOTE}|期间|时期|以来")
_ORDINAL_PLAN = re.compile(rf"第({_TEN})个$")
_FOUR = re.compile(rf"(?:19|20)\d\d|一[{ONES}〇零]{{3}}|二[〇零][{ONES}〇零]{{2}}")
_RANGE = re.compile(rf"({_FOUR.pattern})年?(?:-+|~|至|到)$")
_GROWING = "[加高长升低降展扩增减少缩整转达]"
_GROWN_TO = re.compile(rf"{_GROWING}到$")
_BY = re.compile(rf"(?:(?<!{_GROWING})到|力争|争取)$")
_BEFORE = re.compile(r"[底末]?(?:之|以)?前(?!\w*(?:行动|碳))")
_NO_TIME = re.compile(r"远景|冬奥|亚运|奥运|[冬夏]?季?奥|版|行动|制定|出台|可比价|不变价")
_NUMBER = r"[\d.一二三四五六七八九十百千]+"
_OF_IT = re.compile(rf"[底末]?的?(?:约|近|超过?)?(?={_NUMBER}(?!{_NUMBER}|倍))")
_SET_APART = re.compile(r"[底末]?(?:[,是]|我们|全|[^,;。!?\n]{1,30}:)")
_PART_OF_A_YEAR = re.compile(r"初|[上下]半年|[一二三四1-4]季度|\d+月")
_COMPARED_WITH = re.compile(r"[底末]?相?比")
_COMPARED = frozenset("比较同与由从自是")
_COUNT = re.compile(
    rf"(?:(过去|这|近|前|最近|上|今后|未来|下|新|用|的|之后|连续|第)的?)?([{ONES}十两]{{1,3}}|\d{{1,2}})个?$"
)
_SPAN_BEHIND = re.compile(r"(?:多|以)?来(?!最|首|新|未|少|罕)|间(?!隔)")
_GROWTH_BEHIND = re.compile(
    r"[,]?(?:间|内|里|累计|年均|平均|共|总|新增|净增|增[长加量速]|翻|提[高升]|下降|降低|跨|投入|完成投资)"
)
_NO_SPAN = re.compile(r"计划|规划|行动|级|制|以[上下内外]|义务|免费|期|后|前")
_PAST, _TO_COME = frozenset(("过去", "这", "近", "前", "最近", "上")), frozenset(("今后", "未来", "下"))
_OVER_THE_YEAR = re.compile(r"浓度|[值温]|气温|降[雨水]|径流|水位|质量|利用小时")
_WITHIN_A_YEAR = re.compile(r"(?:年|月|季度|以来)[^,;。]{0,6}$")
_PERIOD = re.compile(rf"{_QUOTE}?(?:计划|规划)?(?:期间|时期|以来|五年|期内|的?这?五年|期(?!末|未))")
_END_OF_PERIOD = re.compile(rf"{_QUOTE}?(?:计划|规划|时)?期?[末未]")
_EDGE_OF_PERIOD = re.compile(
    rf"{_QUOTE}?(?:计划|规划)?的?(?:[开起收][局好步官]|良好|圆满|胜利|决胜|第一|最后|关键)"
)
_YEARS = {"今": 0, "去": -1, "前": -2, "明": 1}


class Time(NamedTuple):
    """The horizon that words from `start` on speak of, its first and last year, as far as they are said."""

    start: int
    horizon: Horizon
    since: int | None
    until: int | None
    reach: int
    compared: bool = False


def times(folded: str, year: int | None, *, title: bool = False) -> Iterator[Time]:
    """All that a folded text says of times, in order; `year` is the report's.

    A title that names a five-year plan speaks of its years whatever follows.
    """
    for mark in _MARK.finditer(folded):
        at = mark.start()
        if mark[0] == "年":
            yield from _at_year(folded, at, year)
        elif mark[0] == "累计":
            if not _WITHIN_A_YEAR.search(folded, max(0, at - 10), at):
                yield Time(at, "multi", None, None, CLAUSE)
        elif mark[0] == "世纪末":
            if year is not None and year < _CENTURY and folded.startswith("本", at - 1):
                yield Time(at, "until", None, _CENTURY, PARAGRAPH)
        elif mark[0] == "同比":
            yield Time(at, "year", None, None, CLAUSE)
        else:
            yield from _at_five(folded, at, year, title=title)


def plan_years(number: int) -> tuple[int, int]:
    """Where a five-year plan begins and ends: 1953 and 1957 of the first, 2021 and 2025 of the 14th."""
    first = _SINCE_THIRD + 5 * number
    return _FIRST_PLAN.get(number, (first, first + 4))


def _at_year(text: str, at: int, year: int | None) -> Iterator[Time]:
    """What the words around 年 say."""
    if _FOUR.fullmatch(text, max(0, at - 4), at) and not text[max(0, at - 5) : at - 4].isdecimal():
        yield from _dated(text, at - 4, at + 1, year)
        return
    word = text[at - 1 : at]
    if text.startswith("平均每", max(0, at - 3)):
        yield Time(at, "multi", None, None, CLAUSE)
    elif text.startswith(("均", "平均", "递增"), at + 1):
        if not _OVER_THE_YEAR.match(text, at + 2) and not text.startswith("平均浓度", at + 1):
            yield Time(at, "multi", None, None, CLAUSE)
    elif word == "上" and text[at - 2 : at - 1] in _COMPARED:
        yield Time(at, "year", None, None, CLAUSE)
    elif word in _YEARS or word == "上":
        past = text[at - 2 : at - 1] in _COMPARED
        told = None if past or year is None else year + _YEARS.get(word, -1)
        yield Time(at - 1, "year", told, told, CLAUSE if past else _reach(text, at - 1, at + 1))
    elif word in ("全", "当"):
        yield Time(at - 1, "year", None, None, PARAGRAPH if word == "全" else CLAUSE)
    elif word == "近" and text.startswith("来", at + 1):
        yield Time(at - 1, "multi", None, None, PARAGRAPH)
    elif counted := _COUNT.search(text, max(0, at - 8), at):
        yield from _of_count(text, counted, at + 1, year)


def _dated(text: str, start: int, end: int, year: int | None) -> Iterator[Time]:
    """What a year that is named says: 2024年, 到2030年, 2021年至2025年, 比2020年, 2025年的."""
    told = read_count(text[start : end - 1])
    before = max(0, start - 8)
    span = _RANGE.search(text, before, start)
    if span and (since := read_count(span[1])) <= told:
        yield Time(span.start(), "multi", since, told, _reach(text, span.start(), end))
        return
    if _NO_TIME.match(text, end):
        return
    if text.startswith("以来", end):
        yield Time(start, "multi", told, None, _reach(text, start, end + 2))
        return
    if text[start - 1 : start] in _COMPARED and start:
        reach = PART if _COMPARED_WITH.match(text, end) else CLAUSE
        yield Time(start - 1, "multi", told, None, reach, compared=True)
        if _OF_IT.match(text, end):
            yield Time(start, "year", told, told, ALONE)
        return
    if _GROWN_TO.search(text, before, start):
        yield Time(start, "year", told, told, ALONE)
        return
    future = year is None or told >= year
    asked = _BY.search(text, before, start)
    if future and (asked or _BEFORE.match(text, end)):
        behind_colon = asked and text[asked.start() - 1 : asked.start()] == ":"
        yield Time(start, "until", None, told, PARAGRAPH if behind_colon else _reach(text, start, end))
    elif year is not None and told > year + 1:
        yield Time(start, "until", None, told, PART)
    else:
        yield Time(start, "year", told, told, _reach(text, start, end))


def _reach(text: str, start: int, end: int) -> int:
    """How far a time holds: on and on where it is set apart or opens its paragraph, else not beyond ；."""
    opens = "\n" in text[max(0, start - OPENING) : start] or start < OPENING
    opens = opens and not _PART_OF_A_YEAR.match(text, end)
    return PARAGRAPH if opens or _SET_APART.match(text, end) else PART


def _of_count(text: str, counted: re.Match[str], end: int, year: int | None) -> Iterator[Time]:
    """What a number of years says: 五年来, 过去三年, 今后五年, 五年累计, 一年来."""
    word, number = counted[1], read_count(counted[2].replace("两", "二"))
    at = counted.start()
    if _NO_SPAN.match(text, end) or word == "第" or not 0 < number <= _MOST:
        return
    behind = _SPAN_BEHIND.match(text, end)
    if number == 1:
        told = None if year is None else year - (word != "新")
        if behind or word in ("过去", "这", "新"):
            yield Time(at, "year", told, told, PARAGRAPH)
        elif word == "上":
            yield Time(at, "year", None, None, CLAUSE)
        return
    if word in _TO_COME:
        yield Time(at, "multi", year, None if year is None else year + number - 1, PARAGRAPH)
    elif (behind and word != "连续") or word in _PAST:
        last = None if year is None else year - 1
        yield Time(at, "multi", None if last is None else last - number + 1, last, PARAGRAPH)
    elif word == "的" and text[end : end + 1] in "。,;:!":
        yield Time(at, "multi", None, None, PARAGRAPH)
    elif word == "用":
        yield Time(at, "multi", None, None, PART)
    elif _GROWTH_BEHIND.match(text, end):
        yield Time(at, "multi", None, None, CLAUSE)


def _at_five(text: str, at: int, year: int | None, *, title: bool) -> Iterator[Time]:
    """What the words around 五 say: “十四五”时期, 第六个五年计划期间."""
    if text.startswith(("年计划", "年规划"), at + 1):
        plan = _ORDINAL_PLAN.search(text, max(0, at - 4), at)
        end = at + 4
    else:
        plan = _PLAN.search(text, max(0, at - 2), at) if _PLAN_BEHIND.match(text, at + 1) else None
        end = at + 1
    if plan:
        number = read_count(plan[plan.lastindex or 0])
        yield from _of_plan(text, (plan.start(), end), plan_years(number), year, title=title)


def _of_plan(
    text: str, place: tuple[int, int], years: tuple[int, int], year: int | None, *, title: bool
) -> Iterator[Time]:
    """What a five-year plan says: “十四五”时期, 到“十五五”末, 比“十三五”末."""
    (start, end), (since, until) = place, years
    before = start - 1 if text[start - 1 : start] in '“‘「『"' and start else start
    if text[before - 1 : before] in _COMPARED and before:
        yield Time(before, "multi", until if _END_OF_PERIOD.match(text, end) else None, None, CLAUSE)
        if _OF_IT.match(text, end):
            yield Time(start, "year", until, until, ALONE)
    elif _END_OF_PERIOD.match(text, end):
        ahead = year is None or until >= year
        yield Time(start, "until" if ahead else "year", None if ahead else until, until, PARAGRAPH)
    elif _PERIOD.match(text, end) or (title and not _EDGE_OF_PERIOD.match(text, end)):
        yield Time(start, "multi", since, until, PARAGRAPH)
