"""How a chart is painted: thin lines, few colours, what is counted above it."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPaintEngine,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

from gui.charts.bars import Columns, Rows
from gui.charts.data import GAP, Box, Data, Kind, Label, Layout, Mark, Rule, Tone
from gui.charts.dots import Dots
from gui.charts.lines import Lines, Panels
from gui.charts.scales import rows_of
from gui.look.size import px
from gui.look.theme import Appearance, Theme, mixed

_HEIGHT, _LINES_HEIGHT, _LEAST_PLOT = 230, 290, 80.0
_DENSE, _FAINT, _RANGE = 0.8, 0.42, 0.5
_LEGEND_GAP, _SAMPLE = 18, 24
_WIDEST_CARD, _CARD_SIDE, _CARD_TOP, _AWAY = 340, 9, 6, 9
_SIDES = {-1: Qt.AlignmentFlag.AlignLeft, 0: Qt.AlignmentFlag.AlignHCenter, 1: Qt.AlignmentFlag.AlignRight}
_BARS = ("columns", "rows")
_SIZES: dict[Kind, float] = {"lines": 3.4, "dots": 4.6, "panels": 2.6}
_WIDTHS: dict[Kind, float] = {"lines": 2.0, "panels": 1.5}
_DASHES = (3.5, 2.5)
_CAP = 3.0


class Emphasis(NamedTuple):
    """What stands out: the mark under the pointer, and the group of that or of the one that keys are at."""

    over: Mark | None = None
    group: int | None = None


NOTHING = Emphasis()


def colours(theme: Theme) -> tuple[QColor, ...]:
    """The colours of groups, in turn."""
    kinds = ("percent", "quantity", "points", "quiet")
    return theme.accent, *(theme.figures[kind] for kind in kinds)


class ChartDrawing:
    """Knows where everything of a chart stands, and paints it in the colours of the theme."""

    layout: Layout

    def __init__(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self._key: Sequence[tuple[str, int, bool]] = ()
        self._key_places: Sequence[tuple[int, float]] = ()
        self._stands_out = Emphasis()
        self.lay_out(Data(), "columns", QFont(), 0)

    def lay_out(self, data: Data, kind: Kind, font: QFont, width: int) -> None:
        """Find the place of everything for a width."""
        self._data, self._kind = data, kind
        self._is_many = kind == "lines" and len(data.groups) > len(colours(self._appearance.theme))
        metrics = self._metrics = QFontMetricsF(font)
        measure = metrics.horizontalAdvance
        line = self._line = metrics.height()
        self._key = self._keys()
        widths = [_SAMPLE + GAP + measure(name) for name, _, _ in self._key]
        self._key_places = rows_of(widths, width, _LEGEND_GAP)
        key = (self._key_places[-1][0] + 1) * (line + 2) if self._key else 0.0
        head = line + GAP + key
        if kind == "rows":
            self.layout = Rows(data, Box(0, head, width, 0), measure, line)
        elif kind == "dots":
            self.layout = Dots(data, Box(0, head + GAP, width, 0), measure, line)
        elif kind == "panels":
            self.layout = Panels(data, Box(0, head + GAP, width, 0), measure, line)
        else:
            make, high = (Lines, _LINES_HEIGHT) if kind == "lines" else (Columns, _HEIGHT)
            self.layout = make(
                data, Box(0, head + GAP, width, max(px(_LEAST_PLOT), px(high) - head)), measure, line
            )

    def box(self, mark: Mark) -> QRectF:
        """Where a mark stands."""
        return _rect(self.layout.box(mark))

    def paint(self, painter: QPainter, unit: str, exposed: QRect, stands_out: Emphasis = NOTHING) -> None:
        """Paint what is in view; what is pointed at stands out."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._stands_out = stands_out
        self._colours = [self._colour_of(group) for group in range(max(1, len(self._data.groups)))]
        top, bottom = exposed.top(), exposed.bottom() + 1
        self._paint_head(painter, unit)
        for rule in self.layout.rules(top, bottom):
            self._paint_rule(painter, rule)
        for label in self.layout.labels(top, bottom):
            self._paint_label(painter, label)
        if self._kind in _BARS:
            self._paint_bars(painter, top, bottom)
        else:
            self._paint_points(painter, top, bottom)

    def paint_ring(self, painter: QPainter, mark: Mark) -> None:
        """Show that the keys are at a mark."""
        box = self.box(mark)
        away = 3 if box.width() else _SIZES.get(self._kind, 0.0) + 3
        painter.setPen(QPen(self._appearance.theme.accent, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-away, -away, away, away), 3, 3)

    def paint_told(self, painter: QPainter, mark: Mark, words: str, room: QRect) -> None:
        """Tell all of a value, above its mark or below it."""
        theme, box = self._appearance.theme, self.box(mark)
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
        most = QRectF(0, 0, min(room.width() - 2 * _CARD_SIDE - 2, px(_WIDEST_CARD)), px(400))
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

    # The colours of things

    def _colour(self, group: int) -> QColor:
        return self._colours[group]

    def _colour_of(self, group: int) -> QColor:
        """The colour of a group: of many, only the one that stands out has one."""
        theme, palette = self._appearance.theme, colours(self._appearance.theme)
        if self._kind in ("dots", "panels") or (self._is_many and group == self._stands_out.group):
            return theme.accent
        if self._is_many:
            return mixed(theme.mute, theme.page, _FAINT)
        return palette[group % len(palette)]

    def _tone(self, tone: Tone) -> QColor:
        """What words are written in."""
        theme = self._appearance.theme
        if tone == "ink":
            return theme.ink
        if tone == "mute" or (self._is_many and tone != self._stands_out.group):
            return theme.mute
        return self._colour(tone)

    def _keys(self) -> list[tuple[str, int, bool]]:
        """What is told above the chart of colours and styles: a name, its colour and whether it is dashed."""
        series = self._data.series
        if self._kind in _BARS:
            return [(one.name, one.group, False) for one in series] if len(series) > 1 else []
        if self._kind == "lines" and len(self._data.groups) <= 1:
            return []
        return [(name, -1, is_dashed) for name, is_dashed in self._data.styles]

    # The parts of a chart

    def _paint_head(self, painter: QPainter, unit: str) -> None:
        """Say what is counted, and which colour or mark is which."""
        theme, line, left_side = self._appearance.theme, self._line, int(Qt.AlignmentFlag.AlignLeft)
        wide = 10_000.0
        painter.setPen(theme.mute)
        self._write(painter, QRectF(0, 0, wide, line), left_side, unit)
        for (name, group, is_dashed), (row, left) in zip(self._key, self._key_places, strict=True):
            top = line + GAP + row * (line + 2)
            middle = round(top + line / 2) + 0.5
            colour = theme.mute if group < 0 else self._colour(group)
            ends = QPointF(left, middle), QPointF(left + _SAMPLE, middle)
            if self._kind != "dots":
                painter.setPen(self._pen(colour, is_dashed))
                painter.drawLine(*ends)
            if group < 0:
                self._paint_mark(painter, QPointF(left + _SAMPLE / 2, middle), colour, is_dashed, True)
            painter.setPen(theme.ink)
            self._write(painter, QRectF(left + _SAMPLE + GAP, top, wide, line), left_side, name)

    def _paint_rule(self, painter: QPainter, rule: Rule) -> None:
        theme = self._appearance.theme
        x1, y1, x2, y2 = rule.x1, rule.y1, rule.x2, rule.y2
        if rule.group is not None:
            painter.setPen(QPen(mixed(self._colour(rule.group), theme.page, _RANGE), 1))
        else:
            painter.setPen(QPen(theme.mute if rule.is_strong else theme.line, 1))
            if y1 == y2:
                y1 = y2 = round(y1) + 0.5
            else:
                x1 = x2 = round(x1) + 0.5
        painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))

    def _paint_label(self, painter: QPainter, label: Label) -> None:
        words = label.words
        if label.is_cut:
            words = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, label.box.width + 1)
        flags = _SIDES[label.side] | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        painter.setPen(self._tone(label.tone))
        self._write(painter, _rect(label.box), int(flags), words)

    def _write(self, painter: QPainter, room: QRectF, flags: int, words: str) -> None:
        """Write a line; in a PDF file as outlines, because Qt names radicals there for characters."""
        if painter.paintEngine().type() != QPaintEngine.Type.Pdf:
            painter.drawText(room, flags, words)
            return
        place, outlines = self._metrics.boundingRect(room, flags, words), QPainterPath()
        outlines.setFillRule(Qt.FillRule.WindingFill)
        outlines.addText(place.left(), place.top() + self._metrics.ascent(), painter.font(), words)
        painter.fillPath(outlines, painter.pen().color())

    def _paint_bars(self, painter: QPainter, top: int, bottom: int) -> None:
        theme = self._appearance.theme
        painter.setPen(Qt.PenStyle.NoPen)
        for mark in self.layout.marks(top, bottom):
            colour = self._colour(self._data.series[mark.series].group)
            is_over = mark == self._stands_out.over
            painter.setBrush(colour if is_over else mixed(colour, theme.page, _DENSE))
            painter.drawRect(self.box(mark))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_points(self, painter: QPainter, top: int, bottom: int) -> None:
        """Lines, then ranges, then marks; of many, what stands out comes last, with all marks."""
        series = self._data.series

        def is_over(number: int) -> bool:
            return self._is_many and series[number].group == self._stands_out.group

        for run in sorted(self.layout.runs(top, bottom), key=lambda run: is_over(run.series)):
            one = series[run.series]
            painter.setPen(self._pen(self._colour(one.group), one.is_dashed))
            # One by one and without round ends, lines are painted many times faster than as a polyline.
            painter.drawLines([QLineF(*before, *after) for before, after in pairwise(run.places)])
        shown = self.layout.marks(top, bottom)
        marks = [mark for mark in shown if is_over(mark.series)] if self._is_many else shown
        for mark in marks:
            if (reach := self.layout.reach(mark)) is not None:
                self._paint_reach(painter, mark, reach)
        lone = [mark for mark in shown if self._is_lone(mark)] if self._is_many else []
        for mark in lone + marks:
            one, point = series[mark.series], self._data.point(mark)
            place = self.box(mark).topLeft()
            self._paint_mark(painter, place, self._colour(one.group), one.is_dashed, point.is_sure)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _is_lone(self, mark: Mark) -> bool:
        """Whether no line shows a point, or as something that it is not."""
        points = (None, *self._data.series[mark.series].points, None)
        before, point, after = points[mark.at : mark.at + 3]
        return (before is None and after is None) or point is None or not point.is_sure

    def _paint_reach(self, painter: QPainter, mark: Mark, reach: Rule) -> None:
        """The range of a value: a line between two strokes; where it is open, an arrow."""
        point = self._data.point(mark)
        painter.setPen(QPen(self._colour(self._data.series[mark.series].group), 1.4))
        painter.drawLine(QPointF(reach.x1, reach.y1), QPointF(reach.x2, reach.y2))
        x, y = (_CAP, 0.0) if reach.x1 == reach.x2 else (0.0, _CAP)
        first, last = QPointF(reach.x1, reach.y1), QPointF(reach.x2, reach.y2)
        across, back = QPointF(x, y), QPointF(y, -x)
        for end, is_there, away in (
            (first, point.low is not None, -back),
            (last, point.high is not None, back),
        ):
            if is_there:
                painter.drawLine(end - across, end + across)
            else:
                painter.drawPolyline(QPolygonF([end - across - away, end, end + across - away]))

    def _paint_mark(
        self, painter: QPainter, place: QPointF, colour: QColor, is_dashed: bool, is_sure: bool
    ) -> None:
        """A dot, or a diamond on a dashed line; what is not sure is hollow."""
        page = self._appearance.theme.page
        size = _SIZES[self._kind]
        if self._is_many and colour != self._appearance.theme.accent:
            size -= 1
        halo = QPen(page, 1.5) if self._kind != "panels" else QPen(Qt.PenStyle.NoPen)
        painter.setPen(halo if is_sure else QPen(colour, 1.5))
        painter.setBrush(colour if is_sure else page)
        if is_dashed:
            x, y, wide = place.x(), place.y(), size + 1
            corners = ((x, y - wide), (x + wide, y), (x, y + wide), (x - wide, y))
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        else:
            painter.drawEllipse(place, size, size)

    def _pen(self, colour: QColor, is_dashed: bool) -> QPen:
        pen = QPen(colour, _WIDTHS.get(self._kind, 2.0) - (0.5 if is_dashed else 0.0))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if is_dashed else Qt.PenCapStyle.SquareCap)
        if is_dashed:
            pen.setDashPattern(_DASHES)
        return pen


def _rect(box: Box) -> QRectF:
    return QRectF(*box)
