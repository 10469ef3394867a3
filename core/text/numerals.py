"""Arabic and Chinese numerals, read from folded text."""

import re
from decimal import Context, Decimal
from functools import lru_cache

ONES = "一二三四五六七八九"
ZEROS = "〇零"
COUNTING = f"{ONES}十{ZEROS}"
"""What the numbers of headings, days and meetings are made of."""
YEAR_DIGIT = f"[0-9０-９{ZEROS}○OoＯ{ONES}]"
"""A digit of a year, for whose zero pages print circles and letters, too."""

DIGITS = {digit: value for value, digit in enumerate(ONES, 1)} | dict.fromkeys(ZEROS, 0) | {"两": 2}
FORMAL = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟", "一二三四五六七八九十百千") | {
    ord("廿"): "二十",
    ord("卅"): "三十",
}
"""Numerals as cheques and older texts write them (壹佰万, 廿五)."""
STEPS = {"十": 10, "百": 100, "千": 1000}
MYRIADS = {"亿": 10**8, "万": 10**4}
LONGEST = 40
MOST_DIGITS = 15
"""So many digits of a fraction a floating point number gives back as they were."""
MOST_GROUPS = 12
"""More thousands than LONGEST has room for; lest a long list be read to its end from each place in it."""

ARABIC = rf"(?:\d{{1,3}}(?:[,'’]\d{{3}}){{1,{MOST_GROUPS}}}+(?![\d,'’])|\d++)(?:\.\d++)?"
_THOUSAND = "千(?!(?<=[十百千万亿]千)[瓦克米伏卡赫帕焦])"
"""A thousand; in 六万千瓦 the character belongs to the unit."""
HAN = rf"(?:[{COUNTING}两百万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅]|{_THOUSAND})"
CHINESE = rf"{HAN}++(?:点[{ZEROS}{ONES}]++)?"

EXACT = Context(prec=3 * LONGEST)
"""Reckons with numerals to the last digit."""
_ONE = f"[{ONES}两]"
_ZERO = f"[{ZEROS}]?"
_TO_ARABIC = str.maketrans(f"{ZEROS}○OoＯ{ONES}", "000000123456789")
_BELOW_MYRIAD = re.compile(
    rf"{_ZERO}(?:({_ONE})千)?{_ZERO}(?:({_ONE})百)?{_ZERO}(?:({_ONE})?(十))?{_ZERO}({_ONE})?"
)
_SPOKEN_SHORT = re.compile(rf"[百千]{_ONE}$")


def read_count(printed: str) -> int:
    """The value of a small number or a year among other signs (（十二）, 第3, 二〇二四, 2O24); 0 for none."""
    arabic = printed.translate(_TO_ARABIC)
    tens, ten, ones = "".join(sign for sign in arabic if sign.isdecimal() or sign == "十").partition("十")
    if ten:
        return int(tens or 1) * 10 + int(ones.rstrip("十") or 0)
    return int(tens or 0)


def scale_of(scale: str) -> int:
    """What 万, 千万 or 万亿 multiplies by; 1 for no words."""
    factor = 1
    for word in scale:
        factor *= STEPS.get(word) or MYRIADS[word]
    return factor


def plain(value: Decimal) -> int | float:
    """The number that is written with the value's own digits, which a reader's value always is."""
    return int(value) if value == value.to_integral_value() else float(value)


def digits_of(number: float) -> Decimal:
    """A number by the digits that it is written with, so that it can be reckoned with exactly."""
    return Decimal(str(number))


def read_arabic(numeral: str) -> Decimal | None:
    """The value of digits with thousands separators; None where they are too many to mean a number."""
    if len(numeral) > LONGEST:
        return None
    return _exact(numeral.replace(",", "").replace("'", "").replace("’", ""))


@lru_cache(maxsize=4096)  # the same few numerals are everywhere
def _exact(numeral: str) -> Decimal | None:
    """The value of digits; None where there are more behind a point than tables and JSON can hold."""
    return (
        None
        if "." in numeral and len(numeral.replace(".", "").strip("0")) > MOST_DIGITS
        else Decimal(numeral)
    )


def read_chinese(numeral: str) -> Decimal | None:
    """The value of a Chinese numeral (三亿零四, 三十六点九, 二〇二〇); None where it is not well formed."""
    if len(numeral) > LONGEST:
        return None
    whole, point, fraction = numeral.translate(FORMAL).partition("点")
    value = _read_year(whole) if len(whole) > 1 and DIGITS.keys() >= set(whole) else _read_whole(whole)
    if value is None or not point:
        return value if value is None else Decimal(value)
    return _exact(f"{value}.{''.join(str(DIGITS[digit]) for digit in fraction)}")


def _read_year(digits: str) -> int | None:
    """Digit after digit, as in a year; two alone (七八) mean "seven or eight" and are no number."""
    return (
        None if len(digits) == 2 or "两" in digits else int("".join(str(DIGITS[digit]) for digit in digits))
    )


def _read_whole(numeral: str) -> int | None:
    """The parts before and after the last 亿, else the last 万, else what stands below."""
    for mark, factor in MYRIADS.items():
        high, found, low = numeral.rpartition(mark)
        if found:
            times, rest = _read_whole(high) if high else None, _read_rest(low, factor)
            return None if times is None or rest is None else times * factor + rest
    return _read_below_myriad(numeral)


def _read_rest(low: str, factor: int) -> int | None:
    """What follows 万 or 亿; one digit alone is a tenth of it (三万五 is 35000)."""
    if not low:
        return 0
    if len(low) == 1 and low in DIGITS:
        return DIGITS[low] * factor // 10
    rest = _read_whole(low)
    return rest if rest is None or rest < factor else None


def _read_below_myriad(numeral: str) -> int | None:
    parts = _BELOW_MYRIAD.fullmatch(numeral)
    if parts is None or not numeral:
        return None
    thousands, hundreds, tens, ten, ones = parts.groups()
    value = 1000 * DIGITS[thousands or "零"] + 100 * DIGITS[hundreds or "零"]
    value += 10 * (DIGITS[tens or "一"] if ten else 0)
    last = DIGITS[ones or "零"]
    if ones and _SPOKEN_SHORT.search(numeral):  # 三百五 is 350
        last *= STEPS[numeral[-2]] // 10
    return value + last
