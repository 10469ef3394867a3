"""The text without the spaces that pages scatter between words and numbers, and the way back."""

import re

from core.document.offset_map import OffsetMap, Piece

_SPACES = re.compile(r"[ \u3000\xa0]+")
_DIGITS = frozenset("0123456789")


def without_spaces(text: str, alike: str) -> tuple[str, str, OffsetMap]:
    """`text` and `alike`, of the same length, closed up where `text` has spaces, and the map to it."""
    pieces: list[Piece] = []
    kept = position = 0
    for space in _SPACES.finditer(text):
        if text[space.start() - 1] in _DIGITS and text[space.end() : space.end() + 1] in _DIGITS:
            continue  # it keeps two numbers apart
        pieces.append(Piece(position, kept, space.start() - position))
        kept += space.start() - position
        position = space.end()
    if not position:
        return text, alike, OffsetMap.identity(len(text))
    pieces.append(Piece(position, kept, len(text) - position))
    closed = ["".join(words[p.source : p.source + p.length] for p in pieces) for words in (text, alike)]
    return closed[0], closed[1], OffsetMap(pieces)
