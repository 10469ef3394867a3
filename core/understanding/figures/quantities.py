"""A numeral with its sign, scale, 多 or 余, and unit, in folded text."""

import re
from decimal import Decimal

from core.document.report import Bound, FigureKind
from core.text.numerals import DIGITS, EXACT, scale_of
from core.understanding.figures.compound import compound
from core.understanding.figures.lookup import Words, words
from core.understanding.figures.mention import Mention
from core.understanding.figures.signs import currency_before, minus_before
from core.understanding.figures.units import NOT_UNITS, PER, UNIT_KINDS

SCALE = re.compile(r"百亿亿|亿亿|万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|[千百](?![瓦克米伏卡赫帕焦分])")
MORE = re.compile(r"多(?!元化|样|边|方面|种经营)|余(?![额姚杭])|几[十百千]?(?!年)")
# 六成五, 一倍半: what follows the unit belongs to the number where nothing is counted with it.
_TENTHS = re.compile(r"[一二三四五六七八九](?![十百千万亿个项大年月天成倍家件名位次批类方环])")
_HALF = re.compile(r"半(?=[,;。、)\n]|以[上下内]|左右|的|$)")
_HALVED = words("成 倍 斤 公斤 吨 亩 公里 里 尺 米 度")
_ALSO = re.compile(r"\([^()0-9,;。\n]{1,8}\)[次数]?")
_SPOKEN_POINTS = re.compile(r"个点(?=[,;。、)\n]|以[上下内]|左右|$)")
_MANY = re.compile(r"[百千万亿]+")
_IN_TERMS = re.compile(r"[、/]")
_BASE = re.compile(r"[/(]")
_DIGITS = frozenset("0123456789")
# 承办3届, not 14届全运会.
_HELD = frozenset("办续任了共过开行")
_DAYS = re.compile(r"天数|优良|[好蓝]天|污染天")
_DAYS_REACH = 60
_NO_TENTHS = frozenset("立为员就功长效果本熟型品人分色都交套体群片像例绩因败名建才灾风链网")
_ORDINAL_UNITS = words("号 届")
_RANK_UNITS = words("位 名")
_UNITS = Words(UNIT_KINDS)


def quantity(text: str, start: int, end: int, value: Decimal) -> Mention:
    """The figure whose numeral stands at start..end; no scale and no unit after it make its kind None."""
    if parts := compound(text, start):
        number, position, bound, scale = parts
    else:
        position, bound, scale = _scaled(text, end)
        number = EXACT.multiply(value, scale) if scale > 1 else value
    minus = minus_before(text, start, position)
    signed = number.copy_negate() if minus else number
    mention = Mention(start - minus, position, None, signed, bound=bound, scale=scale)
    unit_end = _unit_end(text, position)
    if unit_end > position:
        mention.end = unit_end
        mention.kind = _kind(text, mention, text[position:unit_end])
        mention.unit = (position, unit_end)
        if mention.kind == "points":
            _without_classifier(text, mention, position)
        if MORE.match(text, unit_end):
            mention.bound = ">="
        _add_fraction(text, mention)
    elif scale > 1 and not text.startswith(("级", "万", "亿"), position):
        mention.kind = "quantity"
    if mention.kind in (None, "quantity", "money") and (currency := currency_before(text, start)):
        mention.start, mention.kind = start - 1, "money"
        mention.unit = mention.unit if unit_end > position else currency
    return mention


def _without_classifier(text: str, mention: Mention, position: int) -> None:
    """个百分点 is the unit 百分点; 个半百分点, too, and half of one more."""
    for classifier, half in (("个半", Decimal("0.5")), ("个", Decimal(0))):
        if text.startswith(classifier, position):
            mention.unit = (position + len(classifier), mention.end)
            mention.value = EXACT.add(mention.value, half)
            return


def _add_fraction(text: str, mention: Mention) -> None:
    """Count what follows the unit (六成五, 一倍半) in."""
    unit = mention.unit_in(text)
    if mention.scaled or unit not in _HALVED or mention.bound:
        return
    if _HALF.match(text, mention.end) and mention.value == mention.value.to_integral_value():
        mention.value, mention.end = EXACT.add(mention.value, Decimal("0.5")), mention.end + 1
    elif unit == "成" and (tenths := _TENTHS.match(text, mention.end)):
        mention.value = EXACT.add(mention.value, Decimal(DIGITS[tenths[0]]) / 10)
        mention.end = tenths.end()


def _scaled(text: str, position: int) -> tuple[int, Bound | None, int]:
    """Where the scale after a numeral ends, the bound of 多 or 余, and what the scale multiplies by."""
    bound: Bound | None = None
    factor = 1
    for _ in range(3):
        if more := MORE.match(text, position):
            bound, position = ">=", more.end()
        elif (scale := SCALE.match(text, position)) and (factor == 1 or (factor, scale[0]) == (10**4, "亿")):
            factor, position = factor * scale_of(scale[0]), scale.end()  # 4万多亿
        else:
            break
    return position, bound, factor


def _unit_end(text: str, position: int) -> int:
    """The end of the unit at `position`; `position` where none stands there."""
    if text.startswith("成", position):
        return position + (text[position + 1 : position + 2] not in _NO_TENTHS)
    if NOT_UNITS.end_at(text, position) > position and not text.startswith(("项目标", "人民币"), position):
        return position
    if spoken := _SPOKEN_POINTS.match(text, position):
        return spoken.end()
    end = _UNITS.end_at(text, position)
    if end > position and (also := _ALSO.match(text, end)) and _are_units(also[0]):
        return also.end()  # 辆(艘、列)次
    if end > position and text.startswith("/", end):
        end = _per_end(text, end)
    last, after = text[end - 1 : end], text[end : end + 1]
    latin = last.isascii() and last.isalpha() and after.isascii() and after.isalnum()
    return position if latin else end


def _per_end(text: str, stroke: int) -> int:
    """The end of what a unit counts for (吨/日, 人/百亿元); the stroke's place where nothing known stands."""
    many = _MANY.match(text, stroke + 1)
    for start in (stroke + 1, many.end() if many else stroke + 1):
        if (end := PER.end_at(text, start)) > start:
            return end
    return stroke


def _are_units(bracket: str) -> bool:
    inside = bracket[1 : bracket.rindex(")")]
    return all(_UNITS.opening(unit) == unit for unit in _IN_TERMS.split(inside))


def _kind(text: str, mention: Mention, unit: str) -> FigureKind:
    before = text[mention.start - 1 : mention.start]
    if unit == "天" and _counts_days(text, mention.start):
        return "quantity"
    if unit in _ORDINAL_UNITS:
        held = unit == "届" and text[mention.start] in _DIGITS and before in _HELD
        return "quantity" if held else "ordinal"
    if unit in _RANK_UNITS and before == "前":
        return "rank"
    if unit == "个点":
        return "points"
    return UNIT_KINDS.get(unit) or UNIT_KINDS[_BASE.split(unit)[0]]


def _counts_days(text: str, start: int) -> bool:
    """Whether the sentence speaks of the good days of a year, which are counted."""
    sentence = text[max(0, start - _DAYS_REACH) : start].rpartition("。")[2]
    return _DAYS.search(sentence) is not None
