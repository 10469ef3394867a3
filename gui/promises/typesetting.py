"""Clauses and reasons set in lines, kept for the next time that they are measured or painted."""

from functools import lru_cache

from PySide6.QtGui import QColor, QFont, QFontMetrics

from gui.promises.marked import Marked, Words
from gui.widgets.text_block import TextBlock

LINES = 2
_KEPT = 1_000


class Typesetting:
    """Of one colour; shaping Chinese words takes most of the time of a row, so each is shaped once."""

    def __init__(self, accent: QColor) -> None:
        self._accent = accent
        self.advance = lru_cache(_KEPT)(_advance)
        self.marked = lru_cache(_KEPT)(self._marked)
        self.plain = lru_cache(_KEPT)(_plain)

    def _marked(self, words: Words, font: QFont, width: int, most: int = LINES) -> Marked:
        return Marked(words, font, width, self._accent, most)


def _advance(words: str, font: QFont) -> int:
    return QFontMetrics(font).horizontalAdvance(words)


def _plain(words: str, font: QFont, width: int, most: int = LINES) -> TextBlock:
    return TextBlock(words, font, width, most=most)
