"""The text around the glossary, and a folded copy of it in which terms are looked for."""

from collections.abc import Sequence

from core.document.offset_map import OffsetMap, Piece
from core.document.span import Span
from core.text.folding import TERMS

QUOTES = "“”‘’\"'「」『』"
OPENING_QUOTES = frozenset("“‘「『\"'")
BLANKS = frozenset(" \t\u3000\xa0")
CLOSING_QUOTES = frozenset("”’」』\"'")


class Body:
    """The stretches of a text outside its glossary."""

    def __init__(self, text: str, stretches: Sequence[Span]) -> None:
        self.text = text
        self.stretches = tuple(stretches)
        self.folded, self._origin = self._fold()

    def _fold(self) -> tuple[str, OffsetMap]:
        texts: list[str] = []
        pieces: list[Piece] = []
        length = 0
        for stretch in self.stretches:
            folded = TERMS.folded(stretch.of(self.text))
            pieces += (
                Piece(piece.source + stretch.start, piece.derived + length, piece.length)
                for piece in folded.origin.pieces
            )
            texts.append(folded.text)
            length += len(folded.text) + 1
        return "".join(f"{text}\n" for text in texts), OffsetMap(pieces)

    def place(self, position: int) -> int:
        """How much of the folded text stands before a position of the text."""
        return self._origin.to_derived(position)

    def span(self, start: int, end: int) -> Span:
        """The stretch of the text from which folded[start:end] comes, for start < end."""
        return Span(self._origin.to_source(start), self._origin.to_source(end - 1) + 1)


def character_before(text: str, position: int) -> str:
    """The character before a position, blanks skipped; empty at the start."""
    while position and text[position - 1] in BLANKS:
        position -= 1
    return text[position - 1] if position else ""
