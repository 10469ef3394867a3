"""Values through some years, as a small bar chart in the cell of a table."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from gui.charts.scales import bars
from gui.look.theme import Theme, mixed

HEIGHT, WIDEST, GAP = 16, 6, 1
_QUIET = 0.55


def width_of(years: int, room: int) -> int:
    """How much of a room the bars of so many years take."""
    return min(room, years * WIDEST)


def paint_bars(painter: QPainter, room: QRect, values: Sequence[float], theme: Theme) -> None:
    """Paint a bar for each value on a thin line, the first that is more than nothing in the accent."""
    width = width_of(len(values), room.width())
    bottom = room.center().y() + HEIGHT // 2
    painter.save()
    painter.fillRect(QRectF(room.left(), bottom, width, 1), theme.line)
    is_first = True
    for left, wide, high in bars(values, width, HEIGHT, GAP):
        if high:
            colour = theme.accent if is_first else mixed(theme.ink, theme.page, _QUIET)
            painter.fillRect(QRectF(room.left() + left, bottom - high, wide, high), colour)
            is_first = False
    painter.restore()
