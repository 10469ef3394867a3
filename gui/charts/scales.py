"""The arithmetic of charts: round numbers along an axis, which labels have room; lengths are in pixels."""

from collections.abc import Sequence
from itertools import pairwise
from math import ceil, floor, log10
from typing import NamedTuple

_ROUND = (1, 2, 5, 10)
_NOTHING = 1e-9
_CLOSE = 1e-3
_TICKS, _MOST_DECIMALS = 4, 9


class Scale(NamedTuple):
    """Round numbers along an axis, and how they are written."""

    ticks: tuple[float, ...]
    numbers: tuple[str, ...]

    def parts(self, tick: float) -> bool:
        """Whether a number is the nought between values on both sides of it."""
        return tick == 0 and self.ticks[0] < 0 < self.ticks[-1]

    def share(self, value: float) -> float:
        """How far along the axis a value is, from 0 to 1."""
        first, last = self.ticks[0], self.ticks[-1]
        return (value - first) / (last - first)


def scale(least: float, most: float, wanted: int = _TICKS) -> Scale:
    """An axis for values between two; it begins at nought where that leaves them most of the room."""
    is_flat = most - least <= _NOTHING * max(abs(most), abs(least))
    if least > 0 and (is_flat or least <= (most - least) / 2):
        least = 0.0
    elif most < 0 and (is_flat or -most <= (most - least) / 2):
        most = 0.0
    found = ticks(least, most, wanted)
    places = decimals(found)
    return Scale(tuple(found), tuple(written(tick, places) for tick in found))


def ticks(least: float, most: float, wanted: int = _TICKS) -> list[float]:
    """Round numbers, about so many steps of them, that hold all between two values."""
    room = most - least
    if room < _NOTHING * max(abs(least), abs(most), 1.0):
        step, room = max(1.0, abs(most)), 0.0
        return [least, least + step]
    power = 10.0 ** floor(log10(room / wanted))
    step = next(step for one in _ROUND if (step := one * power) * wanted >= room * 0.999)
    first, last = floor(round(least / step, 6)), ceil(round(most / step, 6))
    return [number * step for number in range(first, last + 1)]


def decimals(values: Sequence[float], most: int = _MOST_DECIMALS) -> int:
    """How many decimals tell values apart that are round; no more than these."""
    apart = [after - before for before, after in pairwise(sorted({0.0, *values}))]
    close = _CLOSE * min(apart, default=1.0)
    few = (count for count in range(most) if all(abs(one - round(one, count)) <= close for one in values))
    return next(few, most)


def written(value: float, places: int) -> str:
    """A number as it is printed: its thousands parted, with a minus of the width of a plus."""
    return f"{value:,.{places}f}".replace("-", "−")


def spread(wanted: Sequence[float], size: float, least: float, most: float) -> list[float | None]:
    """The middles of labels of one size that overlap nowhere, as near as can be to where they are wanted.

    The last ones have no place where there is no room for all.
    """
    fitting = max(0, int((most - least + _NOTHING) // size)) if size > 0 else len(wanted)
    order = sorted(range(min(len(wanted), fitting)), key=lambda number: wanted[number])
    blocks = list[tuple[float, int]]()
    for place, number in enumerate(order):
        middle, count = wanted[number] - place * size, 1
        while blocks and blocks[-1][0] >= middle:
            other, more = blocks.pop()
            middle, count = (middle * count + other * more) / (count + more), count + more
        blocks.append((middle, count))
    lowest, highest = least + size / 2, most - size / 2 - (len(order) - 1) * size
    shifted = [min(max(middle, lowest), highest) for middle, count in blocks for _ in range(count)]
    found: list[float | None] = [None] * len(wanted)
    for place, number in enumerate(order):
        found[number] = shifted[place] + place * size
    return found


def labelled(count: int, each: float, width: float, first: int = 0) -> list[int]:
    """Which of `count` things in a row, each with so much room, can have a label of a width.

    Numbers from `first` on that are round, and have as much room as they need; at least one.
    """
    step = next(
        step
        for power in range(9)
        for round_one in _ROUND[:3]
        if (step := round_one * 10**power) * each >= width or step >= count
    )
    found = [at for at in range(count) if (first + at) % step == 0]
    return found or list(range(min(count, 1)))


def rows_between(top: float, bottom: float, each: float, count: int) -> range:
    """Which of `count` rows of a height, below one another, have something between two heights."""
    return range(max(0, int(top // each)), min(count, int(bottom // each) + 1))


def rows_of(widths: Sequence[float], room: float, gap: float) -> list[tuple[int, float]]:
    """The row and the left edge of each of several things beside one another, that go on in the next row."""
    found = list[tuple[int, float]]()
    row, left = 0, 0.0
    for width in widths:
        if left and left + width > room:
            row, left = row + 1, 0.0
        found.append((row, left))
        left += width + gap
    return found


def bars(values: Sequence[float], width: int, height: int, gap: int = 1) -> list[tuple[int, int, int]]:
    """The left edge, width and height of a bar for each value in a small room.

    All are equally wide and whole pixels; what is more than nothing has a bar that can be seen.
    """
    if not values:
        return []
    each = max(1, width // len(values))
    space = min(gap, each - 1)
    most = max(values) or 1.0
    return [
        (at * each, each - space, max(1, round(value / most * height)) if value > 0 else 0)
        for at, value in enumerate(values)
    ]
