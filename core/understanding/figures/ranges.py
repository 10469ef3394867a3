"""Figures with two ends: 5%-5.5%, 4.5-5%, 十五亿元到二十亿元, 两三千."""

import re
from dataclasses import replace
from decimal import Decimal

from core.text.numerals import ARABIC, CHINESE, EXACT, HAN, read_arabic, read_chinese, scale_of
from core.understanding.figures.dates import date
from core.understanding.figures.mention import Mention
from core.understanding.figures.quantities import quantity

Found = tuple[list[Mention], int]

_LINK = re.compile(r"--?|至|到")
_ARABIC, _CHINESE = re.compile(ARABIC), re.compile(CHINESE)
_SETS_OUT = ("由", "从", "自")
_CHANGED = re.compile(
    r"(?:提高|提升|增加|增长|上升|上涨|扩大|升|涨|增|下降|降低|减少|缩小|压缩|降|减)了?[约近超]?$"
)
_FAR = 4
"""The ends of a range lie nearer."""
_MYRIAD = re.compile("[万亿]+$")
_NEIGHBOURS = re.compile(
    rf"(?P<head>(?:{HAN}*?[十百千万亿])?)(?P<pair>一二|一两|二三|两三|三四|四五|五六|六七|七八|八九)(?P<tail>[十百千万亿]*)"
)


def with_upper_end(text: str, first: Mention) -> Found:
    """The figure, with its upper end where one follows, and where to go on."""
    link = _LINK.match(text, first.end)
    number = _ARABIC.match(text, link.end()) if link else None
    value = read_arabic(number[0]) if number else None
    if link is None or number is None or value is None:
        return [first], first.end
    if day := date(text, number.start(), number.end(), value):
        return [Mention(first.start, day.end, "date", first.value, value, day.unit)], day.end
    if text[first.start - 1 : first.start] in _SETS_OUT and link[0] in "至到":
        return [first], first.end
    second = quantity(text, number.start(), number.end(), value)
    if link[0] in "至到" and _leads_on(text, first, second):
        return [first], first.end
    return _joined(first, second)


def with_chinese_upper_end(text: str, first: Mention) -> Mention:
    """The figure in Chinese numerals, with its upper end where one follows (八至十亿元)."""
    link = _LINK.match(text, first.end)
    number = _CHINESE.match(text, link.end()) if link else None
    value = read_chinese(number[0]) if number else None
    if number is None or value is None or first.quiet or text[first.start - 1 : first.start] in _SETS_OUT:
        return first
    second = quantity(text, number.start(), number.end(), value)
    bare = first.unit is None and not first.scaled
    if second.kind is None or second.quiet or not (bare or second.kind == first.kind):
        return first
    lower = first.value
    if bare and not _MYRIAD.search(text[first.start : first.end]):
        shared = _MYRIAD.search(number[0])
        lower = _shared(lower, scale_of(shared[0]) if shared else 1, second.value)
    if second.value <= lower or _leads_on(text, first, second):
        return first
    found, _ = _joined(replace(first, value=lower), second)
    return found[0]


def neighbours(numeral: str) -> tuple[Decimal, Decimal] | None:
    """The two ends that neighbouring numerals name (四五百万, 二十五六万)."""
    pair = _NEIGHBOURS.fullmatch(numeral)
    if pair is None:
        return None
    lower, upper = (read_chinese(pair["head"] + one + pair["tail"]) for one in pair["pair"])
    return (lower, upper) if lower and upper and lower < upper else None


def _shared(lower: Decimal, scale: int, upper: Decimal) -> Decimal:
    """The lower end in the scale of the upper one, unless that is more than the upper: 8000至1万元."""
    scaled = EXACT.multiply(lower, scale)
    return scaled if scaled < upper else lower


def _leads_on(text: str, first: Mention, second: Mention) -> bool:
    """Whether the first is a change and the second where it leads: 提高20元至690元."""
    changed = _CHANGED.search(text, max(0, first.start - 4), first.start)
    return changed is not None and first.unit is not None and second.value >= _FAR * first.value


def _joined(first: Mention, second: Mention) -> Found:
    """One figure out of the two ends of a range; both as they are where they do not belong together."""
    if first.unit is None and not first.scaled:
        first.value = _shared(first.value, second.scale, second.value)
    if second.kind is None:
        return ([], second.end) if first.kind is None else ([first], first.end)
    alike = first.unit is None or first.kind == second.kind
    if not alike or second.value <= first.value:
        return [first, second], second.end
    whole = Mention(
        first.start, second.end, second.kind, first.value, second.value, second.unit, second.bound
    )
    return [whole], whole.end
