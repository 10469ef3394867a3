"""The arithmetic of charts: round numbers along an axis, which labels have room; lengths are in pixels."""

from collections.abc import Sequence
from math import ceil, floor, log10

_ROUND = (1, 2, 5, 10)
_NOTHING = 1e-9
_TICKS, _DECIMALS = 4, 3


def ticks(most: float) -> list[float]:
    """Round numbers from 0 on, about four above it, the last at least as high as `most`."""
    if most < _NOTHING:
        return [0.0, 1.0]
    power = 10.0 ** floor(log10(most / _TICKS))
    step = next(step for round_one in _ROUND if (step := round_one * power) * _TICKS >= most * 0.999)
    return [number * step for number in range(ceil(round(most / step, 6)) + 1)]


def decimals(values: Sequence[float]) -> int:
    """How many decimals tell values apart that are round."""
    few = (count for count in range(_DECIMALS) if all(abs(one - round(one, count)) < 1e-9 for one in values))
    return next(few, _DECIMALS)


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
