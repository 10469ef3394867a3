"""The text around the glossary, and a folded copy of it in which terms are looked for."""

from array import array
from collections.abc import Sequence

from core.document.offset_map import OffsetMap
from core.document.span import Span
from core.text.folding import TERMS

QUOTES = "“”‘’\"'「」『』"
OPENING_QUOTES = frozenset("“‘「『\"'")
BLANKS = frozenset(" \t\u3000\xa0")
CLOSING_QUOTES = frozenset("”’」』\"'")


class Body:
    """The stretches of a text outside its glossary, each with a line feed after it in the folded copy."""

    def __init__(self, text: str, stretches: Sequence[Span]) -> None:
        self.text = text
        self.stretches = tuple(filter(None, stretches))
        folded, places = TERMS.folded(text)
        letters = [places.inside(stretch) for stretch in self.stretches]
        self.folded = "".join(stretch.of(folded) + "\n" for stretch in letters)
        sources = array("I")
        for stretch, inside in zip(self.stretches, letters, strict=True):
            sources.extend(places.sources[inside.start : inside.end])
            sources.append(stretch.end - 1)  # the line feed goes with the last character
        self._places = OffsetMap(sources)

    def place(self, position: int) -> int:
        """How much of the folded text stands before a position of the text."""
        return self._places.to_derived(position)

    def span(self, start: int, end: int) -> Span:
        """The stretch of the text from which folded[start:end] comes, for start < end."""
        return self._places.outside(Span(start, end))


def character_before(text: str, position: int) -> str:
    """The character before a position, blanks skipped; empty at the start."""
    while position and text[position - 1] in BLANKS:
        position -= 1
    return text[position - 1] if position else ""
