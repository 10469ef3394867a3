"""Finding figures in folded text: Arabic and Chinese numerals, shares, doublings, and ranges of them."""

import re
from decimal import Decimal

from core.text.numerals import (
    ARABIC,
    CHINESE,
    COUNTING,
    EXACT,
    ONES,
    ZEROS,
    read_arabic,
    read_chinese,
    scale_of,
)
from core.understanding.figures.dates import date, ordinal, rank
from core.understanding.figures.mention import Mention
from core.understanding.figures.quantities import MORE, SCALE, quantity

Found = tuple[list[Mention], int]

_TOKEN = re.compile(
    rf"(?P<arabic>{ARABIC})"
    rf"|(?P<share>[百千])分之(?=[{COUNTING}\d])"
    rf"|(?P<whole>[{ONES}十]++)分之(?P<of>[{ONES}十])"
    r"|翻了?(?P<times>[一两二三四])?个?一?番"
    rf"|(?P<chinese>[两{ONES}十百千万亿{ZEROS}]{{2,}}+(?:点[{ONES}{ZEROS}]++)?"
    rf"|[{ZEROS}两{ONES}十](?:点[{ONES}{ZEROS}]++)?(?=[多余]?[倍成万]|个百分|[多余][万亿]))"
)
_OPEN_START = re.compile(rf"[百千万亿]|[{ZEROS}](?!点)")
_RANGE = re.compile(r"--?|至|到")
_NUMBER, _CHINESE = re.compile(ARABIC), re.compile(CHINESE)
_SETS_OUT = ("由", "从", "自")
_NUMERAL = re.compile(rf"{ARABIC}|{CHINESE}")
_SHARE_AGAIN = re.compile(r"(?:-|至|到)(?:[百千]分之)?")
_CODE = re.compile(r"[A-Za-z0-9.+×*_-]*+")
_VALUE_AFTER = ("GDP", "CPI", "PPI", "R&D")
_NAME_BEFORE = frozenset("+×*_=#.\ufffd")
_NAME_AFTER = frozenset("+×*_\ufffd")
_NO_NUMERAL_BEFORE = frozenset("第几数好初")
_INDEX = re.compile(
    r"(?:指数|系数|浓度|均值|得分|评分)(?:分别)?"
    r"(?:为|达|达到|是|降至|降到|下降到|下降至|提高到|升至)?$"
)
_ENDED = re.compile(r"[,;。、()\n]|$")
_LIST_MARKS = ("、", "和", "与", "及")
_LIST_REACH = 40
_SHARE_PLACES = 9
"""A third is 33.333333333 %."""


def find_mentions(text: str) -> list[Mention]:
    """All figures of a folded text, dates and the like among them, in order and disjoint."""
    found: list[Mention] = []
    position = 0
    while token := _TOKEN.search(text, position):
        mentions, position = _read(text, token)
        found += mentions
    return _with_units(text, found)


def _read(text: str, token: re.Match[str]) -> Found:
    """What stands at a token, and where to go on."""
    if token["arabic"] is not None:
        return _read_arabic(text, token.start(), token.end())
    if token["chinese"] is not None:
        mention = _read_chinese(text, token["chinese"], token.start(), token.end())
        mention = mention and _to_upper_end(text, mention)
    elif token["share"]:
        mention = _read_share(text, token)
    elif token["whole"]:
        whole, part = read_chinese(token["whole"]), read_chinese(token["of"])
        share = round(100 * part / whole, _SHARE_PLACES) if whole and part else None
        mention = Mention(*token.span(), "percent", share) if share else None
    else:
        again = read_chinese(token["times"] or "一") or 1
        mention = Mention(*token.span(), "multiple", Decimal(2) ** again, None, "倍")
    return ([mention], mention.end) if mention else ([], token.end())


def _read_share(text: str, token: re.Match[str]) -> Mention | None:
    """百分之五, 千分之三, 百分之五到百分之六."""
    part = _NUMERAL.match(text, token.end())
    value = _number(part[0]) if part else None
    if part is None or value is None:
        return None
    mention = Mention(
        token.start(), part.end(), "percent", value, unit="%" if token["share"] == "百" else "‰"
    )
    again = _SHARE_AGAIN.match(text, part.end())
    other = _NUMERAL.match(text, again.end()) if again else None
    upper = _number(other[0]) if other else None
    if other and upper is not None and upper > value and not text.startswith("年", other.end()):
        mention.end, mention.upper = other.end(), upper
    return mention


def _number(numeral: str) -> Decimal | None:
    return read_arabic(numeral) if numeral[0].isascii() else read_chinese(numeral)


def _read_chinese(text: str, numeral: str, start: int, end: int) -> Mention | None:
    """三亿零四百万元, 二〇二〇年; counts below ten (三大) are no figures."""
    value = read_chinese(numeral)
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
    small = value < 10 and not mention.scaled and mention.kind not in ("percent", "multiple", "points")
    return None if small or mention.unit is None or mention.kind == "duration" else mention


def _read_arabic(text: str, start: int, end: int) -> Found:
    value = read_arabic(text[start:end])
    if value is None or _is_name(text, start, end):
        return [], _end_of_code(text, end)
    if text.startswith("第", start - 1) and start:
        return [ordinal(text, start, end, value)], end
    if day := date(text, start, end, value):
        return [day], day.end
    mention = quantity(text, start, end, value)
    after = text[end : end + 1]
    if mention.unit is None and after.isascii() and (after.isalpha() or after == "."):
        return [], _end_of_code(text, end)
    if ranked := rank(text, mention):
        return [ranked], ranked.end
    return _with_range(text, mention)


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether letters or signs, or what was lost beside them, make the digits no number: COP28, 7+X."""
    before = text[start - 1 : start]
    if before == " " and text[start - 2].isdigit():  # 1 200 may be one number or two
        return True
    if text[end : end + 1] in _NAME_AFTER or before in _NAME_BEFORE:
        return True
    return before.isascii() and before.isalpha() and not text.endswith(_VALUE_AFTER, 0, start)


def _end_of_code(text: str, end: int) -> int:
    code = _CODE.match(text, end)
    return code.end() if code else end


def _with_range(text: str, first: Mention) -> Found:
    """The figure, with its upper end where one follows (5%-5.5%, 4.5-5%, 8%至10%)."""
    link = _RANGE.match(text, first.end)
    number = _NUMBER.match(text, link.end()) if link else None
    value = read_arabic(number[0]) if number else None
    if link is None or number is None or value is None:
        return [first], first.end
    if day := date(text, number.start(), number.end(), value):
        return [Mention(first.start, day.end, "date", first.value, value, day.unit)], day.end
    if text[first.start - 1 : first.start] in _SETS_OUT and link[0] in "至到":
        return [first], first.end
    return _joined(first, quantity(text, number.start(), number.end(), value))


def _to_upper_end(text: str, first: Mention) -> Mention:
    """The figure in Chinese numerals, with its upper end where one follows (十五亿元到二十亿元)."""
    link = _RANGE.match(text, first.end)
    number = _CHINESE.match(text, link.end()) if link else None
    value = read_chinese(number[0]) if number else None
    if number is None or value is None or first.quiet or text[first.start - 1 : first.start] in _SETS_OUT:
        return first
    second = quantity(text, number.start(), number.end(), value)
    if second.kind != first.kind or second.value <= first.value:
        return first
    found, _ = _joined(first, second)
    return found[0]


def _joined(first: Mention, second: Mention) -> Found:
    """One figure out of the two ends of a range; both as they are where they do not belong together."""
    if first.unit is None and not first.scaled:
        first.value = EXACT.multiply(first.value, second.scale)
    if second.kind is None:
        return ([], second.end) if first.kind is None else ([first], first.end)
    alike = first.unit is None or first.kind == second.kind
    if not alike or second.value <= first.value:
        return [first, second], second.end
    whole = Mention(
        first.start, second.end, second.kind, first.value, second.value, second.unit, second.bound
    )
    return [whole], whole.end


def _with_units(text: str, mentions: list[Mention]) -> list[Mention]:
    """The mentions that measure; a bare number does so in a list (13和10个百分点) or after an index."""
    kept: list[Mention] = []
    for mention in reversed(mentions):
        if mention.unit is None and kept and _shares_unit(text, mention, kept[-1]):
            mention.kind, mention.unit = kept[-1].kind, kept[-1].unit
        if mention.kind is None and _is_index(text, mention):
            mention.kind = "quantity"
        if mention.kind is not None:
            kept.append(mention)
    return kept[::-1]


def _is_index(text: str, mention: Mention) -> bool:
    before = _INDEX.search(text, max(0, mention.start - 12), mention.start)
    return before is not None and _ENDED.match(text, mention.end) is not None


def _shares_unit(text: str, mention: Mention, following: Mention) -> bool:
    linked = text[mention.end : following.start] in _LIST_MARKS and not following.quiet
    if not linked or (mention.kind is not None and not mention.scaled):
        return False
    return mention.scaled or "分别" in text[max(0, mention.start - _LIST_REACH) : mention.start]
