"""A stretch of a text."""

from typing import NamedTuple


class Span(NamedTuple):
    """Half-open stretch [start, end) of a text, in code points."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return self.end > self.start

    def __contains__(self, position: object) -> bool:
        return isinstance(position, int) and self.start <= position < self.end

    def covers(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def has_words_of(self, text: str) -> bool:
        """Whether it is a stretch of this text that is not empty."""
        return 0 <= self.start < self.end <= len(text)

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

    def stripped(self, text: str) -> "Span":
        """The same without the blanks that its words in `text` begin and end with."""
        words = self.of(text)
        start = self.start + len(words) - len(words.lstrip())
        return Span(start, max(start, self.start + len(words.rstrip())))

    def of(self, text: str) -> str:
        """The words of `text` that this span covers."""
        return text[self.start : self.end]
