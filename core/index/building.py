"""A segment of the index: some documents, and for each two letters side by side all their places.

A block is for one first unit: where the places of each pair end; of a unit that is common, how often it is in
the documents up to each; the second units in order; then all places, their lowest bytes first, then the next
bytes, and so on. The place of a pair that lies across a line break has its highest bit set, and is behind the
others. Between documents is a unit that no words have.
"""

import sys
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Any, Literal, NamedTuple
from zlib import crc32

from msgspec import Struct
from msgspec.msgpack import Encoder

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
_AT_ONCE = 4096
"""So many numbers are put into rows at once; between, other threads have their turn."""
_ACROSS = 1 << 16
"""Added to the second unit of a pair that lies across a line break while a segment is made."""
_SECOND = 2 if sys.byteorder == "little" else 3
"""Which quarter of a number made of a place and a unit has that unit."""
_NONE = array("I")
_BYTES = range(4) if sys.byteorder == "little" else range(3, -1, -1)
"""The bytes of a number, from the lowest."""
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
    rows, data, held, length = _Rows("d"), bytearray(), list[Held](), 0
    for document in documents:
        _note(document, length, rows)
        tail = encode(document.tail)
        own = length, document.tail.printed, document.marked
        held.append(Held(document.key, document.stamp, *own, Piece.of(tail, len(data))))
        data += tail
        length += len(document.text) + 1
    firsts, blocks = array("H"), array("Q")
    for first in sorted(rows.keys() - SILENT):
        block, pairs, counted = _block(rows.pop(first), held, width)
        firsts.append(first)
        blocks.extend((len(data), len(block), crc32(block), pairs, counted))
        data += block
    grown = sorted(frozenset().union(*(document.pairs for document in documents)))
    head = encode(Head(held, length, width, firsts.tobytes(), blocks.tobytes(), grown))
    piece = Piece.of(head, len(data))
    data += head
    return bytes(data), piece


def across(width: int) -> int:
    """What marks the place of a pair that lies across a line break."""
    return 1 << 8 * width - 1


class _Rows(dict[int, Any]):
    """For each unit a row of places, or of pairs."""

    def __init__(self, typecode: Literal["I", "d"]) -> None:
        super().__init__()
        self._typecode = typecode

    def __missing__(self, unit: int) -> Any:
        self[unit] = row = array(self._typecode)
        return row

    def take_in(self, units: Sequence[int], numbers: Sequence[Any]) -> None:
        """Append each number to the row of its unit, without a step of Python for each."""
        for begin in range(0, len(units), _AT_ONCE):
            here = slice(begin, begin + _AT_ONCE)
            any(map(array.append, map(self.__getitem__, units[here]), numbers[here]))


def _note(document: Ready, base: int, rows: _Rows) -> None:
    """Add the pairs of a document, which begins at unit `base`, to the rows of their first units.

    A pair is eight bytes: its place, its second unit, and whether a line break is between the two. Python
    hands such bytes on quicker as a float than as a number of more than 30 bits.
    """
    firsts = units_of(document.text)
    if not firsts:
        return
    pairs = array("d", bytes(8 * len(firsts)))
    data = memoryview(pairs).cast("B")
    halves, quarters = data.cast("I"), data.cast("H")
    halves[::2] = array("I", range(base, base + len(firsts)))
    quarters[_SECOND::4] = firsts[1:] + array("H", [END])
    for start in lines_of(document.tail):
        if start:
            halves[2 * start - 1] |= _ACROSS
    rows.take_in(firsts, pairs)


def _block(row: "array[float]", held: Sequence[Held], width: int) -> tuple[bytes, int, int]:
    """The block of a first unit, how many pairs it has, and how many documents are counted."""
    halves = memoryview(row).cast("B").cast("I")
    places = halves[::2]
    counted = _counted(places.tolist(), held) if len(row) > COMMON * len(held) else array("I")
    by_second, flag = _Rows("I"), across(width)
    by_second.take_in(halves[1::2], places)
    seconds = sorted(by_second)
    broken = seconds[bisect_left(seconds, _ACROSS) :]
    behind = {second - _ACROSS: [place | flag for place in by_second.pop(second)] for second in broken}
    order, found, ends = sorted(by_second.keys() | behind), array("I"), array("I")
    for second in order:
        found += by_second.get(second, _NONE)
        if second in behind:
            found.extend(behind[second])
        ends.append(len(found))
    data = found.tobytes()
    planes = b"".join(data[plane::4] for plane in _BYTES[:width])
    head = ends.tobytes() + counted.tobytes() + array("H", order).tobytes()
    return head + planes, len(order), len(counted)


def _counted(places: Sequence[int], held: Sequence[Held]) -> "array[int]":
    """How many of some places are in the own letters of the documents up to each."""
    bounds = [*(bisect_left(places, one.start) for one in held), len(places)]
    own = (
        bisect_left(places, one.start + one.printed, at, end) - at
        for one, (at, end) in zip(held, pairwise(bounds), strict=True)
    )
    return array("I", accumulate(own))
