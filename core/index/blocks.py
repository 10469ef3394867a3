"""The places of letters in a segment, read as they are needed."""

import re
import sys
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple, TypeVar
from zlib import crc32

from msgspec import MsgspecError

from core.index.building import Head, Piece, across

T = TypeVar("T")
_PROBES = 30
"""Where a pair has so many times more places than are left, each is looked up; else all are made a set."""
_FEW = 4096
"""So many places of a unit are read at once; more of them a stretch of the segment at a time."""
_STRETCH = 16
"""Bits of a place within its stretch."""


class Damaged(Exception):  # noqa: N818 - a state of a file
    """What was read is not what was written."""


class Reader:
    """Reads pieces of a segment; Damaged where they are not sound, which is looked at once for each.

    `read` gives so many bytes from a place on.
    """

    def __init__(self, read: Callable[[int, int], bytes]) -> None:
        self._read = read
        self._sound: set[int] = set()

    def piece(self, piece: Piece) -> bytes:
        """A whole piece."""
        data = self.exactly(piece.start, piece.length)
        if piece.start not in self._sound:
            if crc32(data) != piece.checksum:
                raise Damaged
            self._sound.add(piece.start)
        return data

    def decoded(self, piece: Piece, decode: Callable[[bytes], T]) -> T:
        """What a whole piece says."""
        try:
            return decode(self.piece(piece))
        except MsgspecError as error:
            raise Damaged from error

    def require(self, piece: Piece) -> None:
        """Damaged where a piece of which some is to be read is not sound."""
        if piece.start not in self._sound:
            self.piece(piece)

    def exactly(self, start: int, length: int) -> bytes:
        """So many bytes of a sound piece."""
        data = self._read(start, length)
        if len(data) != length:
            raise Damaged
        return data


class Row(NamedTuple):
    """So many places, and what reads them."""

    size: int
    read: Callable[[], memoryview]


NO_ROW = Row(0, lambda: memoryview(b"").cast("I"))


class _Block(NamedTuple):
    """Where the block of a unit begins, its pairs, the documents that are counted, and all its places."""

    start: int
    pairs: int
    counted: int
    places: int

    @property
    def planes(self) -> int:
        """Where the bytes of places begin."""
        return self.start + 6 * self.pairs + 4 * self.counted


class Blocks:
    """The blocks of a segment."""

    def __init__(self, reader: Reader, head: Head) -> None:
        self._reader, self._width, self._units = reader, head.width, head.units
        self.flag = across(head.width)
        self.firsts = memoryview(head.firsts).cast("H")
        self._table = memoryview(head.blocks).cast("Q")

    def pair(self, first: int, second: int) -> Row:
        """The places of two units side by side."""
        block = self._block(first)
        if block is None:
            return NO_ROW
        header = memoryview(self._reader.exactly(block.start, block.planes - block.start))
        ends, seconds = header[: 4 * block.pairs].cast("I"), header[-2 * block.pairs :].cast("H")
        at = bisect_left(seconds, second)
        if at == block.pairs or seconds[at] != second:
            return NO_ROW
        begin, end = ends[at - 1] if at else 0, ends[at]
        return Row(end - begin, partial(self._places, block, begin, end))

    def one(self, unit: int) -> Iterator[list[int]]:
        """The places of a unit in order, some at a time."""
        block = self._block(unit)
        if block is None:
            return
        if block.places <= _FEW or self._width > 3:
            yield sorted(place & ~self.flag for place in self._places(block, 0, block.places))
            return
        low = self._together(block, 0, block.places, 2).cast("H")
        high = self._reader.exactly(block.planes + 2 * block.places, block.places)
        for stretch in range((self._units >> _STRETCH) + 1):
            here: list[int] = []
            for run in re.finditer(rb"[\x%02x\x%02x]+" % (stretch, stretch | 0x80), high):
                here += low[run.start() : run.end()].tolist()
            if here:
                here.sort()
                yield [place | stretch << _STRETCH for place in here]

    def counts(self, unit: int) -> Sequence[int] | None:
        """How often a unit stands in the documents up to each, by their own letters; None if it is rare."""
        block = self._block(unit)
        if block is None or not block.counted:
            return None
        data = self._reader.exactly(block.start + 4 * block.pairs, 4 * block.counted)
        return memoryview(data).cast("I")

    def _block(self, first: int) -> _Block | None:
        at = bisect_left(self.firsts, first)
        if at == len(self.firsts) or self.firsts[at] != first:
            return None
        start, length, checksum, pairs, counted = self._table[5 * at : 5 * at + 5]
        self._reader.require(Piece(start, length, checksum))
        return _Block(start, pairs, counted, (length - 6 * pairs - 4 * counted) // self._width)

    def _places(self, block: _Block, begin: int, end: int) -> memoryview:
        return self._together(block, begin, end, self._width).cast("I")

    def _together(self, block: _Block, begin: int, end: int, width: int) -> memoryview:
        """Some of the places of a block, put together from so many of their bytes, two or four."""
        size = 2 if width == 2 else 4
        row = bytearray(size * (end - begin))
        order = range(size) if sys.byteorder == "little" else range(size - 1, -1, -1)
        for plane in range(width):
            start = block.planes + plane * block.places + begin
            row[order[plane] :: size] = self._reader.exactly(start, end - begin)
        return memoryview(row)


class Pair:
    """The places of two units side by side; `offset` is where these stand in the words looked for.

    Narrow words have them on one line. A place across a line break has the flag, and is behind the others.
    """

    def __init__(self, offset: int, row: Row, flag: int, *, is_narrow: bool) -> None:
        self.offset = offset
        self._row, self._flag, self._is_narrow = row, flag, is_narrow

    def __len__(self) -> int:
        return self._row.size

    def begins(self) -> list[int]:
        """Where words begin that have this pair."""
        places = self._all()
        return [place - self.offset for place in places if place >= self.offset] if self.offset else places

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
