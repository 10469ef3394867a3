"""The lines of a page: characters with one base line, from left to right, and what is raised above it."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from statistics import median
from typing import NamedTuple

from core.importing.formats.pdf.sheet import Glyph, Sheet
from core.importing.paragraphs import CELL, Piece, PieceKind

TWICE = "printed twice"
_SAME_LINE = 0.25
"""Base lines that lie as near as that, in sizes of characters, are one."""
_RAISED, _HIGHEST, _SMALL = 0.2, 0.75, 0.85
"""How far above the line a raised character stands, how far at most, and how large it is at most."""
_SAME_PLACE = 0.2
_GAP, _WIDE_GAP, _CELL_GAP = 0.2, 0.6, 1.5
"""Gaps in sizes of characters: between words of Latin letters, between others, between cells."""
_LATIN = re.compile(r"[!-~\u00c0-\u024f]")


class Line(NamedTuple):
    """A line of a page: its characters, its base line, and the size of most of them.

    `twice` was printed twice; `cells` is where those behind wide gaps begin.
    """

    glyphs: tuple[Glyph, ...]
    y: float
    size: float
    twice: str = ""
    cells: tuple[float, ...] = ()

    @property
    def x(self) -> float:
        """Where it begins."""
        return self.glyphs[0].x

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.glyphs[-1].right

    @property
    def words(self) -> str:
        """Its characters, without spaces between them."""
        return "".join(glyph.character for glyph in self.glyphs if not glyph.is_blank)

    def is_raised(self, glyph: Glyph) -> bool:
        """Whether a character is smaller, and stands above the base line."""
        above = (glyph.y - self.y) / self.size
        return _RAISED <= above <= _HIGHEST and glyph.size <= _SMALL * self.size

    def is_row(self, *beside: "Line | None") -> bool:
        """Whether it is a row of a table: three cells, or two that stand where those of a line beside it do.

        Cells of one character each are a word with spaces in it.
        """
        if not self.cells or len(self.glyphs) <= len(self.cells) + 1:
            return False
        return len(self.cells) >= 2 or any(
            abs(x - self.cells[0]) < 0.5 * self.size for line in beside if line for x in line.cells
        )


def lines_of(sheet: Sheet) -> list[Line]:
    """The lines of a page from top to bottom."""
    rows = [list(row) for _, row in groupby(sorted(sheet.glyphs, key=_height), key=_height)]
    lines: list[list[list[Glyph]]] = []
    for row in rows:
        if lines and _is_one(lines[-1][-1], row):
            lines[-1].append(row)
        else:
            lines.append([row])
    made = (_line([glyph for row in rows for glyph in row]) for rows in lines)
    return [line for line in made if line is not None]


def _height(glyph: Glyph) -> float:
    return -round(glyph.y, 1)


def _is_one(upper: Sequence[Glyph], lower: Sequence[Glyph]) -> bool:
    """Whether two rows are one line: their base lines are near, or one of them is raised or lowered."""
    sizes = sorted((_size(upper), _size(lower)))
    distance = upper[0].y - lower[0].y
    if distance <= _SAME_LINE * sizes[0]:
        return True
    return sizes[0] <= _SMALL * sizes[1] and distance <= _HIGHEST * sizes[1] and _beside(upper, lower)


def _beside(upper: Sequence[Glyph], lower: Sequence[Glyph]) -> bool:
    """Whether the characters of two rows leave each other room, as those of two lines of a text do not."""
    small, large = sorted((upper, lower), key=_size)
    taken = [glyph for glyph in large if glyph.character.isalpha()]  # half of a mark's width may be empty
    middles = [(glyph.x + glyph.right) / 2 for glyph in small if not glyph.is_blank]
    return not any(other.x + 1 < middle < other.right - 1 for middle in middles for other in taken)


def _size(glyphs: Sequence[Glyph]) -> float:
    """The size of most characters."""
    return max(0.1, median([glyph.size for glyph in glyphs if not glyph.is_blank] or [0]))


def _line(glyphs: list[Glyph]) -> Line | None:
    """The line that characters make; None where nothing is printed."""
    glyphs.sort()
    while glyphs and glyphs[-1].is_blank:
        glyphs.pop()
    first = next((at for at, glyph in enumerate(glyphs) if not glyph.is_blank), len(glyphs))
    once, twice = _once(glyphs[first:])
    if not once:
        return None
    size = _size(once)
    large = [glyph.y for glyph in once if glyph.size > _SMALL * size] or [glyph.y for glyph in once]
    cells = tuple(b.x for a, b in pairwise(once) if b.x - a.right > _CELL_GAP * size)
    return Line(tuple(once), median(large), size, twice, cells)


def _once(glyphs: Sequence[Glyph]) -> tuple[list[Glyph], str]:
    """Characters without those printed again in the same place to make them bold, and these."""
    once: list[Glyph] = []
    twice: list[str] = []
    for glyph in glyphs:
        near = _SAME_PLACE * glyph.size
        if not glyph.is_blank and any(
            other.character == glyph.character and glyph.x - other.x < near and abs(glyph.y - other.y) < near
            for other in once[-3:]
        ):
            twice.append(glyph.character)
        else:
            once.append(glyph)
    return once, "".join(twice)


def pieces_of(line: Line, start: int = 0, *, is_row: bool = False) -> Iterator[Piece]:
    """What a line says from a character on: raised, supplied and plain, with spaces for gaps."""
    words: list[str] = []
    kind: PieceKind = "words"
    before: Glyph | None = None
    for glyph in line.glyphs[start:]:
        own: PieceKind = "raised" if line.is_raised(glyph) else "supplied" if glyph.is_supplied else "words"
        space = _space(before, glyph, line.size, is_row=is_row) if before else ""
        if own != kind or space:
            if words:
                yield Piece("".join(words), kind)
            words, kind = [], own
            if space:
                yield Piece(space)
        words.append(" " if glyph.is_blank else glyph.character)
        before = glyph
    if words:
        yield Piece("".join(words), kind)
    if line.twice:
        yield Piece(line.twice, "left-out", reason=TWICE)


def _space(before: Glyph, glyph: Glyph, size: float, *, is_row: bool) -> str:
    """What the gap between two characters stands for."""
    gap = (glyph.x - before.right) / size
    if is_row and gap > _CELL_GAP:
        return CELL
    if before.is_blank or glyph.is_blank:
        return ""
    latin = _LATIN.match(before.character) and _LATIN.match(glyph.character)
    return " " if gap > (_GAP if latin else _WIDE_GAP) else ""
