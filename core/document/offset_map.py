"""Where the characters of one text stand in another that was made from it."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple


class Piece(NamedTuple):
    """`length` code points that stand at `source` in the old text and at `derived` in the new."""

    source: int
    derived: int
    length: int


class OffsetMap:
    """A monotonic map between a source text and the text derived from it by removals and insertions.

    Pieces are kept stretches in order, neither overlapping in the source nor in the derived text.
    """

    __slots__ = ("_derived", "_source", "pieces")

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self.pieces = _joined(pieces)
        self._source = [piece.source for piece in self.pieces]
        self._derived = [piece.derived for piece in self.pieces]

    @classmethod
    def identity(cls, length: int) -> "OffsetMap":
        """The map of a text of `length` code points onto itself."""
        return cls([Piece(0, 0, length)])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OffsetMap) and self.pieces == other.pieces

    def __hash__(self) -> int:
        return hash(self.pieces)

    def __repr__(self) -> str:
        return f"OffsetMap({list(self.pieces)!r})"

    def to_derived(self, position: int) -> int:
        """Where a source position stands in the derived text; inside a removal, where the gap closed."""
        at = bisect_right(self._source, position) - 1
        if at < 0:
            return self.pieces[0].derived if self.pieces else 0
        piece = self.pieces[at]
        return piece.derived + min(position - piece.source, piece.length)

    def to_source(self, position: int) -> int:
        """Where a derived position stood in the source; inside an insertion, the end of what precedes it."""
        at = bisect_right(self._derived, position) - 1
        if at < 0:
            return self.pieces[0].source if self.pieces else 0
        piece = self.pieces[at]
        return piece.source + min(position - piece.derived, piece.length)

    def character(self, position: int) -> int:
        """Where the character stands that gave the derived one; inside an insertion, the one before it."""
        piece = self.pieces[bisect_right(self._derived, position) - 1]
        return piece.source + min(position - piece.derived, piece.length - 1)

    def then(self, later: "OffsetMap") -> "OffsetMap":
        """The map from this map's source to `later`'s derived text."""
        found: list[Piece] = []
        mine = theirs = 0
        while mine < len(self.pieces) and theirs < len(later.pieces):
            a, b = self.pieces[mine], later.pieces[theirs]
            start = max(a.derived, b.source)
            end = min(a.derived + a.length, b.source + b.length)
            if start < end:
                found.append(Piece(a.source + start - a.derived, b.derived + start - b.source, end - start))
            if a.derived + a.length <= b.source + b.length:
                mine += 1
            else:
                theirs += 1
        return OffsetMap(found)


def _joined(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The pieces without empty ones, neighbours that touch in both texts made one."""
    joined: list[Piece] = []
    for piece in pieces:
        if not piece.length:
            continue
        last = joined[-1] if joined else None
        if last and last.source + last.length == piece.source and last.derived + last.length == piece.derived:
            joined[-1] = Piece(last.source, last.derived, last.length + piece.length)
        else:
            joined.append(piece)
    return tuple(joined)
