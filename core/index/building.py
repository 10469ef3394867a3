"""A segment of the index: some documents, and for each two letters side by side all their places.

A block is for one first unit: where the places of each pair end; of a unit that is common, how often it is in
the documents up to each; the second units in order; then all places, their lowest bytes first, then the next
bytes, and so on. The place of a pair that lies across a line break has its highest bit set, and is behind the
others. Between documents is a unit that no words have.
"""

import sys
from array import array
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple
from zlib import crc32

from msgspec import Struct
from msgspec.msgpack import Encoder

from core.document.span import Span
from core.index.document import Document, Key
from core.index.letters import letters_of, units_of
from core.index.places import Tail, lines_of, tail_of

END = 0xFFFF
"""The unit behind each document; folding leaves none such."""
BREAK = 0x0A
SILENT = (END, BREAK)
"""Units that no words have."""
NARROW_MOST = 1 << 23
"""Units of a segment whose places need three bytes; four are for longer ones."""
COMMON = 8
"""A unit is common that stands more often in a document than that."""
_LOW = 0 if sys.byteorder == "little" else 1
"""Which half of a number is the lower one."""
_PARTS = range(4) if sys.byteorder == "little" else range(3, -1, -1)
"""The quarters of a number, or the bytes of half of one, from the lowest."""
encode = Encoder().encode


class Piece(Struct, array_like=True, frozen=True, gc=False):
    """Bytes of a segment: where they begin, how many, and their checksum."""

    start: int
    length: int
    checksum: int

    @classmethod
    def of(cls, data: bytes, start: int) -> "Piece":
        """The piece that these bytes are at a place."""
        return cls(start, len(data), crc32(data))


class Held(Struct, array_like=True, frozen=True):
    """A document in a segment: its name, its stamp, its first unit and the first behind its own letters.

    `marked` are the letters of its markers.
    """

    key: Key
    stamp: str
    start: int
    printed: int
    marked: str
    tail: Piece


class Head(Struct, array_like=True, frozen=True):
    """What a segment has: its documents, its first units with their blocks, how wide a place is."""

    held: list[Held]
    units: int
    width: int
    firsts: bytes
    blocks: bytes
    """Five numbers for each first unit: of its block the start, the length and the checksum; how many pairs,
    and how many documents are counted."""
    pairs: list[str]


class Ready(NamedTuple):
    """A document made ready to be looked through: its units, a character each, and the rest."""

    key: Key
    stamp: str
    text: str
    tail: Tail
    pairs: frozenset[str]
    marked: str


def ready(document: Document) -> Ready:
    """Make a document ready."""
    letters = letters_of(document.searchable)
    tail = tail_of(document.searchable, letters)
    return Ready(document.key, document.stamp, letters.words, tail, letters.pairs, letters.marked)


def segment(documents: Sequence[Ready]) -> tuple[bytes, Piece]:
    """The bytes of a segment of these documents, and which of them are its head."""
    width = 3 if sum(len(document.text) + 1 for document in documents) < NARROW_MOST else 4
    rows, data, held, length = _Rows(), bytearray(), list[Held](), 0
    for document in documents:
        _note(document, Span(0, document.tail.printed), length, rows, across(width))
        rows.count()
        tail = encode(document.tail)
        own = length, document.tail.printed, document.marked
        held.append(Held(document.key, document.stamp, *own, Piece.of(tail, len(data))))
        data += tail
        length += len(document.text) + 1
    for document, one in zip(documents, held, strict=True):
        _note(document, Span(one.printed, len(document.text)), one.start, rows, across(width))
    firsts, blocks = array("H"), array("Q")
    for first in sorted(rows.keys() - SILENT):
        row = rows.pop(first)
        counted = rows.upto[first] if len(row) > COMMON * len(documents) else array("I")
        block, pairs = _block(row, counted, width)
        firsts.append(first)
        blocks.extend((len(data), len(block), crc32(block), pairs, len(counted)))
        data += block
    grown = sorted(frozenset().union(*(document.pairs for document in documents)))
    head = encode(Head(held, length, width, firsts.tobytes(), blocks.tobytes(), grown))
    piece = Piece.of(head, len(data))
    data += head
    return bytes(data), piece


def across(width: int) -> int:
    """What marks the place of a pair that lies across a line break."""
    return 1 << 8 * width - 1


class _Rows(dict[int, "array[int]"]):
    """For each first unit the second ones, in the high half, and their places.

    `upto` has how many there were after each document.
    """

    def __init__(self) -> None:
        super().__init__()
        self.upto: dict[int, array[int]] = {}
        self._counted = 0

    def __missing__(self, first: int) -> "array[int]":
        self[first] = row = array("Q")
        self.upto[first] = array("I", bytes(4 * self._counted))
        return row

    def count(self) -> None:
        """A document is at its end."""
        self._counted += 1
        for first, row in self.items():
            self.upto[first].append(len(row))


def _note(document: Ready, within: Span, base: int, rows: _Rows, flag: int) -> None:
    """Add the places of the pairs of a document, which begins at unit `base`, that begin in a stretch."""
    if not within:
        return
    units = units_of(document.text[within.start : within.end + 1])
    units.extend([END] * (len(within) + 1 - len(units)))
    begin = base + within.start
    places = array("I", range(begin, begin + len(within)))
    for start in lines_of(document.tail):
        if within.start < start <= within.end:
            places[start - 1 - within.start] |= flag
    for first, one in zip(units, _with_seconds(places, units[1:]), strict=False):
        rows[first].append(one)


def _with_seconds(places: "array[int]", seconds: "array[int]") -> "array[int]":
    """Each place in the low half of a number, and in the high half the unit behind it."""
    halves, parts, both = array("H"), array("H", bytes(8 * len(places))), array("Q")
    halves.frombytes(places.tobytes())
    parts[_PARTS[0] :: 4], parts[_PARTS[1] :: 4] = halves[_LOW::2], halves[1 - _LOW :: 2]
    parts[_PARTS[2] :: 4] = seconds
    both.frombytes(parts.tobytes())
    return both


def _block(row: "array[int]", counted: "array[int]", width: int) -> tuple[bytes, int]:
    """The block of a first unit, and how many pairs it has."""
    halves = array("I")
    halves.frombytes(row.tobytes())
    by_second: defaultdict[int, list[int]] = defaultdict(list)
    for second, place in zip(halves[1 - _LOW :: 2], halves[_LOW::2], strict=True):
        by_second[second].append(place)
    places, ends, order = list[int](), array("I"), sorted(by_second)
    for second in order:
        places += sorted(by_second[second])  # those across a line break go behind the others
        ends.append(len(places))
    data = array("I", places).tobytes()
    planes = b"".join(data[plane::4] for plane in _PARTS[:width])
    seconds = array("H", order)
    return ends.tobytes() + counted.tobytes() + seconds.tobytes() + planes, len(order)
