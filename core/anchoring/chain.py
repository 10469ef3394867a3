"""Passages that two texts share, in the order that both keep."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from core.anchoring.normalized import UNKNOWN, Normalized


class Shared(NamedTuple):
    """Letters that are the same from `old` on in the old text and from `new` on in the new."""

    old: int
    new: int
    length: int


class Box(NamedTuple):
    """A stretch of the old letters and the stretch of the new that it is held against."""

    old: int
    old_end: int
    new: int
    new_end: int

    @property
    def height(self) -> int:
        """How many old letters."""
        return self.old_end - self.old

    @property
    def width(self) -> int:
        """How many new letters."""
        return self.new_end - self.new


def shared_paragraphs(old: Normalized, new: Normalized) -> list[Shared]:
    """The paragraphs that stand once in each text, as many as keep their order."""
    olds, news = (
        _once((text.letters[line.start : line.end], line.start) for line in text.lines) for text in (old, new)
    )
    return in_order(Shared(at, news[words], len(words)) for words, at in olds.items() if words in news)


def shared_grams(old: str, new: str, box: Box, size: int) -> list[Shared]:
    """The runs of `size` letters that stand once in each side of a box, as many as keep their order."""
    olds = singles(old, range(box.old, box.old_end - size + 1), size)
    news = singles(new, range(box.new, box.new_end - size + 1), size)
    return in_order(Shared(at, news[gram], size) for gram, at in olds.items() if gram in news)


def singles(text: str, starts: Iterable[int], size: int) -> dict[str, int]:
    """The grams of `size` known letters that begin at `starts`, and at one of them only."""
    return _once((text[start : start + size], start) for start in starts)


def _once(found: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Where words stand that are found once and known in full."""
    places: dict[str, int] = {}
    for words, place in found:
        places[words] = -1 if words in places else place
    return {words: place for words, place in places.items() if place >= 0 and words and UNKNOWN not in words}


def in_order(seeds: Iterable[Shared]) -> list[Shared]:
    """The longest row of seeds that go forward in both texts."""
    ordered = sorted(seeds, key=lambda seed: seed.old)
    tails: list[int] = []  # the least `new` that a row of each length can end with
    ends: list[int] = []
    before: list[int] = []
    for index, seed in enumerate(ordered):
        length = bisect_left(tails, seed.new)
        before.append(ends[length - 1] if length else -1)
        tails[length : length + 1] = [seed.new]
        ends[length : length + 1] = [index]
    row: list[Shared] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        row.append(ordered[index])
        index = before[index]
    return row[::-1]
