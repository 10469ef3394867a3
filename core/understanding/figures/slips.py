"""Letters that pages print for digits: 9l.9%, 1O亿元, l00万吨."""

import re

_LOOKS_SO = re.compile(r"[\dlIOo](?:(?<=\d)[lIOo]|(?<!\d)[\d.])")
_SLIPPED = re.compile(
    r"(?<![A-Za-z\d.])(?=[\d.]*[lIOo])(?=[lIOo.]*\d)[\dlIOo]+(?:\.[\dlIOo]+)?(?=[%‰万亿倍元亩吨斤]|个百分点|公[斤里顷])"
)
_DIGITS = str.maketrans("lIOo", "1100")


def with_digits(text: str) -> str:
    """The text, as long as it was, with digits for letters in what its unit shows to be a number."""
    if not any(letter in text for letter in "lIOo") or not _LOOKS_SO.search(text):
        return text
    return _SLIPPED.sub(lambda slip: slip[0].translate(_DIGITS), text)
