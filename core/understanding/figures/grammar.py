"""Finding figures in folded text: number, scale, 多 or 余, unit; ranges; and the numbers that are names."""

import re
from dataclasses import dataclass

from core.document.report import Bound, FigureKind
from core.understanding.figures.numerals import (
    ARABIC,
    CHINESE,
    read_arabic,
    read_chinese,
    scale_of,
)
from core.understanding.figures.lookup import longest
from core.understanding.figures.units import NOT_UNITS, PER, UNIT_KINDS

QUIET: frozenset[FigureKind] = frozenset(("date", "duration", "rank", "ordinal"))


@dataclass(slots=True)
class Mention:
    """A figure as the grammar sees it, before anything is known of the words around it.

    `unit` is where the printed unit stands, or the unit itself where none is printed as such (百分之, 翻番).
    """

    start: int
    end: int
    kind: FigureKind | None
    value: float
    upper: float | None = None
    unit: tuple[int, int] | str | None = None
    bound: Bound | None = None
    scaled: bool = False

    @property
    def doubling(self) -> bool:
        """Whether it is 翻番: a multiple with no unit printed."""
        return self.kind == "multiple" and self.unit == "倍"

    @property
    def quiet(self) -> bool:
        """Whether it is recognised only so that it is not taken for a measure."""
        return self.kind in QUIET


_CHINESE_DIGIT = "一二两三四五六七八九"
_TOKEN = re.compile(
    rf"(?P<arabic>{ARABIC})"
    rf"|(?P<share>[百千]分之)(?P<part>{CHINESE}|{ARABIC})(?:(?:-|至|到)(?:[百千]分之)?(?P<upper>{CHINESE}|{ARABIC}))?"
    rf"|(?P<whole>[{_CHINESE_DIGIT}十]++)分之(?P<of>[{_CHINESE_DIGIT}十])"
    rf"|翻了?(?P<times>[一两二三四])?个?[一]?番"
    rf"|(?P<chinese>[{_CHINESE_DIGIT}十百千万亿零〇]{{2,}}+(?:点[{_CHINESE_DIGIT}零〇]++)?"
    rf"|[{_CHINESE_DIGIT}十](?:点[{_CHINESE_DIGIT}零〇]++)?(?=[多余]?[倍成万]|个百分|[多余][万亿]))"
)
_SCALE = re.compile(r"万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|[千百](?![瓦克米伏卡赫帕焦分])")
_MORE = re.compile(r"多(?![元样种边方])|余(?![额姚杭])")
_LATE_MORE = re.compile(r"多(?![元样边方])|余(?![额姚杭])")
_PART = re.compile(r"(\d{1,4})万")
_RANGE = re.compile(r"--?|至|到")
_NUMBER = re.compile(rf"-?(?:{ARABIC})")
_CODE = re.compile(r"[A-Za-z0-9.+×*_-]*+")
_LETTERS_BEFORE_VALUE = ("GDP", "CPI", "PPI", "R&D")
_MINUS_AFTER = re.compile(r"(?:增长|增速|增幅|为|达|是|至|到|涨幅|降幅|下降|:)-$")
_NO_TENTHS = frozenset("立为员就功长效果本熟型品人分色都交套体群片像例绩因败名建才灾风链网")
_MONTH_DAY = re.compile(r"\d{1,2}月(?:\d{1,2}日)?")
_DAY = re.compile(r"\d{1,2}日|\d{1,2}时(?:\d{1,2}分)?|\d{1,2}点(?:\d{1,2}分|钟)")
_ORDINAL_UNIT = frozenset("号届期次轮级年位名个条项批代环线季度")
_NAMED = re.compile(r"“[^“”\n]*”|「[^「」\n]*」|『[^『』\n]*』|《[^《》\n]*》|\"[^\"\n]*\"|‘[^‘’\n]*’")
_INDEX = re.compile(
    r"(?:指数|系数|浓度|均值|得分|评分)(?:分别)?(?:为|达|达到|是|降至|降到|下降到|下降至|提高到|升至)?$"
)
_ENDED = re.compile(r"[,;。、()]|$|\n")
NAME_LENGTH = 16
_SENTENCE = re.compile(r"[,;。!?]")
HIDDEN = "\ue000"


def hide_names(folded: str) -> str:
    """The text with short quoted names blanked, so that the numbers in them are no figures."""
    return _NAMED.sub(_hidden, folded)


def _hidden(name: re.Match[str]) -> str:
    words = name[0]
    if words[0] != "《" and (len(words) > NAME_LENGTH or _SENTENCE.search(words)):
        return words
    return words[0] + HIDDEN * (len(words) - 2) + words[-1]


def find_mentions(text: str) -> list[Mention]:
    """All figures of a folded text, dates and the like among them, in order and disjoint."""
    found: list[Mention] = []
    position = 0
    while token := _TOKEN.search(text, position):
        mentions, position = _read(text, token)
        found += mentions
    return _with_shared_units(text, found)


def _read(text: str, token: re.Match[str]) -> tuple[list[Mention], int]:
    """What stands at a token, and where to go on."""
    if token["arabic"] is not None:
        return _read_arabic_figure(text, token.start(), token.end())
    if token["chinese"] is not None:
        return _read_chinese_figure(text, token)
    mention = _read_words(token)
    return ([mention] if mention else []), token.end()


def _read_words(token: re.Match[str]) -> Mention | None:
    """百分之五, 三分之一, 翻两番."""
    start, end = token.span()
    if token["share"]:
        value, upper = _number(token["part"]), token["upper"] and _number(token["upper"])
        unit = "%" if token["share"][0] == "百" else "‰"
        if value is None:
            return None
        if token["upper"] and (upper is None or upper <= value):
            end, upper = token.end("part"), None
        return Mention(start, end, "percent", value, upper or None, unit)
    if token["whole"]:
        whole, part = read_chinese(token["whole"]), read_chinese(token["of"])
        return Mention(start, end, "percent", 100 * part / whole) if whole and part else None
    times = read_chinese(token["times"] or "一") or 1
    return Mention(start, end, "multiple", 2**times, None, "倍")


def _number(words: str) -> float | None:
    return read_arabic(words) if words[0].isascii() else read_chinese(words)


def _read_chinese_figure(text: str, token: re.Match[str]) -> tuple[list[Mention], int]:
    start, end = token.span()
    words = token["chinese"]
    before = text[start - 1] if start else ""
    if text.startswith("年", end) and len(words) == 4 and (year := read_chinese(words)):
        return [Mention(start, end + 1, "date", year, None, (end, end + 1))], end + 1
    if before and before in "第几数好初" or words[0] in "百千万亿零〇":
        return [], end
    value = read_chinese(words)
    if before == "、" and text[max(0, start - 2)] in _CHINESE_DIGIT:  # 二、三百 is no number
        return [], end
    if value is None:
        return [], end
    more = _MORE.match(text, end)
    scale = _SCALE.match(text, more.end()) if more else None
    mention = _quantity(text, start, end, value)
    if scale and value > scale_of(scale[0]):  # 二十五亿七千多万
        whole = read_chinese(words + scale[0])
        if whole is None:
            return [], end
        mention.value = whole
    if mention.unit is None or mention.kind == "duration":
        return [], end
    small = value < 10 and not mention.scaled
    if small and mention.kind not in ("percent", "multiple", "points"):
        return [], end
    return [mention], mention.end


def _read_arabic_figure(text: str, start: int, end: int) -> tuple[list[Mention], int]:
    before = text[start - 1] if start else ""
    after = text[end : end + 1]
    value = read_arabic(text[start:end])
    named = (
        before.isascii() and before.isalpha() and not text.endswith(_LETTERS_BEFORE_VALUE, 0, start)
    ) or (before and before in "+×*_=#.")
    if value is None or named or (after and after in "+×*_"):
        return [], max(end, _CODE.match(text, end).end())
    if before == "第":
        return [_ordinal(text, start, end, value)], end
    if date := _date(text, start, end, value):
        return [date], date.end
    mention = _quantity(text, start, end, value)
    if (
        mention.unit is None
        and after
        and (after.isascii() and after.isalpha() or text[end : end + 2][:1] == ".")
    ):
        return [], max(end, _CODE.match(text, end).end())
    return _with_range(text, mention)


def _ordinal(text: str, start: int, end: int, value: float) -> Mention:
    last = end + 1 if text[end : end + 1] in _ORDINAL_UNIT and text[end : end + 1] else end
    kind: FigureKind = "rank" if text[end:last] in ("位", "名") else "ordinal"
    return Mention(start - 1, last, kind, value, None, (end, last) if last > end else None)


def _date(text: str, start: int, end: int, value: float) -> Mention | None:
    """2024年1月11日, 1月11日, 11日."""
    if end - start == 4 and 1800 <= value <= 2200 and text.startswith("年", end):
        month = _MONTH_DAY.match(text, end + 1)
        return Mention(start, month.end() if month else end + 1, "date", value, None, (end, end + 1))
    for pattern in (_MONTH_DAY, _DAY):
        if day := pattern.match(text, start):
            return Mention(start, day.end(), "date", value, None, (end, end + 1))
    return None


def _quantity(text: str, start: int, end: int, value: float) -> Mention:
    """The figure whose numeral stands at start..end, with scale, 多 or 余, and unit."""
    position, bound, factor = end, None, 1
    for _ in range(3):
        if more := _MORE.match(text, position):
            bound, position = ">=", more.end()
        elif factor == 1 and (scale := _SCALE.match(text, position)):
            factor, position = scale_of(scale[0]), scale.end()
        else:
            break
    part = _PART.match(text, position) if factor >= 10**8 else None
    if part:  # 12亿5000万
        value, factor = value * factor + int(part[1]) * 10**4, 1
        position = part.end()
    minus = (
        1 if start and text[start - 1] == "-" and _MINUS_AFTER.search(text[max(0, start - 5) : start]) else 0
    )
    number = value * factor if isinstance(value, int) else round(value * factor, 6)
    mention = Mention(
        start - minus, position, None, -number if minus else number, scaled=factor > 1 or part is not None
    )
    mention.bound = bound  # type: ignore[assignment]
    unit_end = _unit_end(text, position)
    if unit_end > position:
        mention.end, mention.unit = unit_end, (position, unit_end)
        mention.kind = _kind(text, mention)
        if mention.kind == "points" and text[position] == "个":
            mention.unit = (position + 1, unit_end)
        if _LATE_MORE.match(text, unit_end):
            mention.bound = ">="
    elif mention.scaled and not text.startswith("级", position):
        mention.kind = "quantity"
    return mention


def _unit_end(text: str, position: int) -> int:
    """The end of the unit at `position`; `position` where none stands there."""
    if text.startswith("成", position):
        return position if text[position + 1 : position + 2] in _NO_TENTHS else position + 1
    if longest(NOT_UNITS, text, position, 3) > position and not text.startswith("项目标", position):
        return position
    end = longest(UNIT_KINDS, text, position, 6)
    if end > position and text.startswith("/", end):
        end = max(end, longest(PER, text, end + 1, 4)) if longest(PER, text, end + 1, 4) > end + 1 else end
    last, after = text[end - 1 : end], text[end : end + 1]
    if last.isascii() and last.isalpha() and after.isascii() and after.isalnum():
        return position
    return end


def _kind(text: str, mention: Mention) -> FigureKind:
    assert isinstance(mention.unit, tuple)
    start, end = mention.unit
    unit = text[start:end]
    if unit == "成":
        return "percent"
    if unit == "天" and "天数" in text[max(0, mention.start - 12) : mention.start]:
        return "quantity"
    if unit in ("号", "届"):
        return "ordinal"
    if text.startswith("前", mention.start - 1) and unit in ("位", "名"):
        return "rank"
    return UNIT_KINDS.get(unit) or UNIT_KINDS.get(unit.partition("/")[0], "quantity")


def _with_range(text: str, first: Mention) -> tuple[list[Mention], int]:
    """The figure, with its upper end where one follows (5%-5.5%, 4.5-5%, 8%至10%)."""
    if text.startswith("强", first.end) and first.unit is None:
        return [
            Mention(first.start, first.end + 1, "rank", first.value, None, (first.end, first.end + 1))
        ], first.end + 1
    link = _RANGE.match(text, first.end)
    number = _NUMBER.match(text, link.end()) if link else None
    if not link or not number:
        return [first], first.end
    value = read_arabic(number[0].lstrip("-"))
    if value is None:
        return [first], first.end
    begin = number.end() - len(number[0].lstrip("-"))
    if date := _date(text, begin, number.end(), value):
        return [Mention(first.start, date.end, "date", first.value, value, date.unit)], date.end
    second = _quantity(text, begin, number.end(), value)
    if text[first.start - 1 : first.start] in ("由", "从", "自") and link[0] in "至到":
        return [first], first.end
    return _joined(text, first, second)


def _joined(text: str, first: Mention, second: Mention) -> tuple[list[Mention], int]:
    if first.unit is None and second.unit is not None and not first.scaled and second.scaled:
        number = re.match(ARABIC, text[second.start : second.end])
        factor = second.value / (read_arabic(number[0]) or 1) if number else 1
        first.value = round(first.value * factor, 6)
    same = first.unit is None or first.kind == second.kind
    if (
        second.unit is None
        or not same
        or second.value <= first.value
        or second.quiet != (first.quiet if first.unit else second.quiet)
    ):
        if second.unit is None and first.unit is None:
            return [], second.end
        return [first, second], second.end
    return [
        Mention(first.start, second.end, second.kind, first.value, second.value, second.unit, second.bound)
    ], second.end


def _with_shared_units(text: str, mentions: list[Mention]) -> list[Mention]:
    """The mentions, a bare number before 、 or 和 given the unit of the next (分别增长13和10个百分点)."""
    kept: list[Mention] = []
    for mention in reversed(mentions):
        if mention.kind is None and _INDEX.search(text, max(0, mention.start - 12), mention.start):
            mention.kind = "quantity" if _ENDED.match(text, mention.end) else None
        if mention.kind is None:
            following = kept[-1] if kept else None
            linked = following and text[mention.end : following.start] in ("、", "和", "与", "及")
            if (
                not following
                or not linked
                or following.quiet
                or "分别" not in text[max(0, mention.start - 40) : mention.start]
            ):
                continue
            mention.kind, mention.unit = following.kind, following.unit
        kept.append(mention)
    return kept[::-1]
