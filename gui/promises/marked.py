"""Words of a report with a figure marked in them, set in lines."""

import re
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from core.document.span import Span

LEADING = 1.12
_BLANK = re.compile(r"\s")
_BEFORE = 0.6
"""The share of the room that words before the figure have, where not all have room."""


class Words(NamedTuple):
    """Words on one line of text, and the figure among them."""

    text: str
    figure: Span


def words_at(text: str, span: Span, figure: Span) -> Words:
    """The words of a span without breaks, character by character, with the figure in it."""
    return Words(_BLANK.sub(" ", span.of(text)), figure.within(span).shifted(-span.start))


def shortened(words: Words, most: int) -> Words:
    """The same with no more characters than there is room for, the figure among them."""
    text, figure = words
    if len(text) <= most or most < 2:
        return words
    room = max(0, most - len(figure) - 2)
    start = max(0, min(figure.start - 1 - round(room * _BEFORE), len(text) - most))
    if figure.end <= most - 1:
        start = 0
    end = min(len(text), start + most)
    before, after = "…" * (start > 0), "…" * (end < len(text))
    kept = text[start + len(before) : end - len(after)]
    return Words(f"{before}{kept}{after}", figure.shifted(-start).within(Span(0, end - start)))


class Marked:
    """Words set in a face and a width, ready to be painted; the figure is heavy and in a colour."""

    def __init__(self, words: Words, font: QFont, width: float, colour: QColor, most: int = 0) -> None:
        if most:
            fits = int(width / max(1.0, QFontMetricsF(font).horizontalAdvance("国"))) * most - 1
            words = shortened(words, max(2, fits))
        self._layout = QTextLayout(words.text, font)
        self._layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats([_mark(words, colour)] if words.figure else [])
        pitch, at = QFontMetricsF(font).height() * LEADING, 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, at))
            at += pitch
        self._layout.endLayout()
        self.height = round(at)

    def paint(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Draw the lines with their upper left corner at a point."""
        painter.setPen(colour)
        self._layout.draw(painter, at)


def _mark(words: Words, colour: QColor) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setForeground(colour)
    look.setFontWeight(QFont.Weight.DemiBold)
    mark = QTextLayout.FormatRange()
    mark.start = _units(words.text[: words.figure.start])
    mark.length = _units(words.figure.of(words.text))
    mark.format = look
    return mark


def _units(words: str) -> int:
    """How many units of UTF-16 Qt counts."""
    return len(words.encode("utf-16-le", errors="surrogatepass")) // 2
