"""For what a figure holds, and the one name of what it measures, from its words and those before them."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from core.document.report import Figure
from core.text.folding import FIGURES
from core.understanding.divisions import by_stem, divisions
from core.understanding.figures.lookup import Words, words
from core.vocabulary.measures import Measure, measures, pairs, scopes

GDP = "地区生产总值"
_REACH = 24
_TOWN_AND_COUNTRY = ("城乡", "城镇", "农村")
_NO_PART = re.compile(r"[“”\"‘’「」『』\s]|\[\d+\]")
_COURSE = re.compile(
    r"(?:实际|同比|年均|累计|预期)*(?:增长速度|增长率|增速|增幅|涨幅|增长|上涨|下降|降低)(?:速度|幅度|率)?$"
)
_COURSE_ENDS = ("长", "速", "幅", "涨", "降", "低", "率", "度")
_AREA = re.compile(
    r"\w{1,12}(?:[省市县旗盟镇乡]|[新片园城]区|"
    r"(?:经济|开发|示范|先导|集聚|合作|自治|集中|功能)区|城市群|都市圈|经济[圈带])"
)
_NO_AREA = re.compile(r"占|的|[比较与和、及等]|人均|超市|[股楼集]市|上市|[东欧联]盟")
_PEOPLE = re.compile(r"(?:常住)?居民|常住|人口|低保")
_LED_TO = words("主要 预计 累计 全年 今年 去年 年均 合计 共 的 实现 完成 达到 新增")
_COMPARED = ("于", "比", "较", "占", "居", "列")
_MORE = re.compile(r"[比较][^,;。、]{1,10}(?:多|少|增加|减少)(?:了|出)?(?:近|约)?$")
_MORE_REACH = 20


class Meaning(NamedTuple):
    """What the words for an indicator say by themselves."""

    scope: tuple[str, ...]
    measure: Measure | None
    is_economy: bool


def scope_and_measure(
    figure: Figure, folded: str, start: int, of_two: int | None = None
) -> tuple[str | None, str | None]:
    """For what a figure at `start` of the folded text holds, and the measure that its indicator is.

    `of_two` is 0 or 1 for the figures of a pair that share their words: 城乡居民人均可支配收入分别增长6%、8%.
    """
    if figure.indicator is None:
        return None, None
    name = _folded(figure.indicator)
    meaning = _of_increase(name) if figure.change == "increase" else _meaning(name)
    words = (*_said_before(folded, name, start), *meaning.scope)
    # 新增就业比去年多100万人 is how much more was added, which is another measure.
    more = "新增" in name and _MORE.search(folded, max(0, start - _MORE_REACH), start)
    measure = None if more else _measure(meaning, figure)
    if of_two is not None and measure in pairs():
        measure = pairs()[measure][of_two]
        words = (*(word for word in words if word not in _TOWN_AND_COUNTRY), *_leading_scopes(measure)[0])
    return "、".join(dict.fromkeys(words)) or None, measure


_folded = lru_cache(maxsize=4096)(FIGURES.fold)


def _measure(meaning: Meaning, figure: Figure) -> str | None:
    """The measure's name, where the figure can be its level or its growth."""
    if meaning.is_economy:
        return GDP if figure.change is not None and figure.unit == "%" else None
    if meaning.measure is None:
        return None
    level = "money" if figure.kind == "quantity" and figure.unit is None else figure.kind
    grown = figure.kind in ("percent", "points", "multiple")
    return meaning.measure.name if grown or level == meaning.measure.level else None


@lru_cache(maxsize=4096)
def _of_increase(name: str) -> Meaning:
    """What a folded indicator that has risen says: 新增城镇就业 is 城镇新增就业."""
    added = f"新增{name}"
    return _meaning(added if added in measures() else name)


@lru_cache(maxsize=4096)
def _meaning(name: str) -> Meaning:
    """What a folded indicator says: 全市规上工业增加值增速 is 规模以上工业增加值 in 全市 and 规模以上."""
    words = _NO_PART.sub("", name)
    found = _known(words)
    if found is None and words.endswith(_COURSE_ENDS):
        words = _COURSE.sub("", words) or words
        found = _known(words)
    if found:
        return found
    led, rest = _leading_scopes(words)
    if rest == "经济" and all(word.startswith("全") for word in led):
        return Meaning(led, None, is_economy=True)
    # 全国重点实验室, 农村公路 name kinds of things, not for what they hold.
    return Meaning(led if led and _PEOPLE.match(rest) else (), None, is_economy=False)


def _known(words: str) -> Meaning | None:
    """The longest name of a measure that words end with, where only scopes and a place stand before it."""
    for at in range(len(words) - 1):
        measure = measures().get(words[at:])
        if measure is None:
            continue
        before = _scopes_of(words[:at])
        if before is None:
            return None
        plain = words[at:].removeprefix("新增").replace("规模工业", "规模以上工业")
        within, _ = _leading_scopes(plain)
        return Meaning((*before, *within), measure, is_economy=False)
    return None


def _scopes_of(words: str) -> tuple[str, ...] | None:
    """The scopes and the place that words before a measure consist of; None where they are something else."""
    led, rest = _leading_scopes(words)
    rest, closing = _without_closing_scopes(rest)
    if not rest:
        return (*led, *closing)
    is_area = _AREA.fullmatch(rest) and not _NO_AREA.search(rest)
    if is_area or (len(rest) > 1 and (rest in by_stem() or rest in divisions())):
        return (*led, rest, *closing)
    return None


def _leading_scopes(words: str) -> tuple[tuple[str, ...], str]:
    """The scopes that words begin with, and what follows them."""
    found: list[str] = []
    while word := _scope_words().opening(words):
        found.append(scopes()[word])
        words = words.removeprefix(word)
    return tuple(found), words


def _without_closing_scopes(words: str) -> tuple[str, list[str]]:
    """What stands before the scopes that words end with, and these."""
    found: list[str] = []
    while word := _scope_words().closing(words):
        found.insert(0, scopes()[word])
        words = words.removesuffix(word)
    return words, found


def _said_before(folded: str, name: str, start: int) -> list[str]:
    """The scopes right before the indicator's words, which stand before the figure."""
    at = folded.rfind(name, max(0, start - 2 * _REACH), start)
    end = start if at < 0 else at
    before = folded[max(0, end - _REACH) : end]
    while word := _LED_TO.closing(before):
        before = before.removesuffix(word)
    before, found = _without_closing_scopes(before)
    return [] if before.endswith(_COMPARED) else found


@cache
def _scope_words() -> Words:
    """All words for scopes."""
    return Words(scopes())
