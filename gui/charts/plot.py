"""Some series over an axis of years, in a rectangle."""

from collections.abc import Callable, Sequence
from math import hypot

from gui.charts.data import Box, Data, Mark, Point, Rule, Run, line_runs
from gui.charts.scales import Scale

NEAR = 14.0
"""From a point one is so far at most."""
_MARGIN, _OPEN = 16.0, 12.0
"""Left and right of the first and the last year; and how far a range goes that has no other end."""


class Plot:
    """Knows where the points of some series stand."""

    def __init__(self, data: Data, series: Sequence[int], box: Box, scale: Scale) -> None:
        self._data, self.series, self.room, self.scale = data, series, box, scale
        count = len(data.names)
        margin = min(_MARGIN, box.width / 4) if count > 1 else box.width / 2
        self._first = box.left + margin
        self.each = (box.width - 2 * margin) / max(1, count - 1)

    @property
    def marks(self) -> list[Mark]:
        """The points that it has."""
        return self._data.marks_of(self.series)

    def x(self, at: int) -> float:
        """How far to the right a year stands."""
        return self._first + at * self.each

    def y(self, value: float) -> float:
        """How far down a value stands."""
        return self.room.bottom - self.room.height * self.scale.share(value)

    def box(self, mark: Mark) -> Box:
        """The place of a point."""
        return Box(self.x(mark.at), self.y(self._data.point(mark).value), 0.0, 0.0)

    def reach(self, mark: Mark) -> Rule | None:
        """The line of a range; one that is open goes on for a little."""
        ends = range_ends(self._data.point(mark), self.y, up=-min(_OPEN, self.room.height / 8))
        x = self.x(mark.at)
        return Rule(x, ends[0], x, ends[1], group=self._data.series[mark.series].group) if ends else None

    def runs(self) -> list[Run]:
        """Its lines, one for each stretch without a gap."""
        return [
            Run(number, tuple(self.box(Mark(number, at))[:2] for at in run))
            for number in self.series
            for run in line_runs(self._data.series[number].points)
            if len(run) > 1
        ]

    def nearest(self, x: float, y: float) -> Mark | None:
        """The point that is nearest to a place, if it is near."""

        def away(mark: Mark) -> float:
            box = self.box(mark)
            return hypot(box.left - x, box.top - y)

        near = min(self.marks, key=away, default=None)
        return near if near is not None and away(near) <= NEAR else None

    def rules(self) -> list[Rule]:
        """A line for each round number; that of nought is strong where values are on both sides of it."""
        return [
            Rule(self.room.left, high, self.room.right, high, is_strong=self.scale.parts(tick))
            for tick in self.scale.ticks
            for high in (self.y(tick),)
        ]


def range_ends(point: Point, place: Callable[[float], float], up: float) -> tuple[float, float] | None:
    """Where the range of a point begins and ends; `up` is how far it goes on where it is open."""
    if point.low is None and point.high is None:
        return None
    low = place(point.low) if point.low is not None else place(point.value) - up
    high = place(point.high) if point.high is not None else place(point.value) + up
    return low, high
