"""Where letters come from, in steps: few numbers for a text in which most characters are one letter."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from core.document.span import Span
from core.text.folding import FINDING


class Steps:
    """From each of `letters` on, one letter comes from one position after the other, from `sources` on."""

    def __init__(self) -> None:
        self.letters: list[int] = []
        self.sources: list[int] = []

    @classmethod
    def of(cls, uneven: Iterable[tuple[int, str]]) -> "Steps":
        """The letters that FINDING makes of a text, given what does not become one letter in it."""
        steps = cls()
        steps.append(0, 0)
        letter = done = 0
        for place, character in uneven:
            letter += place - done
            done = place + 1
            for _ in FINDING.fold(character):
                steps.append(letter, place)
                letter += 1
            steps.append(letter, done)
        return steps

    def append(self, letter: int, source: int) -> None:
        """Let a letter, the last or a new one, come from a position."""
        if self.letters:
            if source - self.sources[-1] == letter - self.letters[-1]:
                return
            if letter == self.letters[-1]:
                self.sources[-1] = source
                return
        self.letters.append(letter)
        self.sources.append(source)

    def extend(self, other: "Steps", span: Span, letter: int) -> None:
        """Let the letters from one on come from where a stretch of others comes from."""
        if not span:
            return
        at = bisect_right(other.letters, span.start)
        self.append(letter, other.sources[at - 1] + span.start - other.letters[at - 1])
        while at < len(other.letters) and other.letters[at] < span.end:
            self.append(letter + other.letters[at] - span.start, other.sources[at])
            at += 1

    def source(self, letter: int) -> int:
        """The position that a letter comes from."""
        at = bisect_right(self.letters, letter) - 1
        return self.sources[at] + letter - self.letters[at]

    def inside(self, span: Span) -> Span:
        """The letters that come from a stretch of the text; the steps must never go back."""
        return Span(self._first(span.start), self._first(span.end))

    def doubled(self, wide: Sequence[int], length: int) -> "Steps":
        """The same where these of so many letters count as two."""
        steps, letter, twice = Steps(), 0, set(wide)
        for index in range(length):
            for _ in range(1 + (index in twice)):
                steps.append(letter, self.source(index))
                letter += 1
        return steps

    def _first(self, position: int) -> int:
        """The first letter that comes from a position or from one behind it."""
        at = bisect_left(self.sources, position)
        if not at:
            return 0
        letter = self.letters[at - 1] + position - self.sources[at - 1]
        return min(letter, self.letters[at]) if at < len(self.letters) else letter
