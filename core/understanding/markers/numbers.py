"""How a marker's number is printed: in brackets, in a circle, raised."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Literal, NamedTuple

from core.document.span import Span

Family = Literal["square", "round", "circled", "raised"]

_PRINTED = re.compile(
    r"(?=[\[［【〔﹝(（①-⒇㉑-㉟㊱-㊿⁰¹²³⁴-⁹])(?:"  # quick to look for
    r"[\[［【〔﹝]注?[ \u3000]?(?P<square>[0-9０-９]{1,3}(?:[、,，—-][0-9０-９]{1,3}){0,8})[ \u3000]?"
    r"[\]］】〕﹞]"
    r"|[(（]注?[ \u3000]?(?P<round>[0-9０-９]{1,3})[ \u3000]?[)）]"
    r"|(?P<circled>[①-⒇㉑-㉟㊱-㊿])"
    r"|(?P<raised>[⁰¹²³⁴-⁹]{1,3}))"
)

_DIGITS = re.compile(r"\d+")


class PrintedNumber(NamedTuple):
    """A number in brackets, a circle or raised; `span` covers the brackets."""

    span: Span
    number: int
    family: Family


def printed_numbers(text: str, within: Span) -> Iterator[PrintedNumber]:
    """Every number of `text` in that stretch that is printed as a marker may be."""
    for match in _PRINTED.finditer(text, within.start, within.end):
        family: Family = match.lastgroup  # type: ignore[assignment]
        raised = match.start() > within.start and text[match.start() - 1] == "^"
        if match[family].isdecimal() or family != "square":
            yield PrintedNumber(Span(match.start() - raised, match.end()), number_of(match[family]), family)
        else:
            yield from _several(text, match)


def _several(text: str, match: re.Match[str]) -> Iterator[PrintedNumber]:
    """The numbers of one pair of brackets, [1、2]; the outer ones take the brackets along."""
    digits = list(_DIGITS.finditer(text, match.start(), match.end()))
    for number in digits:
        start = match.start() if number is digits[0] else number.start()
        end = match.end() if number is digits[-1] else number.end()
        yield PrintedNumber(Span(start, end), number_of(number[0]), "square")


def number_of(printed: str) -> int:
    """The value of digits of any width, a circled number or raised digits."""
    if len(printed) == 1:
        return int(unicodedata.numeric(printed))
    return int("".join(str(unicodedata.digit(digit)) for digit in printed))
