"""What is selected, and how it grows with the pointer or the caret."""

from collections.abc import Callable
from time import monotonic
from typing import Literal

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from core.document.span import Span

Grain = Literal["character", "word", "sentence", "paragraph"]
GRAINS: tuple[Grain, ...] = ("character", "word", "sentence", "paragraph")
"""What one, two, three and four clicks select."""
CLICK_SLACK = 6


class Selecting:
    """A selection from where it began to where it is now, in whole words, sentences or paragraphs."""

    def __init__(self, extent: Callable[[Grain, int], Span]) -> None:
        self._extent = extent
        self._grain: Grain = "character"
        self._origin = Span(0, 0)
        self.head = 0
        self.span: Span | None = None

    def begin(self, position: int, grain: Grain = "character") -> None:
        """Start anew at a position."""
        self._grain = grain
        self._origin = self._around(position)
        self.head = position
        self.span = self._origin or None

    def extend(self, position: int) -> None:
        """Let the selection reach to a position."""
        here = self._around(position)
        self.head = position
        self.span = Span(min(self._origin.start, here.start), max(self._origin.end, here.end)) or None

    def renew(self, grain: Grain) -> bool:
        """Ask again what was selected by one press in a grain; whether something was."""
        if self._grain != grain or self.span != self._origin:
            return False
        self.begin(self.head, grain)
        return True

    def take(self, span: Span) -> None:
        """Select exactly a span."""
        self._grain, self._origin, self.head = "character", Span(span.start, span.start), span.end
        self.span = span or None

    def clear(self) -> None:
        """Select nothing; the caret stays."""
        self._grain, self._origin, self.span = "character", Span(self.head, self.head), None

    def _around(self, position: int) -> Span:
        return Span(position, position) if self._grain == "character" else self._extent(self._grain, position)


class Clicks:
    """Counts presses that follow each other in one place: one to four, then from one again."""

    def __init__(self) -> None:
        self.last = 0
        self._when = 0.0
        self._where = QPoint()

    def count(self, point: QPoint) -> int:
        """Which press in a row this one is."""
        now = monotonic()
        late = now - self._when > QApplication.doubleClickInterval() / 1000
        elsewhere = (self._where - point).manhattanLength() > CLICK_SLACK
        self.last = 1 if late or elsewhere else self.last % len(GRAINS) + 1
        self._when, self._where = now, point
        return self.last


def plain_word_at(text: str, position: int) -> Span:
    """A run of letters and digits, or one Chinese character, while no dictionary is there."""
    if position >= len(text) or not _is_latin(text[position]):
        return Span(position, min(position + 1, len(text)))
    start = end = position
    while start > 0 and _is_latin(text[start - 1]):
        start -= 1
    while end < len(text) and _is_latin(text[end]):
        end += 1
    return Span(start, end)


def _is_latin(char: str) -> bool:
    return char.isalnum() and char < "\u2e80"
