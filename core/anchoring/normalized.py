"""A text without what changes when it is extracted anew: script, width, case, white space, punctuation."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from core.document.span import Span
from core.text.folding import ANCHORING, SIGNS

UNKNOWN = "\0"
"""Stands for a character of the old text that nobody remembers; it is like no other."""


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
    """The normalized form of a text; linear in its length."""
    folded = ANCHORING.folded(text)
    places = folded.places()
    return Normalized(folded.text, places, tuple(_lines(text, places)))


def _lines(text: str, places: list[int]) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        end = start + len(line) + 1
        yield Span(bisect_left(places, start), bisect_left(places, end))
        start = end


def alike(sign: str, other: str) -> bool:
    """Whether two characters are one sign in other clothes: full and half width, quotation marks."""
    return SIGNS.fold(sign) == SIGNS.fold(other)
