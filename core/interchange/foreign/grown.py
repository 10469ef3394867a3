"""The words of another program's document as they grow, with those that are highlighted."""

from typing import Generic, TypeVar

from core.document.span import Span

Colour = TypeVar("Colour", bound=str)


class Grown(Generic[Colour]):
    """A document's words so far, how many characters they are, and each highlight with its colour."""

    def __init__(self) -> None:
        self.length = 0
        self.highlights: list[tuple[Span, Colour]] = []
        self._parts: list[str] = []

    @property
    def text(self) -> str:
        """All words."""
        return "".join(self._parts)

    def put(self, words: str) -> None:
        """Add words."""
        self._parts.append(words)
        self.length += len(words)

    def highlight(self, start: int, colour: Colour) -> None:
        """Highlight what was added from a place on, as one with what ends there in the same colour."""
        if start == self.length:
            return
        if self.highlights and self.highlights[-1][0].end == start and self.highlights[-1][1] == colour:
            start = self.highlights.pop()[0].start
        self.highlights.append((Span(start, self.length), colour))


def commented(text: str, span: Span) -> Span:
    """The words that a comment is on; of one that names none, the paragraph that it stands in."""
    if own := span.stripped(text):
        return own
    start = text.rfind("\n", 0, span.end) + 1
    return Span(start, start + len(text[start:].partition("\n")[0]))
