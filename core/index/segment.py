"""Documents of an index file that are looked through together."""

import sys
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple
from zlib import crc32

from msgspec import MsgspecError
from msgspec.msgpack import Decoder

from core.index.building import BREAK, Head, Piece, Ready, across
from core.index.letters import Words, as_text
from core.index.places import Places, Tail

NARROW = 3
"""So many signs are found across a line break; of two, the end of a title and what follows it are some."""
_PROBES = 10
"""Where a pair has so many times more places than are left, each is looked up; else all are made a set."""
_head = Decoder(Head).decode
_tail = Decoder(Tail).decode


class Damaged(Exception):  # noqa: N818 - a state of a file
    """What was read is not what was written."""


class Segment:
    """Documents with the places of their letters; as little as possible is read, and held.

    `read` gives so many bytes from a place on. Damaged where they are not sound, which is looked at when they
    are first needed.
    """

    def __init__(self, read: Callable[[int, int], bytes], head: Piece) -> None:
        self._read = read
        self._sound: set[int] = set()
        try:
            self._head = _head(self._piece(head))
        except MsgspecError as error:
            raise Damaged from error
        held = self._head.held
        self.keys = [one.key for one in held]
        self.stamps = [one.stamp for one in held]
        self.starts: Sequence[int] = array("Q", (one.start for one in held))
        self.printed = [one.printed for one in held]
        self.pairs = frozenset(self._head.pairs)
        self.units = self._head.units
        self._flag = across(self._head.width)
        self._firsts = memoryview(self._head.firsts).cast("H")
        self._blocks = memoryview(self._head.blocks).cast("Q")

    def places_of(self, words: Words) -> list[int]:
        """Every unit at which words begin, in order; they may overlap."""
        units, is_narrow = words.units, words.signs < NARROW
        if len(units) == 1:
            return self._places_of_one(units[0])
        rows = [self._row(*both) for both in pairwise(units)]
        pairs = [_Pair(at, row, self._flag, is_narrow=is_narrow) for at, row in enumerate(rows)]
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

    def places(self, number: int) -> Places:
        """Where the letters of a document stand."""
        return Places(self._tail(number))

    def documents(self, numbers: Iterable[int]) -> Iterator[Ready]:
        """Some of the documents, as they were before they were put together."""
        units = array("I", [BREAK]) * self.units
        for at in range(len(self._firsts)):
            for place in self._places_of_one(self._firsts[at]):
                units[place] = self._firsts[at]
        for number in numbers:
            held = self._head.held[number]
            end = self.starts[number + 1] if number + 1 < len(self.starts) else self.units
            tail = self._tail(number)
            yield Ready(held.key, held.stamp, as_text(units[held.start : end - 1]), tail, self.pairs)

    def _tail(self, number: int) -> Tail:
        try:
            return _tail(self._piece(self._head.held[number].tail))
        except MsgspecError as error:
            raise Damaged from error

    def _places_of_one(self, unit: int) -> list[int]:
        block = self._block(unit)
        if block is None:
            return []
        start, length, pairs = block
        row = self._numbers(
            start + 6 * pairs, length - 6 * pairs, 0, (length - 6 * pairs) // self._head.width
        )
        return sorted(place & ~self._flag for place in row)

    def _row(self, first: int, second: int) -> "_Row":
        """The places of two units side by side."""
        block = self._block(first)
        if block is None:
            return _NO_ROW
        start, length, pairs = block
        header = memoryview(self._exactly(start, 6 * pairs))
        ends, seconds = header[: 4 * pairs].cast("I"), header[4 * pairs :].cast("H")
        at = bisect_left(seconds, second)
        if at == pairs or seconds[at] != second:
            return _NO_ROW
        begin, end = ends[at - 1] if at else 0, ends[at]
        return _Row(end - begin, partial(self._numbers, start + 6 * pairs, length - 6 * pairs, begin, end))

    def _block(self, first: int) -> tuple[int, int, int] | None:
        """Where the block of a first unit begins, its length and its pairs."""
        at = bisect_left(self._firsts, first)
        if at == len(self._firsts) or self._firsts[at] != first:
            return None
        start, length, checksum, pairs = self._blocks[4 * at : 4 * at + 4]
        if start not in self._sound:
            self._piece(Piece(start, length, checksum))
        return start, length, pairs

    def _numbers(self, start: int, length: int, begin: int, end: int) -> memoryview:
        """Some of the places of a block, put together from their bytes."""
        width = self._head.width
        total = length // width
        row = bytearray(4 * (end - begin))
        order = range(4) if sys.byteorder == "little" else range(3, -1, -1)
        for plane in range(width):
            row[order[plane] :: 4] = self._exactly(start + plane * total + begin, end - begin)
        return memoryview(row).cast("I")

    def _piece(self, piece: Piece) -> bytes:
        data = self._exactly(piece.start, piece.length)
        if piece.start not in self._sound:
            if crc32(data) != piece.checksum:
                raise Damaged
            self._sound.add(piece.start)
        return data

    def _exactly(self, start: int, length: int) -> bytes:
        data = self._read(start, length)
        if len(data) != length:
            raise Damaged
        return data


class _Row(NamedTuple):
    """So many places, and what reads them."""

    size: int
    read: Callable[[], memoryview]


_NO_ROW = _Row(0, lambda: memoryview(b"").cast("I"))


class _Pair:
    """The places of two units side by side; `offset` is where these stand in the words looked for.

    Narrow words have them on one line. A place across a line break has the flag, and is behind the others.
    """

    def __init__(self, offset: int, row: _Row, flag: int, *, is_narrow: bool) -> None:
        self.offset = offset
        self._row, self._flag, self._is_narrow = row, flag, is_narrow

    def __len__(self) -> int:
        return self._row.size

    def begins(self) -> list[int]:
        """Where words begin that have this pair."""
        return [place - self.offset for place in self._all() if place >= self.offset]

    def among(self, begins: list[int]) -> list[int]:
        """Those of the places at which words begin that have this pair, too."""
        if len(begins) * _PROBES > len(self):
            there = set(self._all())
            return [begin for begin in begins if begin + self.offset in there]
        row = self._row.read()
        flags = (0,) if self._is_narrow else (0, self._flag)
        return [begin for begin in begins if any(_has(row, begin + self.offset | flag) for flag in flags)]

    def _all(self) -> list[int]:
        row = self._row.read()
        end = bisect_left(row, self._flag)
        places: list[int] = row[:end].tolist()
        if not self._is_narrow:
            places += [place ^ self._flag for place in row[end:]]
        return places


def _has(row: Sequence[int], place: int) -> bool:
    at = bisect_left(row, place)
    return at < len(row) and row[at] == place
