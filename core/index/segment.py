"""Documents of an index file that are looked through together."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, pairwise

from msgspec.msgpack import Decoder

from core.index.blocks import Blocks, Pair, Reader
from core.index.building import BREAK, Head, Piece, Ready
from core.index.letters import REPEATED, Words, as_text
from core.index.places import Places, Tail

NARROW = 3
"""So many signs are found across a line break; of two, the end of a title and what follows it are some."""
_head = Decoder(Head).decode
_tail = Decoder(Tail).decode


class Segment:
    """Documents with the places of their letters; as little as possible is read, and held.

    `read` gives so many bytes from a place on. Damaged where they are not sound.
    """

    def __init__(self, read: Callable[[int, int], bytes], head: Piece) -> None:
        self._reader = Reader(read)
        self._head = self._reader.decoded(head, _head)
        held = self._head.held
        self.keys = [one.key for one in held]
        self.stamps = [one.stamp for one in held]
        self.starts: Sequence[int] = array("Q", (one.start for one in held))
        self.marked = [one.marked for one in held]
        self.printed = [one.printed for one in held]
        self.pairs = frozenset(self._head.pairs)
        self.units = self._head.units
        self._blocks = Blocks(self._reader, self._head)

    def places_of(self, words: Words) -> Iterator[list[int]]:
        """Every unit at which words begin, in order, some at a time; they may overlap."""
        units = words.units
        if len(units) == 1:
            return self._blocks.one(units[0])
        return iter([self._places_of_several(units, is_narrow=words.signs < NARROW)])

    def counts_of(self, unit: int) -> list[int] | None:
        """How often a unit stands in each document; None where that is not known beforehand."""
        upto = None if chr(unit) in REPEATED else self._blocks.counts(unit)
        if upto is None:
            return None
        counts = [upto[0], *(after - before for before, after in pairwise(upto))]
        return [count + one.count(chr(unit)) for count, one in zip(counts, self.marked, strict=True)]

    def places(self, number: int) -> Places:
        """Where the letters of a document stand."""
        return Places(self._tail(number))

    def documents(self, numbers: Iterable[int]) -> Iterator[Ready]:
        """Some of the documents, as they were before they were put together."""
        units = array("I", [BREAK]) * self.units
        for unit in self._blocks.firsts:
            for place in chain.from_iterable(self._blocks.one(unit)):
                units[place] = unit
        for number in numbers:
            held = self._head.held[number]
            end = self.starts[number + 1] if number + 1 < len(self.starts) else self.units
            text = as_text(units[held.start : end - 1])
            yield Ready(held.key, held.stamp, text, self._tail(number), self.pairs, held.marked)

    def _places_of_several(self, units: Sequence[int], *, is_narrow: bool) -> list[int]:
        pairs = list[Pair]()
        for at, (first, second) in enumerate(pairwise(units)):
            row = self._blocks.pair(first, second)
            if not row.size:
                return []
            pairs.append(Pair(at, row, self._blocks.flag, is_narrow=is_narrow))
        pairs.sort(key=len)
        covered: set[int] = set()
        found: list[int] | None = None
        for pair in pairs:
            both = {pair.offset, pair.offset + 1}
            if is_narrow or not both <= covered:
                covered |= both
                found = pair.begins() if found is None else pair.among(found)
                if not found:
                    return []
        return sorted(found or ())

    def _tail(self, number: int) -> Tail:
        return self._reader.decoded(self._head.held[number].tail, _tail)
