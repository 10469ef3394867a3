"""A text ready for numbers to be read: folded, closed up where pages scatter spaces, and the way back."""

import re
from array import array
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from core.document.offset_map import OffsetMap
from core.document.span import Span
from core.text.folding import FIGURES
from core.understanding.figures.dates import HIDDEN
from core.understanding.figures.slips import with_digits

_SPACES = re.compile(r"[ \u3000\xa0]+")
_DIGITS = frozenset("0123456789")
_SPACED = re.compile(r"(?<![\d.])\d[\d.]*+(?:[ \u3000\xa0]+\.?[ \u3000\xa0]*\d[\d.]*+)+")
_NUMBER = re.compile(r"\d{1,15}(?:\.\d{1,4})?")
_MEASURED = re.compile(r"[ \u3000\xa0]*[%‰\u4e00-\u9fff]")
_PROSE = re.compile(r"[,;。]")  # a table sets numbers side by side
_REACH = 60
_BLANKS = " \u3000\xa0"
_YEAR = re.compile(r"(?:19|20)\d\d")
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
    folded = with_digits(folded)
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
    spaces = [space.span() for space in _SPACES.finditer(text)]
    parting = {
        start for start, end in spaces if text[start - 1] in _DIGITS and text[end : end + 1] in _DIGITS
    }
    if parting:
        for number in _SPACED.finditer(text):
            if _is_one_number(text, number):
                parting -= {space.start() for space in _SPACES.finditer(text, *number.span())}
    kept: list[Span] = []
    position = 0
    for start, end in spaces:
        if start not in parting:
            kept.append(Span(position, start))
            position = end
    return [*kept, Span(position, len(text))]


def _is_one_number(text: str, spaced: re.Match[str]) -> bool:
    """Whether the page has torn one number apart (1 2 3亿元, 36.5 9亿元, 1 234人), not set several."""
    parts = _SPACES.split(spaced[0])
    if not _NUMBER.fullmatch("".join(parts)) or not _MEASURED.match(text, spaced.end()):
        return False
    if all(len(part.strip(".")) <= 1 for part in parts):
        return True
    reach = max(0, spaced.start() - _REACH)
    line = text[reach : spaced.start()].rpartition("\n")[2]
    in_prose = line.strip(_BLANKS) and _PROSE.search(line + text[spaced.end() : spaced.end() + _REACH])
    torn = all(_is_torn(*pair) for pair in pairwise(parts))
    return torn and bool(in_prose) and not any(map(_YEAR.fullmatch, parts))


def _is_torn(left: str, right: str) -> bool:
    """Whether one digit stands alone beside the gap, or a group of thousands behind it."""
    behind = right.partition(".")[0]
    return len(behind) in (0, 1, 3) or len(left.rpartition(".")[2]) <= 1


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
