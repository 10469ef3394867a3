"""A stretch of a text."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open stretch [start, end) of a text, in code points."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return self.end > self.start

    def __iter__(self) -> Iterator[int]:
        yield self.start
        yield self.end

    def __contains__(self, position: int) -> bool:
        return self.start <= position < self.end

    def covers(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return max(self.start, other.start) < min(self.end, other.end)

    def within(self, bounds: "Span") -> "Span":
        """The part of this span inside `bounds`, empty where there is none."""
        start = min(max(self.start, bounds.start), bounds.end)
        return Span(start, max(start, min(self.end, bounds.end)))

    def shifted(self, by: int) -> "Span":
        """The same stretch, `by` code points later."""
        return Span(self.start + by, self.end + by)

    def of(self, text: str) -> str:
        """The words of `text` that this span covers."""
        return text[self.start : self.end]
