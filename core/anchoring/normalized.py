"""A text as its editions are compared: the letters that count, where they stand, and their paragraphs."""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from core.document.offset_map import OffsetMap, left_out
from core.document.span import Span
from core.text.folding import ANCHORING, COMPARING

UNKNOWN = "\0"
"""Stands for a character of the old text that nobody remembers; it is like no other."""


class Normalized(NamedTuple):
    """The letters of a text that count, where they come from, and which of them make a paragraph."""

    letters: str
    places: OffsetMap
    lines: tuple[Span, ...]


def normalized(text: str) -> Normalized:
    """What counts of a text; linear in its length."""
    letters, places = ANCHORING.folded(text)
    return Normalized(letters, places, tuple(_lines(text, places)))


def compared(text: str, markers: Sequence[Span] = ()) -> Normalized:
    """What a reader reads of a text, without the printed markers that stand in its words."""
    words, places = left_out(text, markers)
    letters, later = COMPARING.folded(words)
    places = places.then(later)
    return Normalized(letters, places, tuple(_lines(text, places)))


def all_places(words: str, text: str) -> Iterator[int]:
    """Every place at which words stand in a text, also where they overlap."""
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + 1)


def _lines(text: str, places: OffsetMap) -> Iterator[Span]:
    start = 0
    for end in accumulate(len(line) + 1 for line in text.split("\n")):
        yield places.inside(Span(start, end))
        start = end
