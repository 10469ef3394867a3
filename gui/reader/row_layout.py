"""One row of the page, set in lines."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from core.document.span import Span
from gui.reader.positions import SetWords
from gui.reader.typography import RowStyle

ALIGNMENTS = {
    "justify": Qt.AlignmentFlag.AlignJustify,
    "left": Qt.AlignmentFlag.AlignLeft,
    "centre": Qt.AlignmentFlag.AlignHCenter,
}

CLOSING = "”’」』》〉）)】〕、，。；：！？"


class NoteNumber(NamedTuple):
    """The number of a note, set at a position of its row."""

    at: int
    number: str
    format: QTextLayout.FormatRange


class SetLine(NamedTuple):
    """A line of a row: its positions, where its words begin and end, and its base line."""

    span: Span
    left: float
    right: float
    base: int


class RowLayout:
    """The lines of a row; its positions count code points from the row's start, y pixels from its top.

    `words` are the row's own, `extra` what follows them on the page without being part of the report, and
    `notes` numbers that stand among them likewise, each at its position, all in the look `raised`.
    Before the positions `tied`, where markers begin, and before notes no line is broken.
    Lines are placed by their base line, so that neither superscripts nor other faces disturb the leading.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - a row needs its words, its style and that style in pixels
        self,
        words: str,
        extra: str,
        style: RowStyle,
        font: QFont,
        leading: int,
        width: int,
        formats: Sequence[tuple[Span, QTextLayout.FormatRange]],
        tied: Collection[int] = (),
        notes: Sequence[NoteNumber] = (),
    ) -> None:
        self.length = len(words)
        self.leading = leading
        self._set = SetWords(words, [(note.at, note.number) for note in notes], extra)
        self._tied = {self._set.point(self._set.end(at)) for at in tied}
        self._tied |= {at for note in self._set.notes for at in range(*note)}
        metrics = QFontMetricsF(font)
        self.glyph_height = min(metrics.height() + 2, leading - 4.0)
        self._base = round((leading + metrics.ascent() - metrics.descent()) / 2)
        self.glyph_top = self._base - metrics.ascent() - 1
        self.text = self._set.text
        self._layout = QTextLayout(self.text, font)
        option = QTextOption(ALIGNMENTS[style.align])
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        looks = [_placed(self._units(span), format_) for span, format_ in formats]
        units = map(self._set.units, self._set.notes)
        looks += [_placed(number, note.format) for number, note in zip(units, notes, strict=True)]
        self._layout.setFormats(looks)
        em = font.pixelSize()
        self._place_lines(style.indent * em, style.hang * em, width)
        self.height = max(1, self._layout.lineCount()) * leading

    def _units(self, span: Span) -> Span:
        """The units of a span's words; of one without words those of the notes at its place."""
        if not span:
            return Span(self._set.end(span.start), self._set.begin(span.start))
        return Span(self._set.begin(span.start), self._set.end(span.end))

    def _place_lines(self, indent: float, hang: float, width: int) -> None:
        self._layout.beginLayout()
        top, inset = 0, indent
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width - inset)
            if kept := self._kept_together(line):
                line.setNumColumns(kept, width - inset)
            line.setPosition(QPointF(inset, top + self._base - line.ascent()))
            top, inset = top + self.leading, hang
        self._layout.endLayout()

    def _kept_together(self, line: QTextLine) -> int:
        """How many characters a line keeps so that none that is tied to the one before begins the next."""
        start = self._set.point(line.textStart())
        end = self._set.point(line.textStart() + line.textLength())
        if end not in self._tied:
            return 0
        end -= 1
        while end > start + 1 and (end in self._tied or self.text[end] in CLOSING):
            end -= 1
        return end - start

    def draw(self, painter: QPainter, at: QPointF, clip: QRectF) -> None:
        """Paint the lines that touch `clip`."""
        self._layout.draw(painter, at, [], clip)

    def position_at(self, x: float, y: float, *, on_character: bool = False) -> int:
        """The gap between characters nearest to a point, or the character at it."""
        line = self._layout.lineAt(self.line_at(y))
        way = QTextLine.CursorPosition.CursorBetweenCharacters
        if on_character:
            way = QTextLine.CursorPosition.CursorOnCharacter
        unit = line.xToCursor(x, way)
        last = line.textStart() + line.textLength()
        is_beyond = x >= line.naturalTextRect().right()  # where Qt stops short of the last character
        if (unit >= last or is_beyond) and line.lineNumber() + 1 < self._layout.lineCount():
            unit = last - 1 if on_character else last
        found = self._set.character(unit) if on_character else self._set.position(unit)
        return min(found, self.length)

    def note_at(self, x: float, y: float) -> int | None:
        """Which of the notes a point is on."""
        for number, note in enumerate(self._set.notes):
            if any(piece.contains(x, y) for piece in self._pieces(self._set.units(note))):
                return number
        return None

    def is_on_words(self, x: float, y: float) -> bool:
        """Whether a point is on the words and not beside them."""
        line = self._layout.lineAt(self.line_at(y))
        return line.naturalTextRect().left() <= x <= line.naturalTextRect().right()

    def line_at(self, y: float) -> int:
        """Number of the line at a height, the nearest above or below the row."""
        return min(max(0, int(y // self.leading)), self._layout.lineCount() - 1)

    def line_of(self, position: int) -> int:
        """Number of the line that holds a position."""
        line = self._layout.lineForTextPosition(self._set.begin(position))
        return line.lineNumber() if line.isValid() else self._layout.lineCount() - 1

    def line_span(self, number: int) -> Span:
        """The positions of a line."""
        line = self._layout.lineAt(number)
        end = self._set.position(line.textStart() + line.textLength())
        return Span(self._set.position(line.textStart()), min(end, self.length))

    def lines(self) -> Iterator[SetLine]:
        """The lines, top to bottom."""
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            left, right = _x(line, line.textStart()), _x(line, line.textStart() + line.textLength())
            yield SetLine(self.line_span(number), left, right, number * self.leading + self._base)

    def x_of(self, position: int) -> float:
        """Where the gap before a position is on its line."""
        unit = self._set.begin(position)
        line = self._layout.lineForTextPosition(unit)
        return _x(line, unit) if line.isValid() else 0.0

    def pieces(self, span: Span) -> Iterator[QRectF]:
        """The rectangles of glyph height that a span covers, one a line; an empty one covers its notes."""
        return self._pieces(self._units(span))

    def _pieces(self, units: Span) -> Iterator[QRectF]:
        begin = self._layout.lineForTextPosition(units.start)
        for number in range(begin.lineNumber() if begin.isValid() else 0, self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first, last = line.textStart(), line.textStart() + line.textLength()
            if first >= units.end or not units:
                return
            left, right = _x(line, max(first, units.start)), _x(line, min(last, units.end))
            yield QRectF(left, number * self.leading + self.glyph_top, right - left, self.glyph_height)


def _placed(units: Span, format_: QTextLayout.FormatRange) -> QTextLayout.FormatRange:
    format_.start, format_.length = units.start, len(units)
    return format_


def _x(line: QTextLine, unit: int) -> float:
    found = line.cursorToX(unit)
    return found[0] if isinstance(found, tuple) else found  # type: ignore[return-value]
