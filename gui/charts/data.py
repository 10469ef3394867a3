"""What a chart shows, and what a layout tells of it: plain values."""

from collections.abc import Callable, Iterable, Sequence
from typing import Literal, NamedTuple, Protocol

Measure = Callable[[str], float]
Kind = Literal["columns", "lines", "rows", "dots", "panels"]
Tone = Literal["ink", "mute"] | int
"""In what words or a line are painted: in ink, quietly, or in the colour of a group."""
GAP = 6.0


class Point(NamedTuple):
    """A value; `low` and `high` where it is a range, only one of them where it is open at the other side.

    `payload` is for whoever shows it.
    """

    value: float
    low: float | None = None
    high: float | None = None
    is_sure: bool = True
    payload: object = None


class Series(NamedTuple):
    """Points of one thing, one for each name along the axis; None where there is none.

    Series of one group share a colour, and in small panels a panel. Those that are dashed, such as targets,
    have other marks too.
    """

    name: str
    points: tuple[Point | None, ...]
    group: int = 0
    is_dashed: bool = False

    @property
    def values(self) -> tuple[float | None, ...]:
        """The values of its points."""
        return tuple(None if point is None else point.value for point in self.points)


class Mark(NamedTuple):
    """One point: of which series, and where along the axis."""

    series: int
    at: int


class Data(NamedTuple):
    """What a chart shows: names along one axis, series of as many points, and the names of their groups."""

    names: tuple[str, ...] = ()
    series: tuple[Series, ...] = ()
    groups: tuple[str, ...] = ()

    def point(self, mark: Mark) -> Point:
        """The point at a mark; nought where there is none."""
        return self.series[mark.series].points[mark.at] or Point(0.0)

    @property
    def reach(self) -> tuple[float, float]:
        """The least and the greatest of all values and the ends of their ranges."""
        there = [point for one in self.series for point in one.points if point is not None]
        ends = [
            end for point in there for end in (point.value, point.low, point.high) if end is not None
        ] or [0.0]
        return min(ends), max(ends)

    @property
    def marks(self) -> list[Mark]:
        """Its points, series by series."""
        return self.marks_of(range(len(self.series)))

    def marks_of(self, series: Iterable[int]) -> list[Mark]:
        """The points of some series, one after the other."""
        return [
            Mark(number, at)
            for number in series
            for at, point in enumerate(self.series[number].points)
            if point is not None
        ]

    @property
    def styles(self) -> list[tuple[str, bool]]:
        """What solid and dashed series are called, where there are both."""
        named = {one.is_dashed: one.name for one in reversed(self.series)}
        return [(named[is_dashed], is_dashed) for is_dashed in (False, True)] if len(named) > 1 else []


def of_values(names: Sequence[str], rows: Sequence[tuple[str, Sequence[float | None]]]) -> Data:
    """Plain values, each series with a colour of its own."""
    series = (
        Series(name, tuple(None if value is None else Point(value) for value in values), number)
        for number, (name, values) in enumerate(rows)
    )
    return Data(tuple(names), tuple(series), tuple(name for name, _ in rows))


class Box(NamedTuple):
    """A rectangle."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def holds(self, x: float, y: float) -> bool:
        """Whether a point is inside."""
        return self.left <= x < self.right and self.top <= y < self.bottom


class Label(NamedTuple):
    """Words in a box; those of `side` -1 begin at its left, of 0 are in its middle, of 1 end at its right."""

    words: str
    box: Box
    side: int
    tone: Tone = "mute"
    is_cut: bool = False
    """Whether words that are wider than their box are cut."""


class Rule(NamedTuple):
    """A thin line; a strong one stands for nought, one in the colour of a group belongs to it."""

    x1: float
    y1: float
    x2: float
    y2: float
    is_strong: bool = False
    group: int | None = None


class Run(NamedTuple):
    """The places that a line of a series goes through."""

    series: int
    places: tuple[tuple[float, float], ...]


class Layout(Protocol):
    """Tells where things stand in a chart of a size; between two heights, it tells of what is in view."""

    height: float

    def box(self, mark: Mark) -> Box:
        """Where a mark stands: a bar, or a place without width and height."""

    def reach(self, mark: Mark) -> Rule | None:
        """The line from the low to the high end of a range."""

    def mark_at(self, x: float, y: float) -> Mark | None: ...
    def labels(self, top: float, bottom: float) -> list[Label]: ...
    def rules(self, top: float, bottom: float) -> list[Rule]: ...
    def marks(self, top: float, bottom: float) -> list[Mark]: ...
    def runs(self, top: float, bottom: float) -> list[Run]: ...


def line_runs(points: Sequence[Point | None]) -> list[range]:
    """The stretches of points without a gap: a line goes through each."""
    runs, start = list[range](), None
    for at, point in enumerate((*points, None)):
        if point is not None and start is None:
            start = at
        elif point is None and start is not None:
            runs.append(range(start, at))
            start = None
    return runs
