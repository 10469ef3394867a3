"""How a chart is painted: thin lines, few colours, what is counted above it."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from gui.look.theme import Appearance, Theme, mixed
from gui.widgets.chart_layout import Box, Columns, Data, Label, Layout, Mark, Rows, line_runs
from gui.widgets.scales import rows_of

Kind = Literal["columns", "lines", "rows"]
_HEIGHT, _LEAST_PLOT = 230, 80.0
_DOT, _GAP, _DENSE = 3.2, 6, 0.8
_LEGEND_GAP, _SAMPLE = 18, 14
_WIDEST_CARD, _CARD_SIDE, _CARD_TOP, _AWAY = 340, 9, 6, 9
_SIDES = {-1: Qt.AlignmentFlag.AlignLeft, 0: Qt.AlignmentFlag.AlignHCenter, 1: Qt.AlignmentFlag.AlignRight}
_DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)


def colours(theme: Theme) -> tuple[QColor, ...]:
    """The colours of series, in turn."""
    kinds = ("percent", "quantity", "points", "quiet")
    return theme.accent, *(theme.figures[kind] for kind in kinds)


class ChartDrawing:
    """Knows where everything of a chart stands, and paints it in the colours of the theme."""

    layout: Layout

    def __init__(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self._legend: Sequence[tuple[int, float]] = ()
        self.lay_out(Data(), "columns", QFont(), 0)

    def lay_out(self, data: Data, kind: Kind, font: QFont, width: int) -> None:
        """Find the place of everything for a width."""
        self._data, self._kind = data, kind
        metrics = self._metrics = QFontMetricsF(font)
        measure = metrics.horizontalAdvance
        line = self._line = metrics.height()
        names = [one.name for one in data.series]
        widths = [_SAMPLE + _GAP + measure(name) for name in names]
        self._legend = rows_of(widths, width, _LEGEND_GAP) if len(names) > 1 else ()
        legend = (self._legend[-1][0] + 1) * (line + 2) if self._legend else 0.0
        head = line + _GAP + legend
        if kind == "rows":
            self.layout = Rows(data, Box(0, head, width, 0), measure, line)
        else:
            room = Box(0, head + _GAP, width, max(_LEAST_PLOT, _HEIGHT - head))
            self.layout = Columns(data, room, measure, line, lines=kind == "lines")

    def box(self, mark: Mark) -> QRectF:
        """Where a mark stands."""
        return _rect(self.layout.box(mark))

    def paint(self, painter: QPainter, unit: str, exposed: QRect, over: Mark | None) -> None:
        """Paint what is in view; the mark that the pointer is over stands out."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, bottom = exposed.top(), exposed.bottom() + 1
        self._paint_head(painter, unit)
        self._paint_axis(painter, top, bottom)
        if self._kind == "lines":
            self._paint_lines(painter)
        else:
            self._paint_bars(painter, top, bottom, over)

    def paint_ring(self, painter: QPainter, mark: Mark) -> None:
        """Show that the keys are at a mark: of a line, around its dot."""
        box = self.box(mark)
        away = 3 if box.width() else 6
        painter.setPen(QPen(self._appearance.theme.accent, 1))
        painter.drawRoundedRect(box.adjusted(-away, -away, away, away), 3, 3)

    def paint_told(self, painter: QPainter, mark: Mark, words: str, room: QRect) -> None:
        """Tell all of a value, above its mark or below it."""
        theme, box = self._appearance.theme, self.box(mark)
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
        most = QRectF(0, 0, min(room.width() - 2 * _CARD_SIDE - 2, _WIDEST_CARD), 400)
        card = self._metrics.boundingRect(most, flags, words)
        card.adjust(-_CARD_SIDE, -_CARD_TOP, _CARD_SIDE, _CARD_TOP)
        card.moveCenter(QPointF(box.center().x(), box.top() - card.height() / 2 - _AWAY))
        if card.top() < 0:
            card.moveTop(min(box.bottom() + _AWAY, room.height() - card.height() - 0.5))
        card.moveLeft(max(min(card.left(), room.width() - card.width() - 0.5), 0.5))
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.popup)
        painter.drawRoundedRect(card, 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.ink)
        painter.drawText(card.adjusted(_CARD_SIDE, _CARD_TOP, -_CARD_SIDE + 1, -_CARD_TOP), flags, words)

    def _paint_head(self, painter: QPainter, unit: str) -> None:
        """Say what is counted, and which colour is which."""
        theme, line, left_side = self._appearance.theme, self._line, int(Qt.AlignmentFlag.AlignLeft)
        wide = 10_000.0
        painter.setPen(theme.mute)
        painter.drawText(QRectF(0, 0, wide, line), left_side, unit)
        for number, (row, left) in enumerate(self._legend):
            top = line + _GAP + row * (line + 2)
            middle = round(top + line / 2) + 0.5
            painter.setPen(self._pen(number))
            painter.drawLine(QPointF(left, middle), QPointF(left + _SAMPLE, middle))
            painter.setPen(theme.ink)
            place = QRectF(left + _SAMPLE + _GAP, top, wide, line)
            painter.drawText(place, left_side, self._data.series[number].name)

    def _paint_axis(self, painter: QPainter, top: int, bottom: int) -> None:
        theme, is_rows = self._appearance.theme, self._kind == "rows"
        painter.setPen(QPen(theme.line, 1))
        for rule in self.layout.rules():
            high = round(rule.top) + 0.5
            painter.drawLine(QPointF(rule.left, high), QPointF(rule.left + rule.width, high))
        for label in self.layout.labels(top, bottom):
            painter.setPen(theme.ink if is_rows and label.box.left == 0 else theme.mute)
            self._write(painter, label)

    def _write(self, painter: QPainter, label: Label) -> None:
        words = label.words
        if self._kind == "rows" and label.box.left == 0:
            words = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, label.box.width)
        flags = _SIDES[label.side] | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        painter.drawText(_rect(label.box), int(flags), words)

    def _paint_bars(self, painter: QPainter, top: int, bottom: int, over: Mark | None) -> None:
        theme, palette = self._appearance.theme, colours(self._appearance.theme)
        painter.setPen(Qt.PenStyle.NoPen)
        for mark in self.layout.marks(top, bottom):
            colour = palette[mark.series % len(palette)]
            painter.setBrush(colour if mark == over else mixed(colour, theme.page, _DENSE))
            painter.drawRect(self.box(mark))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_lines(self, painter: QPainter) -> None:
        page = self._appearance.theme.page
        for number, one in enumerate(self._data.series):
            pen = self._pen(number)
            for run in line_runs(one.values):
                points = [self.box(Mark(number, at)).topLeft() for at in run]
                painter.setPen(pen)
                painter.drawPolyline(QPolygonF(points))
                painter.setPen(QPen(page, 1.5))
                painter.setBrush(pen.color())
                for point in points:
                    painter.drawEllipse(point, _DOT, _DOT)
                painter.setBrush(Qt.BrushStyle.NoBrush)

    def _pen(self, series: int) -> QPen:
        palette = colours(self._appearance.theme)
        pen = QPen(palette[series % len(palette)], 2)
        pen.setStyle(_DASHES[series // len(palette) % len(_DASHES)])
        return pen


def _rect(box: Box) -> QRectF:
    return QRectF(*box)
