"""Things side by side: a row for each, in which dots stand along one axis."""

from gui.charts.bars import MOST_NAME, widest
from gui.charts.data import GAP, Box, Data, Label, Mark, Measure, Rule, Run
from gui.charts.plot import range_ends
from gui.charts.scales import decimals, rows_between, scale, written

_BETWEEN, _TICK_ROOM, _MARGIN, _OPEN = 9.0, 90.0, 10.0, 12.0
_LONG = 12
"""So many rows have the axis below them too."""
_DECIMALS = 2


class Dots:
    """A name, then the points of that name in every series, and the value of the first of them."""

    def __init__(self, data: Data, room: Box, measure: Measure, line: float) -> None:
        self._data, self._line = data, line
        values = [point.value for one in data.series for point in one.points if point is not None]
        self._places = decimals(values, _DECIMALS)
        self._name = min(widest(data.names, measure) + 2 * GAP, room.width * MOST_NAME)
        self._value = widest([written(value, self._places) for value in values], measure) + 2 * GAP
        wide = max(1.0, room.width - self._name - self._value)
        self._scale = scale(*data.reach, max(1, int(wide // _TICK_ROOM)))
        self._row = line + _BETWEEN
        rows = self._row * len(data.names)
        self._plot = Box(room.left + self._name, room.top + line + GAP, wide, rows)
        self._right = room.right
        self.height = self._plot.bottom + (line + GAP if self._is_long else 0.0)

    def box(self, mark: Mark) -> Box:
        return Box(self._x(self._data.point(mark).value), self._y(mark.at), 0.0, 0.0)

    def reach(self, mark: Mark) -> Rule | None:
        ends, y = range_ends(self._data.point(mark), self._x, up=_OPEN), self._y(mark.at)
        return Rule(ends[0], y, ends[1], y, group=self._data.series[mark.series].group) if ends else None

    def mark_at(self, x: float, y: float) -> Mark | None:
        """The nearest point of the row that a place is in, also at its name."""
        at = int((y - self._plot.top) // self._row)
        if not (0 <= at < len(self._data.names) and 0 <= x < self._right):
            return None
        return min(self._of(at), key=lambda mark: abs(self.box(mark).left - x), default=None)

    def labels(self, top: float, bottom: float) -> list[Label]:
        plot, line = self._plot, self._line
        found = [
            Label(number, Box(self._x(tick) - _TICK_ROOM / 2, high, _TICK_ROOM, line), 0)
            for high in (plot.top - line - GAP / 2, *([plot.bottom + GAP / 2] if self._is_long else []))
            for tick, number in zip(*self._scale, strict=True)
        ]
        for at in self._shown(top, bottom):
            high = self._y(at) - self._row / 2
            name = Box(plot.left - self._name, high, self._name - 2 * GAP, self._row)
            found.append(Label(self._data.names[at], name, -1, "ink", is_cut=True))
            if there := self._of(at):
                value = written(self._data.point(there[0]).value, self._places)
                tone = "mute" if self._data.series[there[0].series].is_dashed else "ink"
                place = Box(plot.right, high, self._right - plot.right, self._row)
                found.append(Label(value, place, 1, tone))  # type: ignore[arg-type]
        return found

    def rules(self, top: float, bottom: float) -> list[Rule]:
        plot = self._plot
        found = [
            Rule(x, plot.top, x, plot.bottom, is_strong=self._scale.parts(tick))
            for tick in self._scale.ticks
            for x in (self._x(tick),)
        ]
        for at in self._shown(top, bottom):
            y, there = self._y(at), self._of(at)
            found.append(Rule(plot.left, y, plot.right, y))
            across = [self.box(mark).left for mark in there]
            if len(across) > 1:
                group = self._data.series[there[0].series].group
                found.append(Rule(min(across), y, max(across), y, group=group))
        return found

    def marks(self, top: float, bottom: float) -> list[Mark]:
        return [mark for at in self._shown(top, bottom) for mark in reversed(self._of(at))]

    def runs(self, top: float, bottom: float) -> list[Run]:
        return []

    @property
    def _is_long(self) -> bool:
        return len(self._data.names) > _LONG

    def _of(self, at: int) -> list[Mark]:
        """The points of a row."""
        series = enumerate(self._data.series)
        return [Mark(number, at) for number, one in series if one.points[at] is not None]

    def _x(self, value: float) -> float:
        return self._plot.left + _MARGIN + self._scale.share(value) * max(0.0, self._plot.width - 2 * _MARGIN)

    def _y(self, at: int) -> float:
        return self._plot.top + (at + 0.5) * self._row

    def _shown(self, top: float, bottom: float) -> range:
        """The rows of which something is between two heights."""
        above = self._plot.top
        return rows_between(top - above, bottom - above, self._row, len(self._data.names))
