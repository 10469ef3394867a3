"""A document that is in no file yet, looked through as it is."""

from collections.abc import Iterator
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
        self.marked = [document.marked]
        self.printed = [document.tail.printed]
        self.pairs = document.pairs

    def places_of(self, words: Words) -> Iterator[list[int]]:
        """Every unit at which words begin, in order; they may overlap."""
        wanted, found, at = as_text(words.units), list[int](), -1
        while (at := self.document.text.find(wanted, at + 1)) >= 0:
            found.append(at)
        last = len(wanted) - 1
        if words.signs < NARROW and last:
            found = [begin for begin in found if self._places.is_on_one_line(begin, begin + last)]
        yield found

    def counts_of(self, _unit: int) -> None:
        """How often a unit stands in the document is not known beforehand."""

    def places(self, _number: int) -> Places:
        """Where the letters of the document stand."""
        return self._places

    @cached_property
    def _places(self) -> Places:
        return Places(self.document.tail)
