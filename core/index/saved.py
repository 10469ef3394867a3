"""What an index file holds at one time: its segments, as far as they are sound."""

from collections.abc import Collection, Iterable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from core.index.blocks import Damaged
from core.index.building import Piece
from core.index.file import IndexFile, Place, append, make
from core.index.segment import Segment

LEAST_DEAD = 1 << 20
"""Bytes that nobody needs any more, from which a file may be written anew to be rid of them."""


class Saved(NamedTuple):
    """The segments of an index file; none where there is no file that can be read."""

    file: IndexFile | None = None
    segments: tuple[tuple[Place, Segment], ...] = ()

    @classmethod
    def at(cls, path: Path, known: "Saved | None" = None) -> "Saved":
        """What the file at a path holds now; segments of a file that is known to be the same stay open."""
        try:
            file = IndexFile(path)
        except Damaged:
            return cls()
        opened = dict(known.segments) if known else {}
        return cls(file, tuple(_segments(file, opened)))

    def is_current(self, path: Path) -> bool:
        """Whether the file at the path is still this one, and nobody wrote to it."""
        return self.file.is_at_its_place() if self.file else not path.exists()

    def without(self, segment: object) -> "Saved":
        """The same without a segment that turned out to be damaged."""
        return self._replace(segments=tuple(one for one in self.segments if one[1] is not segment))

    def and_(self, path: Path, new: Iterable[tuple[bytes, Piece]], gone: Collection[Segment] = ()) -> "Saved":
        """Write further segments, and leave out some; OSError where the disk does not take them."""
        now = self if self.is_current(path) else Saved.at(path)
        kept = [one for one in now.segments if one[1] not in gone]
        alive = sum(place.length for place, _ in kept)
        if now.file and now.file.size - alive <= max(alive, LEAST_DEAD):
            append(path, now.file.turn, [place for place, _ in kept], new)
            return Saved.at(path, now._replace(segments=tuple(kept)))
        make(path, chain((_copy(now.file, place) for place, _ in kept if now.file), new))
        return Saved.at(path)


def _segments(file: IndexFile, opened: dict[Place, Segment]) -> Iterator[tuple[Place, Segment]]:
    for place in file.places:
        try:
            segment = opened.get(place) or Segment(partial(_read, file, place.start), place.head)
        except Damaged:
            continue
        yield place, segment


def _read(file: IndexFile, begin: int, start: int, length: int) -> bytes:
    return file.read(begin + start, length)


def _copy(file: IndexFile, place: Place) -> tuple[bytes, Piece]:
    return file.read(place.start, place.length), place.head
