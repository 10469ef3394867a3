"""Paints what differs from the text on the other side: lines below words, wedges, and bars in the margin."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from core.document.difference import Altered
from gui.look.theme import Theme
from gui.reader.overlays import Alterations
from gui.reader.page_layout import SetRow, pieces_in

BAR_LEFT = -13
WEDGE = 4.0
_THIN, _BETWEEN = 1.25, 2.75
WHOLE = "paragraph", "new", "gone"
"""What stands in one text only as a whole: its bar tells, and a ground below sentences within a paragraph."""


def paint_alone(painter: QPainter, found: SetRow, alterations: Alterations, theme: Theme) -> None:
    """Lay a ground below the sentences of a row that stand in this text only."""
    for one in alterations.within(found.row.span):
        if one.kind in ("new", "gone"):
            for piece in pieces_in(found, one.span):
                painter.fillRect(piece, theme.soft)


def paint_altered(painter: QPainter, found: SetRow, alterations: Alterations, theme: Theme) -> None:
    """Mark the altered words of a row: figures by two lines below, others by one, what moved by dots."""
    for one in alterations.within(found.row.span):
        colour = theme.accent if one.kind == "value" or alterations.is_current(one) else theme.mute
        line = Qt.PenStyle.DotLine if one.kind == "moved" else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, _THIN, line, Qt.PenCapStyle.FlatCap))
        if not one.span:
            _wedge(painter, found, one, colour)
        elif one.kind not in WHOLE:
            for piece in pieces_in(found, one.span):
                for number in range(2 if one.kind == "value" else 1):
                    y = piece.bottom() + 1 + number * _BETWEEN
                    painter.drawLine(QPointF(piece.left(), y), QPointF(piece.right(), y))
        _bar(painter, found, one, colour)


def _wedge(painter: QPainter, found: SetRow, one: Altered, colour: QColor) -> None:
    """Where the other text has words, and this one has none."""
    layout, within = found.layout, one.span.start - found.row.span.start
    y = found.top + layout.line_of(within) * layout.leading + layout.glyph_top + layout.glyph_height
    tip = QPointF(layout.x_of(within), y - WEDGE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([tip, tip + QPointF(-WEDGE, 2 * WEDGE), tip + QPointF(WEDGE, 2 * WEDGE)]))


def _bar(painter: QPainter, found: SetRow, one: Altered, colour: QColor) -> None:
    """A bar beside the lines, as printers set it; two for whole paragraphs that stand here only."""
    for top, bottom in _lines(found, one):
        for number in range(2 if one.kind in WHOLE and one.span else 1):
            painter.fillRect(QRectF(BAR_LEFT + number * 4, top, 2, bottom - top), colour)


def _lines(found: SetRow, one: Altered) -> Iterator[tuple[float, float]]:
    layout, span = found.layout, one.span.within(found.row.span)
    first = layout.line_of(span.start - found.row.span.start)
    last = layout.line_of(max(span.start, span.end - 1) - found.row.span.start)
    yield found.top + first * layout.leading, found.top + (last + 1) * layout.leading
