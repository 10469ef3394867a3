"""Code points to UTF-16 units and back; the only place where Qt's way of counting is known."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, chain, pairwise

from core.document.span import Span


class Utf16:
    """Where the code points of a text stand in the form that Qt counts in."""

    __slots__ = ("_astral", "_units")

    def __init__(self, text: str) -> None:
        beyond = len(text.encode("utf-16-le")) // 2 > len(text)
        self._astral = [at for at, char in enumerate(text) if char > "\uffff"] if beyond else []
        self._units = [at + before for before, at in enumerate(self._astral)]

    def to_units(self, position: int) -> int:
        """Where a code point begins in UTF-16 units."""
        return position + bisect_left(self._astral, position)

    def to_points(self, unit: int) -> int:
        """The code point that a unit belongs to."""
        return unit - bisect_left(self._units, unit)


class SetWords:
    """Words as they are set, with numbers of notes among them that are no part of the text.

    Positions are code points of the words alone, units are UTF-16 of all that is set. Where notes stand at a
    position, it has a unit before them, where words end, and one behind them, where words begin.
    """

    def __init__(self, words: str, notes: Sequence[tuple[int, str]] = (), extra: str = "") -> None:
        self._places = [place for place, _ in notes]
        self._before = [0, *accumulate(len(number) for _, number in notes)]
        stretches = (words[at:end] for at, end in pairwise((0, *self._places, len(words))))
        numbers = (*(number for _, number in notes), extra)
        self.text = "".join(chain.from_iterable(zip(stretches, numbers, strict=True)))
        self.notes = [
            Span(place, place + len(number)).shifted(before)
            for (place, number), before in zip(notes, self._before, strict=False)
        ]
        self._starts = [note.start for note in self.notes]
        self._utf16 = Utf16(self.text)

    def begin(self, position: int) -> int:
        """The unit at which the words from a position on begin."""
        return self._utf16.to_units(position + self._before[bisect_right(self._places, position)])

    def end(self, position: int) -> int:
        """The unit at which the words before a position end."""
        return self._utf16.to_units(position + self._before[bisect_left(self._places, position)])

    def position(self, unit: int) -> int:
        """The gap between characters of the words that a unit is at."""
        point = self._utf16.to_points(unit)
        note = bisect_left(self._starts, point)
        if note and point < self.notes[note - 1].end:
            return self._places[note - 1]
        return point - self._before[note]

    def character(self, unit: int) -> int:
        """The character of the words that a unit belongs to, the one before a note for its number."""
        point = self._utf16.to_points(unit)
        note = bisect_right(self._starts, point)
        if note and point < self.notes[note - 1].end:
            return max(0, self._places[note - 1] - 1)
        return point - self._before[note]

    def point(self, unit: int) -> int:
        """How many characters of all that is set stand before a unit."""
        return self._utf16.to_points(unit)

    def units(self, points: Span) -> Span:
        """Units of characters of all that is set."""
        return Span(self._utf16.to_units(points.start), self._utf16.to_units(points.end))
