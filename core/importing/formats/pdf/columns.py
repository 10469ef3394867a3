"""Pages of two columns: which line belongs to which, and in which order they are read."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from core.importing.formats.pdf.lines import Line, lines_of
from core.importing.formats.pdf.sheet import Sheet

_MIDDLE = (0.35, 0.65)
"""Where in the width of a page the space between two columns lies."""
_CROSSING = 0.15
_LEAST_LINES = 8
_FILLED = 0.6
_GUTTER = 1.0


def in_reading_order(sheet: Sheet, lines: list[Line]) -> list[list[Line]]:
    """The lines of a page as columns: one, or for each part of the page the left one and the right one."""
    gutter = _gutter(sheet, lines)
    if not gutter:
        return [lines]
    across = [line for line in lines if _crosses(line, gutter)]
    crossing = {glyph for line in across for glyph in line.glyphs}
    beside = [glyph for glyph in sheet.glyphs if glyph not in crossing]
    left, right = (
        lines_of(sheet._replace(glyphs=[glyph for glyph in beside if (glyph.x < gutter) == is_left]))
        for is_left in (True, False)
    )
    return [part for part in _parts(across, left, right) if part]


def _parts(across: Sequence[Line], left: list[Line], right: list[Line]) -> Iterator[list[Line]]:
    """What stands above each line that crosses the page, then that line, and last what stands below."""
    top = float("inf")
    for line in across:
        yield [one for one in left if line.y < one.y <= top]
        yield [one for one in right if line.y < one.y <= top]
        yield [line]
        top = line.y
    yield [one for one in left if one.y <= top]
    yield [one for one in right if one.y <= top]


def _gutter(sheet: Sheet, lines: Sequence[Line]) -> float:
    """Where the space between two columns lies; 0 on a page of one column, or one with a table."""
    if len(lines) < _LEAST_LINES:
        return 0
    parts = [part for line in lines for part in _segments(line)]
    if not _are_two(parts, *(share * sheet.width for share in _MIDDLE)):
        return 0
    for place in range(round(_MIDDLE[0] * sheet.width), round(_MIDDLE[1] * sheet.width), 3):
        crossing = sum(x - 2 < place < right + 2 for x, right in parts)
        left = [(x, right) for x, right in parts if right <= place]
        right = [(x, right) for x, right in parts if x >= place]
        if (
            min(len(left), len(right)) >= _LEAST_LINES
            and crossing <= _CROSSING * len(parts)
            and _is_filled(left)
            and _is_filled(right)
        ):
            return float(place)
    return 0


def _are_two(parts: Sequence[tuple[float, float]], left: float, right: float) -> bool:
    """Whether enough parts of lines end before the right of the middle, and enough begin behind its left."""
    ending, beginning = sum(end <= right for _, end in parts), sum(start >= left for start, _ in parts)
    return min(ending, beginning) >= _LEAST_LINES


def _is_filled(parts: Sequence[tuple[float, float]]) -> bool:
    """Whether most lines are as long as their column is wide; the cells of a table are not."""
    wide = max(right for _, right in parts) - min(x for x, _ in parts)
    return sum(right - x >= 0.9 * wide for x, right in parts) >= _FILLED * len(parts)


def _segments(line: Line) -> Iterator[tuple[float, float]]:
    """Where the parts of a line between wide gaps begin and end."""
    if line.widest <= _GUTTER * line.size:
        yield line.x, line.right
        return
    start = line.x
    for before, glyph in pairwise(line.glyphs):
        if glyph.x - before.right > _GUTTER * line.size:
            yield start, before.right
            start = glyph.x
    yield start, line.right


def _crosses(line: Line, place: float) -> bool:
    """Whether a line goes on from the left of a place to the right of it without a gap there."""
    return any(x < place < right for x, right in _segments(line))
