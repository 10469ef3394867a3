"""The faces and measures of the page, on the screen and on paper."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from gui.glance.laid import Laid, Row
from gui.glance.shown import Cell, Shown
from gui.glance.words import BLANK, MET, MISSED, NO_REPORT, UNSURE, corner, head_words
from gui.look.faces import small
from gui.look.theme import Theme

GAP = 30
"""Between two columns."""
LEADING, AIR = 1.2, 6
"""Of lines, and above and below what stands in a line of the table."""
THICK, THIN = 2, 1
PAD = 8
"""Before what stands in a cell."""
NOTHING = (BLANK, NO_REPORT)
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
INDENT = 16
"""Of what stands below a title."""


class Look(NamedTuple):
    """Faces of words, of heads, and of what is said in passing, with the colours of a theme."""

    words: QFont
    heads: QFont
    notes: QFont
    theme: Theme

    @property
    def line(self) -> int:
        """The height of a line of words."""
        return round(QFontMetrics(self.words).height() * LEADING)

    @property
    def head_height(self) -> int:
        """Of the heads of the columns, which have two lines."""
        return 2 * QFontMetrics(self.heads).height() + 16


def look_of(page: QFont, interface: QFont, theme: Theme, pixels: int) -> Look:
    """The faces in a size."""
    words = QFont(page)
    words.setPixelSize(pixels)
    heads = QFont(interface)
    heads.setPixelSize(max(11, pixels - 3))
    return Look(words, heads, small(heads), theme)


class Measures(NamedTuple):
    """How wide the heads of the lines and the columns are, and how high the lines."""

    first: int
    columns: tuple[int, ...]
    rows: tuple[int, ...]

    @property
    def width(self) -> int:
        """Of the whole table."""
        return self.first + sum(self.columns)


def measured(shown: Shown, look: Look) -> Measures:
    """Everything as wide as its words are."""
    laid = shown.laid
    wide = QFontMetrics(look.words).horizontalAdvance
    heads = QFontMetrics(look.heads).horizontalAdvance
    notes = QFontMetrics(look.notes).horizontalAdvance
    names = (wide(row.head) + (0 if row.is_title else indent_of(laid)) for row in laid.rows)
    columns = [
        max(map(heads, head_words(head)), default=0) if not head.measure else wide(head.measure)
        for head in laid.heads
    ]
    rows = []
    for number in range(len(laid.rows)):
        most = 1
        for column in range(len(laid.heads)):
            lines, other = shown.cell(number, column)
            widest = max([*map(wide, lines), notes(other)], default=0)
            columns[column] = max(columns[column], widest)
            most = max(most, len(lines) + bool(other))
        rows.append(most * look.line + AIR + (AIR if laid.rows[number].is_title else 0))
    first = max([*names, heads(corner(laid))], default=0) + GAP
    return Measures(first, tuple(column + GAP for column in columns), tuple(rows))


def indent_of(laid: Laid) -> int:
    """How far lines are set in below titles."""
    return INDENT if any(row.is_title for row in laid.rows) else 0


def paint_head(painter: QPainter, room: QRect, words: tuple[str, str], look: Look, pad: int = PAD) -> None:
    """The head of a column between its rules: what it tells, and of which year."""
    rules(painter, room, look.theme.ink, above=THICK, below=THIN)
    painter.setFont(look.heads)
    line = QFontMetrics(look.heads).height()
    top = room.top() + 8 + (0 if words[1] else line // 2)
    for said, colour in zip(words, (look.theme.ink, look.theme.mute), strict=True):
        painter.setPen(colour)
        painter.drawText(QRect(room.left() + pad, top, room.width() - pad, line), _MIDDLE, said)
        top += line


def paint_row_head(painter: QPainter, room: QRect, row: Row, look: Look, indent: int) -> None:
    """The head of a line."""
    face = QFont(look.words)
    face.setBold(row.is_title)
    painter.setFont(face)
    painter.setPen(look.theme.ink)
    left, top = (0, AIR) if row.is_title else (indent, 0)
    line = QRect(room.left() + left, room.top() + top + AIR // 2, room.width() - left, look.line)
    painter.drawText(line, _MIDDLE, row.head)


def paint_cell(painter: QPainter, room: QRect, cell: Cell, look: Look, lit: int = -1) -> None:
    """What stands in a cell; the line that the pointer is on is lit. What is not sure has a pale sign."""
    theme, (lines, other) = look.theme, cell
    place = QRect(room.left() + PAD, room.top() + AIR // 2, room.width() - PAD, look.line)
    painter.setFont(look.words)
    for number, words in enumerate(lines):
        sign = words[-1:] if words[-1:] in (MET, MISSED) else ""
        shown = words.removesuffix(sign)
        told = shown.removesuffix(UNSURE)
        painter.setPen(theme.mute if told in NOTHING else theme.accent if number == lit else theme.ink)
        painter.drawText(place, _MIDDLE, told)
        left = painter.fontMetrics().horizontalAdvance(told) + 1
        if told != shown:
            painter.setPen(theme.mute)
            painter.drawText(place.adjusted(left, 0, 0, 0), _MIDDLE, UNSURE)
            left += painter.fontMetrics().horizontalAdvance(UNSURE)
        if sign:
            _paint_verdict(painter, place.adjusted(left + 5, 0, 0, 0), sign, theme)
        place.translate(0, look.line)
    if other:
        painter.setFont(look.notes)
        painter.setPen(theme.mute)
        painter.drawText(place, _MIDDLE, other)


def _paint_verdict(painter: QPainter, place: QRect, sign: str, theme: Theme) -> None:
    """A tick or a cross, drawn: not every face has them."""
    unit = painter.fontMetrics().height() / 5
    middle = QPointF(place.left() + unit, place.center().y() + 1)
    shapes = {
        MET: [[(-1, 0), (-0.3, 0.8), (1.1, -1)]],
        MISSED: [[(-0.8, -0.8), (0.8, 0.8)], [(-0.8, 0.8), (0.8, -0.8)]],
    }
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.figures["quantity"] if sign == MET else theme.accent, max(1.2, unit / 2.6)))
    for shape in shapes[sign]:
        painter.drawPolyline([middle + QPointF(x, y) * unit for x, y in shape])
    painter.restore()


def rules(painter: QPainter, room: QRect, colour: QColor, *, above: int = 0, below: int = 0) -> None:
    """Rules at the top and at the bottom of a place."""
    if above:
        painter.fillRect(QRect(room.topLeft(), QSize(room.width(), above)), colour)
    if below:
        painter.fillRect(QRect(room.left(), room.bottom() + 1 - below, room.width(), below), colour)
