"""The text around the glossary, and a folded copy of it in which terms are looked for."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from core.document.span import Span

QUOTES = "“”‘’\"'「」『』"
OPENING_QUOTES = frozenset("“‘「『\"'")
BLANKS = frozenset(" \t\u3000\xa0")
CLOSING_QUOTES = frozenset("”’」』\"'")
_KEPT = re.compile(rf"[^ \t\r\u3000\xa0、{QUOTES}]+")
_WIDE = re.compile("[\uff01-\uff07\uff0b-\uff0f\uff10-\uff19\uff20-\uff5e]")
_NARROWED = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}


def fold(words: str) -> str:
    """The words without blanks, quotation marks and 、, letters and digits in half width."""
    return _narrowed("".join(_KEPT.findall(words)))


class Body:
    """The stretches of a text outside its glossary."""

    def __init__(self, text: str, stretches: Sequence[Span]) -> None:
        self.text = text
        self.stretches = tuple(stretches)
        self._sources: list[int] = []
        self._places: list[int] = []
        self.folded = self._fold()

    def _fold(self) -> str:
        pieces: list[str] = []
        length = 0
        for stretch in self.stretches:
            for kept in _KEPT.finditer(self.text, stretch.start, stretch.end):
                self._sources.append(kept.start())
                self._places.append(length)
                pieces.append(kept[0])
                length += kept.end() - kept.start()
            pieces.append("\n")
            length += 1
        return _narrowed("".join(pieces))

    def place(self, position: int) -> int:
        """How much of the folded text stands before a position of the text."""
        at = bisect_right(self._sources, position) - 1
        if at < 0:
            return 0
        after = self._places[at + 1] if at + 1 < len(self._places) else len(self.folded)
        return min(self._places[at] + position - self._sources[at], after)

    def span(self, start: int, end: int) -> Span:
        """The stretch of the text from which folded[start:end] comes, for start < end."""
        return Span(self._source(start), self._source(end - 1) + 1)

    def _source(self, place: int) -> int:
        at = bisect_right(self._places, place) - 1
        return self._sources[at] + place - self._places[at]


def character_before(text: str, position: int) -> str:
    """The character before a position, blanks skipped; empty at the start."""
    while position and text[position - 1] in BLANKS:
        position -= 1
    return text[position - 1] if position else ""


def _narrowed(words: str) -> str:
    return _WIDE.sub(lambda match: match[0].translate(_NARROWED), words)
