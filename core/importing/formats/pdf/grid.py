"""Cells between drawn lines: what one says over several lines is set on one, as a row is read."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from core.importing.formats.pdf.lines import SAME_PLACE
from core.importing.formats.pdf.sheet import Box, Glyph, Sheet

_TOUCH = 3.0
"""Lines as near as that are one, and those meet that leave no more between them."""
_MOST_EDGES, _MOST_LOOKS = 400, 1_000_000
"""A table has no more of them on a page; a drawing has. So many times a character is held against one."""
_MOST_LINES = 8
"""Of so many lines are the words of a cell at most; a column of a page has more."""
_GAP, _LEADING, _SPACE = 1.8, 0.75, 0.6
"""In sizes of characters: what is left free at the end of a cell, how far apart its lines are at least, and
what is a space between words."""
_TIGHTEST = 0.25
"""How far the characters of a cell are pushed together at most."""


class _Edge(NamedTuple):
    """A line at a place, from one end to the other."""

    at: float
    start: float
    end: float


def unwrapped(sheet: Sheet) -> Sheet:
    """A page on which each cell of a ruled table has its words on one line, those of a row on the same.

    A table that is open at a side, with words beside its cells, stays as it is.
    """
    across, upright = _edges(sheet.boxes)
    if not (3 <= len(across) <= _MOST_EDGES and 3 <= len(upright) <= _MOST_EDGES):
        return sheet
    if len(sheet.glyphs) * (len(across) + len(upright)) > _MOST_LOOKS:
        return sheet
    grid = _Grid(across, upright)
    cells: dict[Box, list[Glyph]] = defaultdict(list)
    glyphs: list[Glyph] = []
    for glyph in sheet.glyphs:
        cell = grid.cell_of(glyph)
        (cells[cell] if cell else glyphs).append(glyph)
    rows: dict[float, list[Box]] = defaultdict(list)
    for cell in cells:
        rows[cell.top].append(cell)
    heights = [(max(cell.bottom for cell in row), top) for top, row in rows.items() if len(row) > 1]
    middles = {glyph.y + 0.3 * glyph.size for glyph in glyphs}
    if any(bottom < middle < top for bottom, top in heights for middle in middles):
        return sheet
    for row in rows.values():
        glyphs += _row({cell: cells[cell] for cell in row})
    return sheet._replace(glyphs=glyphs)


def _edges(boxes: Iterable[Box]) -> tuple[list[_Edge], list[_Edge]]:
    """The lines across and the upright ones, those of boxes among them, where they are near in one place."""
    across: list[_Edge] = []
    upright: list[_Edge] = []
    for box in boxes:
        is_thin, is_low = box.right - box.left <= _TOUCH, box.top - box.bottom <= _TOUCH
        if not is_thin:
            places = {box.bottom} if is_low else {box.bottom, box.top}
            across += [_Edge(at, box.left, box.right) for at in places]
        if not is_low:
            places = {box.left} if is_thin else {box.left, box.right}
            upright += [_Edge(at, box.bottom, box.top) for at in places]
    return _snapped(across), _snapped(upright)


def _snapped(edges: Iterable[_Edge]) -> list[_Edge]:
    found: list[_Edge] = []
    for edge in sorted(edges):
        near = bool(found) and edge.at - found[-1].at <= _TOUCH
        found.append(edge._replace(at=found[-1].at) if near else edge)
    return list(dict.fromkeys(found))


class _Grid:
    """The cells between lines."""

    def __init__(self, across: Sequence[_Edge], upright: Sequence[_Edge]) -> None:
        self._across, self._upright = across, upright
        self._columns: dict[float, list[float]] = {}
        self._rows: dict[tuple[float, float], list[float]] = {}

    def cell_of(self, glyph: Glyph) -> Box | None:
        """The cell that a character stands in."""
        x, y = (glyph.x + glyph.right) / 2, glyph.y + 0.3 * glyph.size
        if y not in self._columns:
            self._columns[y] = _places(self._upright, y)
        if (column := _around(self._columns[y], x)) is None:
            return None
        if column not in self._rows:
            self._rows[column] = _places(self._across, sum(column) / 2)
        row = _around(self._rows[column], y)
        return row and Box(column[0], row[0], column[1], row[1])


def _places(edges: Iterable[_Edge], at: float) -> list[float]:
    """Where lines stand that reach so far."""
    return sorted({edge.at for edge in edges if edge.start - _TOUCH <= at <= edge.end + _TOUCH})


def _around(places: Sequence[float], at: float) -> tuple[float, float] | None:
    """The nearest places before and behind one."""
    behind = bisect_right(places, at)
    return (places[behind - 1], places[behind]) if 0 < behind < len(places) else None


def _row(cells: dict[Box, list[Glyph]]) -> list[Glyph]:
    """The characters of a row's cells on one base line; as they are, where that can not be."""
    lines = {cell: _lines(glyphs) for cell, glyphs in cells.items()}
    as_they_are = [glyph for glyphs in cells.values() for glyph in glyphs]
    if len(cells) < 2 or max(map(len, lines.values())) > _MOST_LINES:
        return as_they_are
    y = max(own[0][0].y for own in lines.values())
    found: list[Glyph] = []
    for cell, own in lines.items():
        if (on_one := _on_one_line(cell, own, y)) is None:
            return as_they_are
        found += on_one
    return found


def _lines(glyphs: Iterable[Glyph]) -> list[list[Glyph]]:
    """The lines of a cell, each with what is raised or lowered in it."""
    lines: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda one: -one.y):
        if lines and lines[-1][0].y - glyph.y < _LEADING * max(glyph.size, lines[-1][0].size):
            lines[-1].append(glyph)
        else:
            lines.append([glyph])
    return [sorted(line) for line in lines]


def _on_one_line(cell: Box, lines: Sequence[Sequence[Glyph]], y: float) -> list[Glyph] | None:
    """The characters of a cell from its left on, pushed together to leave a gap; None where they cannot."""
    length = sum(line[-1].right - line[0].x for line in lines)
    room = cell.right - cell.left - _GAP * max(glyph.size for line in lines for glyph in line)
    tightness = min(1.0, room / max(1.0, length))
    if tightness < _TIGHTEST or any(_would_hide(line, tightness) for line in lines):
        return None
    found: list[Glyph] = []
    begin = cell.left
    for line in lines:
        base = max(line, key=lambda glyph: glyph.size).y
        right = line[0].x
        for glyph in line:
            x = begin + tightness * (glyph.x - line[0].x)
            end = x + tightness * (glyph.right - glyph.x)
            is_spaced = glyph.is_spaced or glyph.x - right > _SPACE * glyph.size
            found.append(glyph._replace(x=x, right=end, y=y + glyph.y - base, is_spaced=is_spaced))
            right = glyph.right
        begin += tightness * (line[-1].right - line[0].x)
    return found


def _would_hide(line: Sequence[Glyph], tightness: float) -> bool:
    """Whether a character, pushed so near to one like it, would be taken for the same printed twice."""
    return any(
        other.character == glyph.character
        and tightness * (glyph.x - other.x) <= SAME_PLACE * glyph.size < glyph.x - other.x
        for at, glyph in enumerate(line)
        for other in line[max(0, at - 3) : at]
    )
