"""A document that is in no file yet, looked through as it is."""

from functools import cached_property

from core.index.building import Ready
from core.index.letters import Words, as_text
from core.index.places import Places
from core.index.segment import NARROW


class Loose:
    """One document, which answers as a segment does."""

    starts = (0,)

    def __init__(self, document: Ready) -> None:
        self.document = document
        self.keys, self.stamps = [document.key], [document.stamp]
        self.length = len(document.text)
        self.printed = [document.tail.printed]
        self.pairs = document.pairs

    def places_of(self, words: Words) -> list[int]:
        """Every unit at which words begin, in order; they may overlap."""
        wanted, found, at = as_text(words.units), [], -1
        while (at := self.document.text.find(wanted, at + 1)) >= 0:
            found.append(at)
        if words.signs >= NARROW or len(wanted) == 1:
            return found
        last = len(wanted) - 1
        return [begin for begin in found if self._places.is_on_one_line(begin, begin + last)]

    def places(self, _number: int) -> Places:
        """Where the letters of the document stand."""
        return self._places

    @cached_property
    def _places(self) -> Places:
        return Places(self.document.tail)
