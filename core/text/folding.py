"""Spellings that count as the same: layers that each fold away one difference, and their compositions.

A layer says what one character becomes: itself, another, several, or nothing. A Folding lays some of them one
over the other and folds texts; whoever compares, finds, anchors or understands names the Folding it means.
Characters are folded when they are first met, so that a Folding costs nothing before it is used.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from core.document.offset_map import OffsetMap, Piece
from core.document.span import Span
from core.text import layers

Layer = Callable[[str], str]


class Folded(NamedTuple):
    """A folded text, and where each of its letters stands in the text it was folded from."""

    text: str
    origin: OffsetMap

    def span(self, start: int, end: int) -> Span:
        """The characters that gave the letters from `start` to `end`, for start < end."""
        return Span(self.origin.character(start), self.origin.character(end - 1) + 1)

    def places(self) -> list[int]:
        """Where the character stands that gave each letter."""
        places: list[int] = []
        for piece in (*self.origin.pieces, Piece(0, len(self.text), 0)):
            places += places[-1:] * (piece.derived - len(places))
            places += range(piece.source, piece.source + piece.length)
        return places


class Folding:
    """Layers, the first the lowest: each is given what those before it have made of a character."""

    def __init__(self, *layers: Layer) -> None:
        self._table = _Table(layers)

    def fold(self, text: str) -> str:
        """The text without the differences that the layers fold away."""
        return text.translate(self._table)

    def folded(self, text: str) -> Folded:
        """The folded text with the way back; linear in its length."""
        return Folded(self.fold(text), OffsetMap(self._pieces(text)))

    def _pieces(self, text: str) -> list[Piece]:
        """The stretches that keep their length, and the characters that do not, each by itself."""
        uneven = {character for character in set(text) if len(self._table[ord(character)]) != 1}
        pieces: list[Piece] = []
        source = derived = 0
        for found in re.finditer(f"[{re.escape(''.join(uneven))}]", text) if uneven else ():
            pieces.append(Piece(source, derived, found.start() - source))
            derived += found.start() - source
            length = len(self._table[ord(found[0])])
            pieces.append(Piece(found.start(), derived, min(length, 1)))
            source, derived = found.end(), derived + length
        pieces.append(Piece(source, derived, len(text) - source))
        return pieces


class _Table(dict[int, str]):
    """What characters become, by code point, found out one by one."""

    def __init__(self, layers: tuple[Layer, ...]) -> None:
        super().__init__()
        self._layers = layers

    def __missing__(self, code: int) -> str:
        folded = chr(code)
        for layer in self._layers:
            folded = "".join(map(layer, folded))
        self[code] = folded
        return folded


READING = Folding(layers.whole, layers.simplified, layers.narrow_letter)
"""For understanding and cleaning: script, radicals, the width of letters and digits; one for one."""
FIGURES = Folding(layers.whole, layers.simplified, layers.narrow, layers.of_figures)
"""For figures: signs in half width, too, and those that number printers take for each other; one for one."""
SEARCH = Folding(
    layers.visible, layers.whole, layers.compatible, layers.simplified, layers.narrow, layers.lower
)
"""For finding and comparing what people type: script, width, case, compatibility forms, the invisible."""
TERMS = Folding(layers.no_blank, layers.no_quote, layers.narrow_but_brackets)
"""For terms within one report: without blanks, quotation marks and 、."""
ANCHORING = Folding(
    *(layers.visible, layers.no_break, layers.whole, layers.compatible, layers.no_blank),
    *(layers.simplified, layers.narrow, layers.lower, layers.sign),
)
"""For finding a passage again: without all that changes when a text is extracted anew."""
SIGNS = Folding(layers.compatible, layers.quote)
"""For asking whether two characters are one sign in other clothes."""
