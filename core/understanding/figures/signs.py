"""What stands before a numeral and belongs to it: a minus, 负, the sign of a currency."""

import re

REACH = 6
CURRENCIES = {"￥": "元", "¥": "元", "$": "美元", "€": "欧元", "£": "英镑"}

# A single dash after these is a minus, not a range's or a pause's.
_MINUS = re.compile(
    r"(?:[由从]|增长|增速|增幅|涨幅|降幅|下降|回落|增减|同比|环比|[比较](?:上年|去年|上月|上季|同期)|为|达|是|至|到|:)-$"
)
_MINUS_OF_SHARE = re.compile(r"[、,;(/A-Z\u4e00-\u9fff](?<![年月日成倍])-$")
_NEGATIVE = re.compile(r"(?<![减税自担抱肩辜欺正])负$")
_PLUS = re.compile(r"(?:增长|增速|增幅|涨幅|同比|环比|[比较]上年)\+$")
_MEASURED = re.compile(r"[%‰℃度]|个?百分点|pct|摄氏度")


def minus_before(text: str, start: int, unit_start: int) -> bool:
    """Whether the sign before a numeral at `start`, whose unit stands at `unit_start`, makes it negative."""
    sign = text[start - 1 : start]
    if sign == "-":
        reach = max(0, start - REACH)
        of_share = _MINUS_OF_SHARE.search(text, reach, start) and _MEASURED.match(text, unit_start)
        return of_share is not None or _MINUS.search(text, reach, start) is not None
    return (
        sign == "负"
        and _NEGATIVE.search(text, max(0, start - REACH), start) is not None
        and _MEASURED.match(text, unit_start) is not None
    )


def is_plus(text: str, start: int) -> bool:
    """Whether the + before the numeral is a sign, not a name's: 同比+5.2%, but 7+18."""
    return _PLUS.search(text, max(0, start - REACH), start) is not None


def currency_before(text: str, start: int) -> str | None:
    """The currency whose sign stands right before the numeral."""
    return CURRENCIES.get(text[start - 1 : start])
