"""A text ready for numbers to be read: folded, closed up where pages scatter spaces, and the way back."""

import re
from array import array
from collections.abc import Iterable
from typing import NamedTuple

from core.document.offset_map import OffsetMap
from core.document.span import Span
from core.text.folding import FIGURES
from core.understanding.figures.dates import HIDDEN

_SPACES = re.compile(r"[ \u3000\xa0]+")
_DIGITS = frozenset("0123456789")
_STRAY = re.compile(r"[\[【〔]\d{1,3}[\]】〕]")


class Prepared(NamedTuple):
    """A text as numbers are read in it, as it is printed at the same positions, and where it comes from."""

    folded: str
    printed: str
    places: OffsetMap


def prepared(text: str, markers: Iterable[Span]) -> Prepared:
    """The text folded, printed markers blanked, and without the spaces between words and numbers."""
    folded, places = FIGURES.folded(text)
    printed = text if len(folded) == len(text) else "".join(text[place] for place in places.sources)
    folded = _without_markers(folded, [places.inside(marker) for marker in markers])
    kept = _without_spaces(folded)
    if kept == [Span(0, len(folded))]:
        return Prepared(folded, printed, places)
    closing = array("I")
    for span in kept:
        closing.extend(range(*span))
    folded, printed = ("".join(span.of(words) for span in kept) for words in (folded, printed))
    return Prepared(folded, printed, places.then(OffsetMap(closing)))


def _without_spaces(text: str) -> list[Span]:
    """The stretches of a text between its spaces, but for spaces that keep two numbers apart."""
    kept: list[Span] = []
    position = 0
    for space in _SPACES.finditer(text):
        if text[space.start() - 1] not in _DIGITS or text[space.end() : space.end() + 1] not in _DIGITS:
            kept.append(Span(position, space.start()))
            position = space.end()
    return [*kept, Span(position, len(text))]


def _without_markers(folded: str, markers: Iterable[Span]) -> str:
    """The text with markers blanked, those too that lead nowhere since the page lost its glossary."""
    pieces: list[str] = []
    position = 0
    for marker in markers:
        if marker.start >= position:
            pieces += folded[position : marker.start], HIDDEN * len(marker)
            position = marker.end
    pieces.append(folded[position:])
    return _STRAY.sub(lambda marker: HIDDEN * len(marker[0]), "".join(pieces))
