"""Figures in a list that print their scale and unit once: 分别突破70和50亿元, 高0.5个、1.2个百分点."""

import re

from core.text.numerals import EXACT
from core.understanding.figures.mention import Mention

_MARKS = ("、", "和", "与", "及", "以及")
_REACH = 40
_LED = re.compile(r"(?:[至到为达]|突破|超过|增长|下降|提高|降低|减少|增加)(?:[\d.]+[、和与及])*$")
_NEXT_ITEM = re.compile(r"(?:[、,]|和|与)[^。;\n]{0,20}$")
_MOST_APART = 1000
"""5000、1.2万人 are five thousand and twelve thousand: so far apart numerals do not share a scale."""
_INDEX = re.compile(
    r"(?:指数|系数|浓度|均值|得分|评分|总分|满意度|倍差|比值|收入比)(?:分别)?"
    r"(?:[从由][\d.]+[^,;。\d]{1,6}[至到为]|(?P<verb>为|达|达到|是|仅|从|由|(?:[缩减]小|[下上]降|提高|提升|增加|上升|扩大|降低|收窄|优化|升|降)[至到为])?)$"
)
_INDEX_REACH = 24
_ENDED = re.compile(r"[,;。、()\n]|$")
_TURNED = re.compile(r"[^,;。、()\n\d]{1,8}[至到为]\d")


def with_units(text: str, mentions: list[Mention]) -> list[Mention]:
    """The mentions that measure; a bare number does so in a list (13和10个百分点) or after an index."""
    kept: list[Mention] = []
    for mention in reversed(mentions):
        following = kept[-1] if kept else None
        if following and not following.quiet:
            if mention.unit is None and _shares_unit(text, mention, following):
                _share(mention, following)
            elif following.kind == "points" and _is_cut_short(text, mention, following):
                mention.kind, mention.unit = following.kind, following.unit
        if mention.kind is None and _is_index(text, mention):
            mention.kind = "quantity"
        if mention.kind is not None:
            kept.append(mention)
    return kept[::-1]


def _shares_unit(text: str, mention: Mention, following: Mention) -> bool:
    if text[mention.end : following.start] not in _MARKS:
        return False
    if mention.scaled:
        return True
    if mention.kind is not None:
        return False
    either = text[mention.start : mention.end] + text[following.start : following.end]
    if "." in either or following.kind in ("percent", "points"):  # 4、5号 is no list of figures
        return True
    reach = max(0, mention.start - _REACH)
    return "分别" in text[reach : mention.start] or _LED.search(text, reach, mention.start) is not None


def _share(mention: Mention, following: Mention) -> None:
    if not mention.scaled and following.scaled and following.value:
        apart = abs(mention.value * following.scale / following.value)
        if 1 / _MOST_APART < apart < _MOST_APART:
            mention.value, mention.scale = EXACT.multiply(mention.value, following.scale), following.scale
    mention.kind, mention.unit = following.kind, following.unit


def _is_cut_short(text: str, mention: Mention, following: Mention) -> bool:
    """Whether 个 alone stands for the 个百分点 that follows: half of a thing is never counted."""
    if mention.kind != "quantity" or mention.scaled or mention.unit_in(text) != "个":
        return False
    between = text[mention.end : following.start]
    fraction = mention.value != mention.value.to_integral_value()
    return between in _MARKS or (fraction and _NEXT_ITEM.match(between) is not None)


def _is_index(text: str, mention: Mention) -> bool:
    before = _INDEX.search(text, max(0, mention.start - _INDEX_REACH), mention.start)
    if before is None:
        return False
    if _ENDED.match(text, mention.end):
        return True
    return before["verb"] in ("从", "由") and _TURNED.match(text, mention.end) is not None
