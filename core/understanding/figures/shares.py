"""Shares and doublings in words: 百分之五, 三分之一, 翻两番, 半个百分点."""

import re
from decimal import Decimal

from core.document.report import Bound
from core.text.numerals import ARABIC, CHINESE, COUNTING, ONES, read_arabic, read_chinese
from core.understanding.figures.mention import Mention

SHARE = (
    rf"(?P<share>[百千])分之(?=[{COUNTING}\d])"
    rf"|(?P<whole>[{ONES}十]++)分之(?P<of>[{ONES}十])"
    r"|翻了?(?P<times>[一两二三四])?个?一?番"
    r"|(?P<half>半个?)百分点"
)
"""Where one of them stands; a part of the grammar's tokens."""
_NUMERAL = re.compile(rf"{ARABIC}|{CHINESE}")
_AGAIN = re.compile(r"(?:-|至|到)(?:[百千]分之)?")
_FRACTION = re.compile(r"([1-9])/([2-9]|10)(?![\d/.-])")
_PLACES = 9
"""A third is 33.333333333 %."""


def share(text: str, token: re.Match[str]) -> Mention | None:
    """The share or doubling that stands at a token."""
    if token["share"]:
        return _per_hundred(text, token)
    if token["whole"]:
        whole, part = read_chinese(token["whole"]), read_chinese(token["of"])
        value = round(100 * part / whole, _PLACES) if whole and part else None
        return Mention(*token.span(), "percent", value) if value else None
    if token["half"]:
        return Mention(*token.span(), "points", Decimal("0.5"), None, (token.end("half"), token.end()))
    again = read_chinese(token["times"] or "一") or 1
    bound: Bound | None = ">=" if text.startswith("多", token.end()) else None
    return Mention(*token.span(), "multiple", Decimal(2) ** again, None, "倍", bound)


def fraction(text: str, start: int) -> Mention | None:
    """The share that digits with a stroke tell (1/3)."""
    found = _FRACTION.match(text, start)
    part, whole = map(Decimal, found.groups()) if found else (Decimal(0), Decimal(1))
    if found is None or part >= whole:
        return None
    return Mention(*found.span(), "percent", round(100 * part / whole, _PLACES))


def _per_hundred(text: str, token: re.Match[str]) -> Mention | None:
    """百分之五, 千分之三, 百分之五到百分之六."""
    part = _NUMERAL.match(text, token.end())
    value = _number(part[0]) if part else None
    if part is None or value is None:
        return None
    mention = Mention(
        token.start(), part.end(), "percent", value, unit="%" if token["share"] == "百" else "‰"
    )
    again = _AGAIN.match(text, part.end())
    other = _NUMERAL.match(text, again.end()) if again else None
    upper = _number(other[0]) if other else None
    if other and upper is not None and upper > value and not text.startswith("年", other.end()):
        mention.end, mention.upper = other.end(), upper
    return mention


def _number(numeral: str) -> Decimal | None:
    return read_arabic(numeral) if numeral[0].isascii() else read_chinese(numeral)
