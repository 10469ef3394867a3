"""Where the marks of a chart stand: columns or lines along the years, or a bar in each row."""

from collections.abc import Callable, Sequence
from heapq import nlargest
from typing import NamedTuple, Protocol

from gui.widgets.scales import decimals, labelled, ticks

Measure = Callable[[str], float]
GAP = 6.0
_WIDEST_COLUMN, _COLUMNS = 34.0, 0.64
"""Columns take so much of the room of their year, and are no wider than this."""
_THICK, _BETWEEN_ROWS = 10.0, 12.0
_MOST_NAME = 0.36
"""The share of a row that its name may take."""
_MEASURED = 40
NEAR = 14.0
"""From a point of a line one is so far at most."""


class Series(NamedTuple):
    """Values of one thing, one for each name along the axis; None where there is none."""

    name: str
    values: tuple[float | None, ...]


class Mark(NamedTuple):
    """One value: which series, and where along the axis."""

    series: int
    at: int


class Data(NamedTuple):
    """What a chart shows: names along one axis, and series of as many values."""

    names: tuple[str, ...] = ()
    series: tuple[Series, ...] = ()

    @property
    def most(self) -> float:
        """The largest value."""
        values = (value for one in self.series for value in one.values if value is not None)
        return max(values, default=0.0)

    @property
    def marks(self) -> list[Mark]:
        """Its values, series by series."""
        return [
            Mark(number, at)
            for number, one in enumerate(self.series)
            for at, value in enumerate(one.values)
            if value is not None
        ]


class Box(NamedTuple):
    """A rectangle."""

    left: float
    top: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        """Whether a point is inside."""
        return self.left <= x < self.left + self.width and self.top <= y < self.top + self.height


class Label(NamedTuple):
    """Words in a box; those of `side` -1 begin at its left, of 0 are in its middle, of 1 end at its right."""

    words: str
    box: Box
    side: int


class Layout(Protocol):
    """Tells where things stand in a chart of a size."""

    height: float

    def box(self, mark: Mark) -> Box: ...
    def mark_at(self, x: float, y: float) -> Mark | None: ...
    def labels(self, top: float, bottom: float) -> list[Label]: ...
    def rules(self) -> list[Box]: ...
    def marks(self, top: float, bottom: float) -> list[Mark]: ...


class Columns:
    """Values over an axis of years, as columns or as points of lines."""

    def __init__(self, data: Data, room: Box, measure: Measure, line: float, *, lines: bool = False) -> None:
        self._data, self._lines, self._line = data, lines, line
        self._ticks = ticks(data.most)
        places = decimals(self._ticks)
        self._numbers = [f"{tick:.{places}f}" for tick in self._ticks]
        left = max(map(measure, self._numbers)) + GAP
        low = line + GAP
        self._plot = Box(
            room.left + left, room.top + line / 2, room.width - left, room.height - low - line / 2
        )
        self._each = self._plot.width / max(1, len(data.names))
        self._label_width = _widest(data.names, measure) + 2 * GAP
        self.height = room.top + room.height

    def box(self, mark: Mark) -> Box:
        value = self._data.series[mark.series].values[mark.at] or 0.0
        high = value / self._ticks[-1] * self._plot.height
        bottom = self._plot.top + self._plot.height
        middle = self._plot.left + (mark.at + 0.5) * self._each
        if self._lines:
            return Box(middle, bottom - high, 0.0, 0.0)
        count = len(self._data.series)
        width = max(1.0, min(self._each * _COLUMNS / count, _WIDEST_COLUMN))
        left = middle + (mark.series - count / 2) * width
        high = max(high, 1.0) if value else 0.0
        return Box(left, bottom - high, max(1.0, width - (1.0 if count > 1 else 0.0)), high)

    def mark_at(self, x: float, y: float) -> Mark | None:
        """The nearest value of the year that a point is in."""
        at = int((x - self._plot.left) // self._each) if self._each else -1
        is_there = self._plot.top - NEAR <= y <= self.height
        there = [mark for mark in self._data.marks if mark.at == at] if is_there else []
        if self._lines:
            away = {mark: abs(self.box(mark).top - y) for mark in there}
            near = min(there, key=lambda mark: away[mark], default=None)
            return near if near is not None and away[near] <= NEAR else None
        return min(there, key=lambda mark: abs(self._middle(mark) - x), default=None)

    def labels(self, top: float, bottom: float) -> list[Label]:
        bottom_line = self._plot.top + self._plot.height
        left = [
            Label(number, Box(0.0, self._high(tick) - self._line / 2, self._plot.left - GAP, self._line), 1)
            for number, tick in zip(self._numbers, self._ticks, strict=True)
        ]
        names = self._data.names
        first = int(names[0]) if names and names[0].isdecimal() else 0
        return left + [
            Label(names[at], self._below(at, bottom_line + GAP / 2), 0)
            for at in labelled(len(names), self._each, self._label_width, first)
        ]

    def rules(self) -> list[Box]:
        return [Box(self._plot.left, self._high(tick), self._plot.width, 0.0) for tick in self._ticks]

    def marks(self, top: float, bottom: float) -> list[Mark]:
        return self._data.marks

    def _middle(self, mark: Mark) -> float:
        box = self.box(mark)
        return box.left + box.width / 2

    def _high(self, tick: float) -> float:
        return self._plot.top + self._plot.height * (1 - tick / self._ticks[-1])

    def _below(self, at: int, top: float) -> Box:
        middle = self._plot.left + (at + 0.5) * self._each
        width = self._label_width
        left = min(max(middle - width / 2, 0.0), self._plot.left + self._plot.width - width)
        return Box(left, top, width, self._line)


class Rows:
    """Values in rows, below one another: a name, then a bar for each series."""

    def __init__(self, data: Data, room: Box, measure: Measure, line: float) -> None:
        self._data, self._room, self._most = data, room, data.most
        self._pitch = max(line, _THICK)
        self._row = self._pitch * len(data.series) + _BETWEEN_ROWS
        self._name = min(_widest(data.names, measure) + 2 * GAP, room.width * _MOST_NAME)
        self._value = measure(_number(self._most)) + GAP
        self.height = room.top + self._row * len(data.names)

    def box(self, mark: Mark) -> Box:
        value = self._data.series[mark.series].values[mark.at] or 0.0
        room = max(0.0, self._room.width - self._name - self._value - GAP)
        wide = value / (self._most or 1.0) * room
        top = self._top(mark) + (self._pitch - _THICK) / 2
        return Box(self._room.left + self._name, top, max(wide, 1.0) if value else 0.0, _THICK)

    def mark_at(self, x: float, y: float) -> Mark | None:
        """The value of the line that a point is in, also beside its bar."""
        at = int((y - self._room.top) // self._row)
        if not (
            0 <= at < len(self._data.names) and self._room.left <= x < self._room.left + self._room.width
        ):
            return None
        within = y - self._room.top - at * self._row - _BETWEEN_ROWS / 2
        series = min(max(int(within // self._pitch), 0), len(self._data.series) - 1)
        return Mark(series, at) if self._data.series[series].values[at] is not None else None

    def labels(self, top: float, bottom: float) -> list[Label]:
        found = list[Label]()
        for at in self._shown(top, bottom):
            high = self._room.top + at * self._row
            found.append(
                Label(self._data.names[at], Box(self._room.left, high, self._name - 2 * GAP, self._row), -1)
            )
        for mark in self.marks(top, bottom):
            box = self.box(mark)
            value = self._data.series[mark.series].values[mark.at] or 0.0
            place = Box(box.left + box.width + GAP, self._top(mark), self._value, self._pitch)
            found.append(Label(_number(value), place, -1))
        return found

    def rules(self) -> list[Box]:
        return []

    def marks(self, top: float, bottom: float) -> list[Mark]:
        return [
            Mark(number, at)
            for at in self._shown(top, bottom)
            for number, one in enumerate(self._data.series)
            if one.values[at] is not None
        ]

    def _shown(self, top: float, bottom: float) -> range:
        """The rows of which something is between two heights."""
        first = max(0, int((top - self._room.top) // self._row))
        last = min(len(self._data.names), int((bottom - self._room.top) // self._row) + 1)
        return range(first, last)

    def _top(self, mark: Mark) -> float:
        return self._room.top + mark.at * self._row + _BETWEEN_ROWS / 2 + mark.series * self._pitch


def _widest(names: Sequence[str], measure: Measure) -> float:
    """The width of the widest of names; of thousands, only the longest are measured."""
    return max(map(measure, nlargest(_MEASURED, names, key=len)), default=0.0)


def _number(value: float) -> str:
    """A value as it stands beside its bar."""
    return f"{value:.1f}"


def line_runs(values: Sequence[float | None]) -> list[range]:
    """The stretches of values without a gap: a line goes through each."""
    runs, start = list[range](), None
    for at, value in enumerate((*values, None)):
        if value is not None and start is None:
            start = at
        elif value is None and start is not None:
            runs.append(range(start, at))
            start = None
    return runs
