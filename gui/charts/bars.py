"""Where bars stand: columns along the years, or a bar in each row."""

from collections.abc import Sequence
from heapq import nlargest

from gui.charts.data import GAP, Box, Data, Label, Mark, Measure, Rule, Run
from gui.charts.scales import labelled, rows_between, scale

_WIDEST_COLUMN, _COLUMNS = 34.0, 0.64
"""Columns take so much of the room of their year, and are no wider than this."""
_THICK, _BETWEEN_ROWS = 10.0, 12.0
MOST_NAME = 0.36
"""The share of a row that its name may take."""
_MEASURED = 40
_ABOVE = 14.0


class Columns:
    """Values over an axis of years, as columns."""

    def __init__(self, data: Data, room: Box, measure: Measure, line: float) -> None:
        self._data, self._line = data, line
        self._scale = scale(0.0, data.reach[1])
        left = widest(self._scale.numbers, measure) + GAP
        low = line + GAP
        self._plot = Box(
            room.left + left, room.top + line / 2, room.width - left, room.height - low - line / 2
        )
        self._each = self._plot.width / max(1, len(data.names))
        self._label_width = widest(data.names, measure) + 2 * GAP
        self.height = room.bottom

    def box(self, mark: Mark) -> Box:
        value = self._data.point(mark).value
        middle = self._plot.left + (mark.at + 0.5) * self._each
        count = len(self._data.series)
        width = max(1.0, min(self._each * _COLUMNS / count, _WIDEST_COLUMN))
        left = middle + (mark.series - count / 2) * width
        high = max(self._scale.share(value) * self._plot.height, 1.0) if value else 0.0
        return Box(left, self._plot.bottom - high, max(1.0, width - (1.0 if count > 1 else 0.0)), high)

    def reach(self, mark: Mark) -> Rule | None:
        return None

    def mark_at(self, x: float, y: float) -> Mark | None:
        """The nearest value of the year that a point is in."""
        at = int((x - self._plot.left) // self._each) if self._each else -1
        is_there = self._plot.top - _ABOVE <= y <= self.height
        there = [mark for mark in self._data.marks if mark.at == at] if is_there else []
        return min(there, key=lambda mark: abs(self._middle(mark) - x), default=None)

    def labels(self, top: float, bottom: float) -> list[Label]:
        left = [
            Label(number, Box(0.0, self._high(tick) - self._line / 2, self._plot.left - GAP, self._line), 1)
            for tick, number in zip(*self._scale, strict=True)
        ]
        names = self._data.names
        first = int(names[0]) if names and names[0].isdecimal() else 0
        return left + [
            Label(names[at], self._below(at, self._plot.bottom + GAP / 2), 0)
            for at in labelled(len(names), self._each, self._label_width, first)
        ]

    def rules(self, top: float, bottom: float) -> list[Rule]:
        plot = self._plot
        highs = map(self._high, self._scale.ticks)
        return [Rule(plot.left, high, plot.right, high) for high in highs]

    def marks(self, top: float, bottom: float) -> list[Mark]:
        return self._data.marks

    def runs(self, top: float, bottom: float) -> list[Run]:
        return []

    def _middle(self, mark: Mark) -> float:
        box = self.box(mark)
        return box.left + box.width / 2

    def _high(self, tick: float) -> float:
        return self._plot.bottom - self._plot.height * self._scale.share(tick)

    def _below(self, at: int, top: float) -> Box:
        middle = self._plot.left + (at + 0.5) * self._each
        width = self._label_width
        left = min(max(middle - width / 2, 0.0), self._plot.right - width)
        return Box(left, top, width, self._line)


class Rows:
    """Values in rows, below one another: a name, then a bar for each series."""

    def __init__(self, data: Data, room: Box, measure: Measure, line: float) -> None:
        self._data, self._room, self._most = data, room, data.reach[1]
        self._pitch = max(line, _THICK)
        self._row = self._pitch * len(data.series) + _BETWEEN_ROWS
        self._name = min(widest(data.names, measure) + 2 * GAP, room.width * MOST_NAME)
        self._value = measure(_number(self._most)) + GAP
        self.height = room.top + self._row * len(data.names)

    def box(self, mark: Mark) -> Box:
        value = self._data.point(mark).value
        room = max(0.0, self._room.width - self._name - self._value - GAP)
        wide = value / (self._most or 1.0) * room
        top = self._top(mark) + (self._pitch - _THICK) / 2
        return Box(self._room.left + self._name, top, max(wide, 1.0) if value else 0.0, _THICK)

    def reach(self, mark: Mark) -> Rule | None:
        return None

    def mark_at(self, x: float, y: float) -> Mark | None:
        """The value of the line that a point is in, also beside its bar."""
        at = int((y - self._room.top) // self._row)
        if not (0 <= at < len(self._data.names) and self._room.left <= x < self._room.right):
            return None
        within = y - self._room.top - at * self._row - _BETWEEN_ROWS / 2
        series = min(max(int(within // self._pitch), 0), len(self._data.series) - 1)
        return Mark(series, at) if self._data.series[series].points[at] is not None else None

    def labels(self, top: float, bottom: float) -> list[Label]:
        found = list[Label]()
        for at in self._shown(top, bottom):
            high = self._room.top + at * self._row
            place = Box(self._room.left, high, self._name - 2 * GAP, self._row)
            found.append(Label(self._data.names[at], place, -1, "ink", is_cut=True))
        for mark in self.marks(top, bottom):
            place = Box(self.box(mark).right + GAP, self._top(mark), self._value, self._pitch)
            found.append(Label(_number(self._data.point(mark).value), place, -1))
        return found

    def rules(self, top: float, bottom: float) -> list[Rule]:
        return []

    def marks(self, top: float, bottom: float) -> list[Mark]:
        return [
            Mark(number, at)
            for at in self._shown(top, bottom)
            for number, one in enumerate(self._data.series)
            if one.points[at] is not None
        ]

    def runs(self, top: float, bottom: float) -> list[Run]:
        return []

    def _shown(self, top: float, bottom: float) -> range:
        """The rows of which something is between two heights."""
        above = self._room.top
        return rows_between(top - above, bottom - above, self._row, len(self._data.names))

    def _top(self, mark: Mark) -> float:
        return self._room.top + mark.at * self._row + _BETWEEN_ROWS / 2 + mark.series * self._pitch


def widest(names: Sequence[str], measure: Measure) -> float:
    """The width of the widest of names; of thousands, only the longest are measured."""
    return max(map(measure, nlargest(_MEASURED, names, key=len)), default=0.0)


def _number(value: float) -> str:
    """A value as it stands beside its bar."""
    return f"{value:.1f}"
