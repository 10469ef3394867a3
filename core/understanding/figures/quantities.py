"""A numeral with its scale, 多 or 余, and unit, in folded text."""

import re
from decimal import Decimal

from core.document.report import Bound, FigureKind
from core.text.numerals import EXACT, scale_of
from core.understanding.figures.lookup import Words, words
from core.understanding.figures.mention import Mention
from core.understanding.figures.units import NOT_UNITS, PER, UNIT_KINDS

SCALE = re.compile(r"万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|[千百](?![瓦克米伏卡赫帕焦分])")
MORE = re.compile(r"多(?!元化|样|边|方面|种经营)|余(?![额姚杭])")
_PART = re.compile(
    rf"[零〇]?(?P<digits>\d{{1,4}})(?P<scale>{SCALE.pattern})(?P<more>(?:{MORE.pattern})(?P<of>[万亿]?))?"
)
_MINUS = re.compile(r"(?:增长|增速|增幅|涨幅|降幅|下降|为|达|是|至|到|:)-$")
_NO_TENTHS = frozenset("立为员就功长效果本熟型品人分色都交套体群片像例绩因败名建才灾风链网")
_ORDINAL_UNITS = words("号 届")
_RANK_UNITS = words("位 名")
_UNITS = Words(UNIT_KINDS)


def quantity(text: str, start: int, end: int, value: Decimal) -> Mention:
    """The figure whose numeral stands at start..end; no scale and no unit after it make its kind None."""
    position, bound, scale = _scaled(text, end)
    number = EXACT.multiply(value, scale)
    if scale > 1 and bound is None:
        number, position, bound = _with_parts(text, position, number, scale)
    minus = start > 0 and text[start - 1] == "-" and _MINUS.search(text, max(0, start - 5), start) is not None
    signed = number.copy_negate() if minus else number
    mention = Mention(start - minus, position, None, signed, bound=bound, scale=scale)
    unit_end = _unit_end(text, position)
    if unit_end > position:
        mention.end = unit_end
        mention.kind = _kind(text, mention, text[position:unit_end])
        mention.unit = (position + (mention.kind == "points" and text[position] == "个"), unit_end)
        if MORE.match(text, unit_end):
            mention.bound = ">="
    elif scale > 1 and not text.startswith(("级", "万", "亿"), position):
        mention.kind = "quantity"
    return mention


def _with_parts(text: str, position: int, number: Decimal, scale: int) -> tuple[Decimal, int, Bound | None]:
    """The number with what follows in lower scales (12亿5000万, 1亿3千多万), where that ends, its bound."""
    while part := _PART.match(text, position):
        lower = scale_of(part["scale"]) * scale_of(part["of"] or "")
        added = int(part["digits"]) * lower
        if max(added, lower) >= scale:
            break
        number, scale, position = EXACT.add(number, added), lower, part.end()
        if part["more"]:
            return number, position, ">="
    return number, position, None


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
    if NOT_UNITS.end_at(text, position) > position and not text.startswith("项目标", position):
        return position
    end = _UNITS.end_at(text, position)
    if end > position and text.startswith("/", end):
        per = PER.end_at(text, end + 1)
        end = per if per > end + 1 else end
    last, after = text[end - 1 : end], text[end : end + 1]
    latin = last.isascii() and last.isalpha() and after.isascii() and after.isalnum()
    return position if latin else end


def _kind(text: str, mention: Mention, unit: str) -> FigureKind:
    if unit == "成":
        return "percent"
    if unit == "天" and "天数" in text[max(0, mention.start - 12) : mention.start]:
        return "quantity"
    if unit in _ORDINAL_UNITS:
        return "ordinal"
    if unit in _RANK_UNITS and text.startswith("前", mention.start - 1):
        return "rank"
    return UNIT_KINDS.get(unit) or UNIT_KINDS[unit.partition("/")[0]]
