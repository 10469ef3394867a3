"""Finding figures in folded text, token after token: what is a number, and what only looks like one."""

import re

from core.document.clean_text import LOST
from core.text.numerals import ARABIC, EXACT, HAN, MYRIADS, ONES, ZEROS, read_arabic, read_chinese, scale_of
from core.understanding.figures.dates import date, ordinal, rank
from core.understanding.figures.lists import with_units
from core.understanding.figures.mention import Mention
from core.understanding.figures.quantities import MORE, SCALE, quantity
from core.understanding.figures.ranges import Found, neighbours, with_chinese_upper_end, with_upper_end
from core.understanding.figures.shares import SHARE, fraction, share
from core.understanding.figures.signs import is_plus
from core.understanding.figures.vague import VAGUE, vague

_TOKEN = re.compile(
    rf"(?=[\d{ONES}{ZEROS}两十百千万亿上数几翻半壹贰叁肆伍陆柒捌玖拾佰仟廿卅])(?:"  # quick to look for
    rf"(?P<arabic>{ARABIC})|{SHARE}|{VAGUE}"
    rf"|(?P<chinese>{HAN}{{2,}}+(?:点[{ONES}{ZEROS}]++)?"
    rf"|[{ZEROS}两{ONES}十](?:点[{ONES}{ZEROS}]++)?(?=[多余几]?[倍成万]|个半?百分|[多余几][万亿]|[至到-]{HAN})))"
)
_OPEN_START = re.compile(rf"[百千万亿佰仟]|[{ZEROS}](?!点)|[陆伍](?![拾佰仟])")
_CODE = re.compile(r"[A-Za-z0-9.+×*_-]*+")
_VALUE_AFTER = ("GDP", "CPI", "PPI", "R&D", "RMB", "USD")
_NAME_BEFORE = frozenset(f"+×*_=#.{LOST}")
_NAME_AFTER = frozenset(f"+×*_{LOST}")
_GREAT = 10**4
_SIZED = frozenset("级年岁分之万亿千百十")
_NO_NUMERAL_BEFORE = frozenset("第几数好初")
_ROAD = re.compile(r"(?:[国省县乡村]道|公路|高速|专)(?:\d+线?[、和与及])*$")
_ROAD_REACH = 12
_ROAD_DIGITS = 3
"""Roads have so many; lines are never so many."""


def find_mentions(text: str) -> list[Mention]:
    """All figures of a folded text, dates and the like among them, in order and disjoint."""
    found: list[Mention] = []
    position = 0
    while token := _TOKEN.search(text, position):
        mentions, position = _read(text, token)
        found += mentions
    return with_units(text, found)


def _read(text: str, token: re.Match[str]) -> Found:
    """What stands at a token, and where to go on."""
    if token["arabic"] is not None:
        return _read_arabic(text, token.start(), token.end())
    if token["chinese"] is not None:
        mention = _read_chinese(text, token["chinese"], token.start(), token.end())
    else:
        mention = vague(text, token) if token["some"] or token["round"] else share(text, token)
    return ([mention], mention.end) if mention else ([], token.end())


def _read_chinese(text: str, numeral: str, start: int, end: int) -> Mention | None:
    """三亿零四百万元, 两三千人, 二〇二〇年; counts below ten (三大) are no figures."""
    ends = neighbours(numeral)
    value = ends[0] if ends else read_chinese(numeral)
    before = text[start - 1 : start]
    listed = before == "、" and text[max(0, start - 2)] in ONES  # 二、三百 is no number
    if value is None or before in _NO_NUMERAL_BEFORE or listed or _OPEN_START.match(numeral):
        return None
    if len(numeral) == 4 and text.startswith("年", end):
        return Mention(start, end + 1, "date", value, None, (end, end + 1))
    mention = quantity(text, start, end, value)
    more = MORE.match(text, end)
    scale = SCALE.match(text, more.end()) if more else None
    if scale and value > scale_of(scale[0]):  # 二十五亿七千多万
        mention.value = read_chinese(numeral + scale[0]) or mention.value
    if ends:
        mention.upper = EXACT.multiply(ends[1], mention.scale)
    elif mention.unit is None or mention.kind != "duration":
        mention = with_chinese_upper_end(text, mention)
    if mention.unit is None and _counts_bare(text, numeral, mention):
        mention.kind, mention.scale = "quantity", max(mention.scale, scale_of(numeral[-1]))
        return mention
    small = (
        mention.value < 10 and not mention.scaled and mention.kind not in ("percent", "multiple", "points")
    )
    return None if small or mention.unit is None or mention.kind == "duration" else mention


def _counts_bare(text: str, numeral: str, mention: Mention) -> bool:
    """Whether so great a number counts what follows without a unit: 八亿农民."""
    great = mention.value >= _GREAT and (mention.scaled or numeral[-1] in MYRIADS)
    return great and text[mention.end : mention.end + 1] not in _SIZED


def _read_arabic(text: str, start: int, end: int) -> Found:
    value = read_arabic(text[start:end])
    if value is None or _is_name(text, start, end):
        return [], _end_of_code(text, end)
    if text.startswith("第", start - 1) and start:
        return [ordinal(text, start, end, value)], end
    if named := date(text, start, end, value) or fraction(text, start):
        return [named], named.end
    mention = quantity(text, start, end, value)
    after = text[end : end + 1]
    if mention.unit is None and after.isascii() and (after.isalpha() or after == "."):
        return [], _end_of_code(text, end)
    if ranked := rank(text, mention):
        return [ranked], ranked.end
    return with_upper_end(text, mention)


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether letters or signs, or what was lost beside them, make the digits no number: COP28, 7+X."""
    before = text[start - 1 : start]
    if before == " " and text[start - 2].isdigit():  # 1 200 may be one number or two
        return True
    if text[end : end + 1] in _NAME_AFTER or (before in _NAME_BEFORE and not is_plus(text, start)):
        return True
    if before == "?" and text[start - 2].isdigit():  # 47?5% has lost its point
        return True
    if text.startswith("线", end) and _is_road(text, start, end):
        return True
    return before.isascii() and before.isalpha() and not text.endswith(_VALUE_AFTER, 0, start)


def _is_road(text: str, start: int, end: int) -> bool:
    """Whether the digits number a road: 国道112线."""
    if text[start] == "0" or end - start >= _ROAD_DIGITS:
        return True
    return _ROAD.search(text, max(0, start - _ROAD_REACH), start) is not None


def _end_of_code(text: str, end: int) -> int:
    code = _CODE.match(text, end)
    return code.end() if code else end
