"""The numbers of lists as Word prints them (ECMA-376 part 1, 17.18.59 ST_NumberFormat)."""

from collections.abc import Callable, Mapping

_DIGITS = "〇一二三四五六七八九"
_LEGAL = "零壹贰叁肆伍陆柒捌玖"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL")),
    *((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)
LARGEST = 9999


def printed(number: int, form: str) -> str:
    """A number in one of Word's forms; nothing for bullets, decimal for what reports never use."""
    if form in ("none", "bullet"):
        return ""
    if not 0 < number <= LARGEST:
        return str(number)
    return _FORMS.get(form, str)(number)


def _counted(number: int, digits: str, units: str) -> str:
    """A number below ten thousand in words: 一百零五, 十二."""
    said, is_gap = "", False
    for place in range(3, -1, -1):
        digit = number // 10**place % 10
        if digit:
            said += (
                digits[0].replace("〇", "零") * is_gap
                + digits[digit]
                + ("" if place == 0 else units[place - 1])
            )
        is_gap = bool(said) and not digit
    return said


def _chinese(number: int) -> str:
    said = _counted(number, _DIGITS, "十百千")
    return said[1:] if said.startswith("一十") else said


def _digits(number: int) -> str:
    """Ten is 十, and above a hundred digit stands by digit, as Word's `chineseCounting` has it."""
    return _chinese(number) if number < 100 else "".join(_DIGITS[int(digit)] for digit in str(number))


def _letters(number: int) -> str:
    """A to Z, then AA to ZZ."""
    return chr(ord("A") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def _roman(number: int) -> str:
    said = ""
    for value, letters in _ROMAN:
        said += letters * (number // value)
        number %= value
    return said


def _circled(number: int) -> str:
    if number <= 20:
        return chr(ord("①") + number - 1)
    return chr(ord("㉑") + number - 21) if number <= 35 else str(number)


def _of(signs: str) -> Callable[[int], str]:
    return lambda number: signs[(number - 1) % len(signs)]


_FORMS: Mapping[str, Callable[[int], str]] = {
    "chineseCounting": _digits,
    "chineseCountingThousand": _chinese,
    "ideographDigital": lambda number: "".join(_DIGITS[int(digit)] for digit in str(number)),
    "japaneseCounting": _chinese,
    "taiwaneseCounting": _digits,
    "taiwaneseCountingThousand": _chinese,
    "taiwaneseDigital": lambda number: "".join(_DIGITS[int(digit)] for digit in str(number)),
    "japaneseDigitalTenThousand": _chinese,
    "chineseLegalSimplified": lambda number: _counted(number, _LEGAL, "拾佰仟"),
    "ideographLegalTraditional": lambda number: _counted(number, "零壹貳參肆伍陸柒捌玖", "拾佰仟"),
    "ideographTraditional": _of(_STEMS),
    "ideographZodiac": _of(_BRANCHES),
    "ideographEnclosedCircle": lambda number: chr(ord("㊀") + number - 1) if number <= 10 else str(number),
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "decimalEnclosedParen": lambda number: chr(ord("⑴") + number - 1) if number <= 20 else f"({number})",
    "decimalEnclosedFullstop": lambda number: chr(ord("⒈") + number - 1) if number <= 20 else f"{number}.",
    "decimalFullWidth": lambda number: "".join(chr(ord("０") + int(digit)) for digit in str(number)),
    "decimalZero": lambda number: f"{number:02}",
    "upperLetter": _letters,
    "lowerLetter": lambda number: _letters(number).lower(),
    "upperRoman": _roman,
    "lowerRoman": lambda number: _roman(number).lower(),
}
