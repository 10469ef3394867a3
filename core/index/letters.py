"""A text as it is looked through: folded letters in one row, and the way from each back to its place.

Single line breaks are not among the letters, so that words are found across them; of two and more one stays,
which no words go across. Dashes are one, however long they are printed, and so are dots. Markers that stand
among the words are not there; behind all letters, the lines that have some follow as they are printed.
`core.text.finding` finds the same in another way; the tests hold the two against each other.
"""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from unicodedata import combining

from core.document.span import Span
from core.index.steps import Steps
from core.search.searchable import Searchable
from core.text.folding import FINDING

AROUND = 256
"""Characters at least that are printed on either side of a marker, to be found together with it."""
REPEATED = "-."
"""Signs of which several are one letter."""
_RUN = re.compile(r"--+|\.\.+|\n\n*")  # signs first, so that they are searched for quickly
_RUN_ASKED = re.compile(r"-{2,}|\.{2,}")


class Words(NamedTuple):
    """Words as they are looked for: UTF-16 units, how many signs they are, which units are several dots.

    `may_overlap` tells whether they can begin before they ended.
    """

    units: "array[int]"
    signs: int
    dots: tuple[int, ...]
    may_overlap: bool


class Letters(NamedTuple):
    """The UTF-16 units of a text, a character each, and where they come from.

    From each of `steps` on, one unit comes from one source position after the other, beginning with that in
    `sources`; units in `long` come from more than one character, up to that in `ends`. `lines` are the units
    that begin a line, `dots` those that are several dots. `pairs` are letters that one character became. From
    `printed` on, words only count where they have a part of a marker; `marked` are all letters of markers.
    """

    words: str
    printed: int
    steps: "array[int]"
    sources: "array[int]"
    long: "array[int]"
    ends: "array[int]"
    lines: "array[int]"
    dots: "array[int]"
    pairs: frozenset[str]
    marked: str


def asked(folded: str) -> Words:
    """Folded words as they are looked for."""
    shown: list[str] = []
    dots: list[int] = []
    at = 0
    for run in _RUN_ASKED.finditer(folded):
        shown.append(folded[at : run.start()])
        if run[0][0] == ".":
            dots.append(sum(map(len, map(units_of, shown))))
        shown.append(run[0][0])
        at = run.end()
    words = "".join((*shown, folded[at:]))
    may_overlap = any(words.startswith(words[-border:]) for border in range(1, len(words)))
    return Words(units_of(words), len(words), tuple(dots), may_overlap)


def units_of(words: str) -> "array[int]":
    """The UTF-16 units of words."""
    units = array("H")
    units.frombytes(words.encode("utf-16", "surrogatepass")[2:])  # in this machine's order, behind its mark
    return units


def characters_of(units: "array[int]") -> str:
    """The words of UTF-16 units."""
    return units.tobytes().decode("utf-16", "surrogatepass")


def as_text(units: "array[int]") -> str:
    """Units as a text that has one character for each."""
    return array("I", units).tobytes().decode("utf-32", "surrogatepass")


def letters_of(searched: Searchable) -> Letters:
    """The letters of a report's text, or of what is searched like one."""
    text = searched.text
    folded = FINDING.fold(text)
    uneven = FINDING.uneven(text)
    places = Steps.of(uneven)
    row = _Row()
    own, its_places = folded, places
    if searched.markers:
        own, its_places = _without(folded, places, map(places.inside, searched.markers))
    row.add(own, its_places, Span(0, len(own)))
    row.printed = row.length
    for stretch in _around(searched):
        row.end()
        row.add(folded, places, places.inside(stretch))
    odd = {character for _, character in uneven}
    if accents := {character for character in odd if combining(character)}:
        row.lengthen(text, accents)
    marked = "".join(FINDING.fold(marker.of(text)) for marker in searched.markers)
    return row.letters(frozenset().union(*map(_pairs, odd)), marked)


class _Row:
    """Letters without breaks and repeated signs, each with its source; `long` has the ends of some."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._steps = Steps()
        self._lines, self._dots, self._long = [0], list[int](), dict[int, int]()
        self.length = self.printed = 0

    def add(self, folded: str, places: Steps, within: Span) -> None:
        """Add a stretch of a folded text."""
        at = within.start
        for run in _RUN.finditer(folded, *within):
            start, end = run.span()
            self._add(folded, places, Span(at, start))
            at = end
            sign = run[0][0]
            if sign == "." and end - start > 1:
                self._dots.append(self.length)
            if sign != "\n":
                self._long[self.length] = places.source(end - 1) + 1
            if run[0] != "\n":
                self._add(folded, places, Span(start, start + 1))
            if sign == "\n":
                self._lines.append(self.length)
        self._add(folded, places, Span(at, within.end))

    def end(self) -> None:
        """Let no words go across this place."""
        self._pieces.append("\n")
        self._steps.append(self.length, 0)
        self.length += 1
        self._lines.append(self.length)

    def lengthen(self, text: str, accents: set[str]) -> None:
        """Let the letters before accents end behind these."""
        for letter in range(self.length):
            end = first = self._long.get(letter, self._steps.source(letter) + 1)
            while text[end : end + 1] in accents:
                end += 1
            if end > first:
                self._long[letter] = end

    def letters(self, pairs: frozenset[str], marked: str) -> Letters:
        """All that was added."""
        words, steps = "".join(self._pieces), self._steps
        wide = [index for index, sign in enumerate(words) if sign > "\uffff"] if _is_wide(words) else []

        def at(letters: Iterable[int]) -> "array[int]":
            return array("I", (letter + bisect_left(wide, letter) for letter in letters) if wide else letters)

        if wide:
            words, steps = as_text(units_of(words)), steps.doubled(wide, self.length)
        return Letters(
            words,
            at([self.printed])[0],
            array("I", steps.letters),
            array("I", steps.sources),
            at(self._long),
            array("I", self._long.values()),
            at(self._lines),
            at(self._dots),
            pairs,
            marked,
        )

    def _add(self, folded: str, places: Steps, span: Span) -> None:
        self._pieces.append(span.of(folded))
        self._steps.extend(places, span, self.length)
        self.length += len(span)


def _is_wide(words: str) -> bool:
    """Whether some letters are two units."""
    return len(words.encode("utf-16-le", "surrogatepass")) > 2 * len(words)


def _pairs(character: str) -> frozenset[str]:
    """Each two letters that come, in this order, from one character."""
    letters = FINDING.fold(character)
    return frozenset(before + after for place, before in enumerate(letters) for after in letters[place + 1 :])


def _without(folded: str, places: Steps, left_out: Iterable[Span]) -> tuple[str, Steps]:
    """A folded text without some stretches."""
    pieces, steps, length = list[str](), Steps(), 0
    for span in _between(len(folded), left_out):
        pieces.append(span.of(folded))
        steps.extend(places, span, length)
        length += len(span)
    return "".join(pieces), steps


def _between(length: int, left_out: Iterable[Span]) -> Iterator[Span]:
    """What lies between stretches."""
    at = 0
    for span in (*sorted(left_out), Span(length, length)):
        if span.start > at:
            yield Span(at, span.start)
        at = max(at, span.end)


def _around(searched: Searchable) -> list[Span]:
    """The lines that have markers, and enough of what is around them."""
    text, found = searched.text, list[Span]()
    for marker in sorted(searched.markers):
        start = text.rfind("\n", 0, max(marker.start - AROUND, 0)) + 1
        end = text.find("\n", min(marker.end + AROUND, len(text)))
        stretch = Span(start, end if end >= 0 else len(text))
        if found and stretch.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, stretch.end))
        else:
            found.append(stretch)
    return found
