"""Paints what lies under and over the words of a row."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from core.page.collapsing import Collapsing
from core.page.page import Page
from gui.look.theme import Theme
from gui.reader.altered import paint_alone, paint_altered
from gui.reader.overlays import Mark, Overlays
from gui.reader.page_layout import SetRow, pieces_in
from gui.reader.typography import style_of

TRIANGLE_LEFT = -24
DOT_RIGHT = 18
DOT = 8
CARET = 2
UNCHOSEN = 0.38
"""How much of its colour a hit has that is not the current one."""
NESTED = 3
"""Pixels by which an annotation or a selection leaves what it covers to be seen above and below."""


class RowPainter:
    """Paints the rows of one page in one theme; on paper, where nothing folds, without `collapsing`."""

    def __init__(self, page: Page, theme: Theme, collapsing: Collapsing | None, overlays: Overlays) -> None:
        self._report = page.report
        self._theme = theme
        self._folding = collapsing
        self._over = overlays

    def paint(self, painter: QPainter, found: SetRow, width: int, clip: QRectF) -> None:
        """Paint one row, under its words first."""
        paint_alone(painter, found, self._over.alterations, self._theme)
        self._current(painter, found)
        self._highlights(painter, found)
        self._hits(painter, found)
        self._selection(painter, found)
        painter.setPen(self._theme.mute if style_of(found.row).quiet else self._theme.ink)
        found.layout.draw(painter, QPointF(0, found.top), clip)
        self._terms(painter, found)
        paint_altered(painter, found, self._over.alterations, self._theme)
        self._outlines(painter, found)
        self._caret(painter, found)
        self._triangle(painter, found)
        self._dots(painter, found, width)

    def _current(self, painter: QPainter, found: SetRow) -> None:
        current = self._over.alterations.current
        if current is not None and current.span and current.kind != "paragraph":
            _fill(painter, pieces_in(found, current.span), self._theme.current)

    def _highlights(self, painter: QPainter, found: SetRow) -> None:
        marks = [mark for mark in self._over.marks.in_row(found.number) if mark.kind != "bookmark"]
        for order, mark in enumerate(marks):
            depth = sum(below.span.overlaps(mark.span) for below in marks[:order])
            inset = min(depth, 2) * NESTED
            for piece in pieces_in(found, mark.span):
                painter.fillRect(piece.adjusted(0, inset, 0, -inset), self._theme.highlights[mark.colour])

    def _hits(self, painter: QPainter, found: SetRow) -> None:
        for hit in self._over.hits.within(found.row.span):
            colour = QColor(self._theme.hit)
            if hit != self._over.hits.current:
                colour.setAlphaF(UNCHOSEN)
            _fill(painter, pieces_in(found, hit), colour)

    def _selection(self, painter: QPainter, found: SetRow) -> None:
        if self._over.selection:
            pieces = pieces_in(found, self._over.selection)
            _fill(painter, (piece.adjusted(0, NESTED, 0, -NESTED) for piece in pieces), self._theme.selection)

    def _terms(self, painter: QPainter, found: SetRow) -> None:
        pen = QPen(self._theme.accent)
        pen.setWidthF(1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.0])
        painter.setPen(pen)
        for run in found.row.runs:
            if run.reference is not None and self._report.references[run.reference].origin == "term":
                for piece in pieces_in(found, run.span):
                    y = piece.bottom() + 0.5
                    painter.drawLine(QPointF(piece.left() + 1, y), QPointF(piece.right() - 1, y))

    def _outlines(self, painter: QPainter, found: SetRow) -> None:
        for span in (self._over.outlined, self._over.framed):
            if span is not None:
                _outline(painter, pieces_in(found, span), self._theme.accent)

    def _caret(self, painter: QPainter, found: SetRow) -> None:
        at = self._over.caret
        if at is not None and found.row.span.start <= at <= found.row.span.end:
            painter.fillRect(caret_in(found, at), self._theme.accent)

    def _triangle(self, painter: QPainter, found: SetRow) -> None:
        section = found.row.section
        if found.row.role != "heading" or section is None or self._folding is None:
            return
        is_pointed = self._over.pointed_heading == section
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.accent if is_pointed else self._theme.mute)
        painter.drawPolygon(triangle(found, collapsed=self._folding.is_collapsed(section)))

    def _dots(self, painter: QPainter, found: SetRow, width: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for mark, dot in dots(found, self._over.marks.in_row(found.number), width):
            _sign(painter, mark, dot, self._theme)


def caret_in(found: SetRow, position: int) -> QRectF:
    """Where the caret before a character of a row is painted."""
    within, layout = position - found.row.span.start, found.layout
    top = found.top + layout.line_of(within) * layout.leading + layout.glyph_top
    return QRectF(layout.x_of(within) - CARET / 2, top, CARET, layout.glyph_height)


def triangle(found: SetRow, *, collapsed: bool) -> list[QPointF]:
    """The corners of the fold triangle of a heading, in the left margin."""
    middle = QPointF(TRIANGLE_LEFT + 4, found.top + found.layout.leading / 2 + 1)
    corners = [(-3, -4.5), (4, 0), (-3, 4.5)] if collapsed else [(-4.5, -3), (4.5, -3), (0, 4)]
    return [middle + QPointF(x, y) for x, y in corners]


def dots(found: SetRow, marks: Iterable[Mark], width: int) -> Iterable[tuple[Mark, QRectF]]:
    """The signs in the right margin for notes, bookmarks and links that begin in a row."""
    taken: dict[int, int] = {}
    for mark in sorted(marks, key=lambda mark: mark.span.start):
        if not (mark.has_note or mark.kind != "highlight") or mark.span.start < found.row.span.start:
            continue
        line = found.layout.line_of(mark.span.start - found.row.span.start)
        before = taken[line] = taken.get(line, -1) + 1
        y = found.top + (line + 0.5) * found.layout.leading - DOT / 2 - before * (DOT + 2)
        yield mark, QRectF(width + DOT_RIGHT - DOT / 2, y, DOT, DOT)


def _sign(painter: QPainter, mark: Mark, place: QRectF, theme: Theme) -> None:
    """A dot for a note, a ribbon for a bookmark, two arrows for a link."""
    if mark.kind == "link":
        painter.setPen(QPen(theme.accent, 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for turn, y in ((1, -2.5), (-1, 2.5)):
            tip = place.center() + QPointF(turn * 5, y)
            painter.drawLine(place.center() + QPointF(-turn * 5, y), tip)
            painter.drawLine(tip, tip + QPointF(-turn * 3, -2.5 * turn))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.dot(mark.colour))
    if mark.kind == "bookmark":
        left, top, right, bottom = place.left(), place.top() - 2, place.right(), place.bottom() + 3
        notch = QPointF(place.center().x(), bottom - 3.5)
        corners = [QPointF(left, top), QPointF(right, top), QPointF(right, bottom), notch]
        painter.drawPolygon([*corners, QPointF(left, bottom)])
    else:
        painter.drawEllipse(place)


def _fill(painter: QPainter, pieces: Iterable[QRectF], colour: QColor) -> None:
    for piece in pieces:
        painter.fillRect(piece, colour)


def _outline(painter: QPainter, pieces: Iterable[QRectF], colour: QColor) -> None:
    """Draw one line around words, however many lines of the page they take."""
    painter.setPen(
        QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(contour([piece.adjusted(-2, 0, 2, 0) for piece in pieces]))


def contour(pieces: Sequence[QRectF]) -> QPainterPath:
    """The line around pieces one below the other; where two meet in no column, each has its own."""
    around = QPainterPath()
    around.setFillRule(Qt.FillRule.WindingFill)
    if len(pieces) == 1:
        around.addRoundedRect(pieces[0], 3, 3)
        return around
    for piece, below in zip_longest(pieces, pieces[1:]):
        is_met = below is not None and below.left() < piece.right() and piece.left() < below.right()
        around.addRect(piece.adjusted(0, 0, 0, below.top() - piece.bottom() + 1 if is_met else 0))
    return around.simplified()
