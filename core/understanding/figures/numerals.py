"""Arabic and Chinese numerals, read from folded text."""

DIGITS = {
    "〇": 0,
    "零": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
STEPS = {"十": 10, "百": 100, "千": 1000}
MYRIADS = {"万": 10**4, "亿": 10**8}
LONGEST = 40

ARABIC = r"(?:\d{1,3}(?:,\d{3})++(?![\d,])|\d++)(?:\.\d++)?"
CHINESE = r"[〇零一二两三四五六七八九十百千万亿]++(?:点[〇零一二三四五六七八九]++)?"


def scale_of(words: str) -> int:
    """What 万, 千万 or 万亿 multiplies by; 1 for no words."""
    factor = 1
    for word in words:
        factor *= STEPS.get(word) or MYRIADS[word]
    return factor


def read_arabic(words: str) -> float | None:
    """The value of digits with thousands separators; None where they are too many to mean a number."""
    if len(words) > LONGEST:
        return None
    bare = words.replace(",", "")
    return float(bare) if "." in bare else int(bare)


def read_chinese(words: str) -> float | None:
    """The value of a Chinese numeral (三亿零四, 三十六点九, 二〇二〇); None where it is not well formed."""
    if len(words) > LONGEST:
        return None
    whole, point, fraction = words.partition("点")
    value = _read_positional(whole) if _is_positional(whole) else _read_stepped(whole)
    if value is None or not point:
        return value
    return float(f"{value}.{''.join(str(DIGITS[digit]) for digit in fraction)}")


def _is_positional(words: str) -> bool:
    return len(words) > 1 and all(word in DIGITS for word in words)


def _read_positional(words: str) -> int | None:
    """A year's digits; neighbours such as 七八 mean "seven or eight" and are no number."""
    if len(words) < 3 or "两" in words:
        return None
    return int("".join(str(DIGITS[word]) for word in words))


def _read_stepped(words: str) -> int | None:
    """Digits with 十百千 below each 万 and 亿; every step must be smaller than the one before."""
    total = section = 0
    digit: int | None = None
    step = 10**5
    last_zero = False
    for word in words:
        if word in DIGITS:
            if digit is not None and not (digit == 0 and last_zero):
                return None
            digit, last_zero = DIGITS[word], word in "零〇"
        elif word in STEPS:
            if STEPS[word] >= step or (digit is None and section and word != "十") or digit == 0:
                return None
            step = STEPS[word]
            section += (1 if digit is None else digit) * step
            digit = None
        else:
            section += digit or 0
            myriad = MYRIADS[word]
            if not section and not total:
                return None
            if total and myriad > total:
                total = (total + section) * myriad
            else:
                total += section * myriad
            section, digit, step = 0, None, 10**5
    if (
        digit
        and not last_zero
        and step > 10
        and step < 10**5
        and not words[-2:-1] == "零"
        and words[-2:-1] != "〇"
    ):
        digit *= step // 10
    elif digit and len(words) > 1 and step == 10**5 and words[-2] in MYRIADS:
        digit *= MYRIADS[words[-2]] // 10
    return total + section + (digit or 0)
