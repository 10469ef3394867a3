"""Where the characters of one text stand in another that was made from it."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from core.document.span import Span


class OffsetMap:
    """For each character of a derived text the position in its source that it comes from, never going back.

    A source character may have become several, or none.
    """

    __slots__ = ("sources",)

    def __init__(self, sources: Sequence[int]) -> None:
        self.sources = sources

    @classmethod
    def identity(cls, length: int) -> "OffsetMap":
        """The map of a text of `length` code points onto itself."""
        return cls(range(length))

    def to_derived(self, position: int) -> int:
        """How much of the derived text comes from before a source position."""
        if isinstance(self.sources, range):
            return min(max(position, 0), len(self.sources))
        return bisect_left(self.sources, position)

    def inside(self, span: Span) -> Span:
        """What of the derived text comes from a stretch of the source."""
        if isinstance(self.sources, range):
            return span
        return Span(self.to_derived(span.start), self.to_derived(span.end))

    def outside(self, span: Span) -> Span:
        """The stretch of the source from the first to the last character of a derived one, not empty."""
        if isinstance(self.sources, range):
            return span
        return Span(self.sources[span.start], self.sources[span.end - 1] + 1)

    def then(self, later: "OffsetMap") -> "OffsetMap":
        """The map from this map's source to `later`'s derived text."""
        if isinstance(later.sources, range) and len(later.sources) == len(self.sources):
            return self
        if isinstance(self.sources, range):
            return later
        return OffsetMap(array("I", [self.sources[position] for position in later.sources]))


def left_out(text: str, stretches: Iterable[Span]) -> tuple[str, OffsetMap]:
    """A text without these stretches, with the map from it."""
    stretches = sorted(stretches)
    if not stretches:
        return text, OffsetMap.identity(len(text))
    kept: list[str] = []
    sources, at = array("I"), 0
    for stretch in (*stretches, Span(len(text), len(text))):
        kept.append(text[at : stretch.start])
        sources.extend(range(at, stretch.start))
        at = max(at, stretch.end)
    return "".join(kept), OffsetMap(sources)
