"""A text without what changes when it is extracted anew: script, width, case, white space, punctuation."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple
from unicodedata import category, normalize

from core.document.span import Span
from core.text.folding import fold

UNKNOWN = "\0"
"""Stands for a character of the old text that nobody remembers; it is like no other."""
SIGNS = {"%": "%", "‰": "‰"} | dict.fromkeys("“”‘’「」『』〝〞\"'", '"')
"""Signs that count as something else than their kind of punctuation."""
KINDS = {"Ps": "(", "Pi": "(", "Pe": ")", "Pf": ")", "Pd": "-", "Pc": ",", "Po": ","}
"""What each kind of punctuation counts as, by its Unicode category."""


class Normalized(NamedTuple):
    """The letters of a text that count, where each stands in it, and which of them make a paragraph."""

    letters: str
    places: list[int]
    lines: tuple[Span, ...]

    def inside(self, span: Span) -> Span:
        """The letters that stand in a span of the text."""
        return Span(bisect_left(self.places, span.start), bisect_left(self.places, span.end))

    def outside(self, letters: Span) -> Span:
        """The span of the text from the first to the last of these letters, which must be some."""
        return Span(self.places[letters.start], self.places[letters.end - 1] + 1)


def normalized(text: str) -> Normalized:
    """The skeleton of a text; linear in its length."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(fold(text)):
        for letter in _letters(character):
            letters.append(letter)
            places.append(place)
    return Normalized("".join(letters), places, tuple(_lines(text, places)))


def normalized_letters(text: str) -> str:
    """The letters of a text that count."""
    return "".join(map(_letters, fold(text)))


def _lines(text: str, places: list[int]) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        end = start + len(line) + 1
        yield Span(bisect_left(places, start), bisect_left(places, end))
        start = end


def alike(sign: str, other: str) -> bool:
    """Whether two characters are one sign in other clothes: full and half width, quotation marks."""
    one, two = (SIGNS.get(plain, plain) for plain in (normalize("NFKC", sign), normalize("NFKC", other)))
    return one == two


@cache
def _letters(character: str) -> str:
    """What a folded character counts as: nothing, itself, its plain form (① is 1), or its kind."""
    if character == UNKNOWN:
        return UNKNOWN
    if character.isspace() or category(character)[0] == "C":
        return ""
    plain = fold(normalize("NFKC", character)).replace(" ", "")
    if len(plain) != 1:
        return plain
    return SIGNS.get(plain) or KINDS.get(category(plain), plain)
