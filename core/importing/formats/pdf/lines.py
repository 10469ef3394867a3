"""The lines of a page: characters with one base line, from left to right, and what is raised above it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from core.importing.formats.pdf.sheet import Glyph, Sheet
from core.importing.paragraphs import CELL, Piece, PieceKind

TWICE = "printed twice"
_SAME_LINE = 0.25
"""Base lines that lie as near as that, in sizes of characters, are one."""
_RAISED, _HIGHEST, _SMALL = 0.2, 0.75, 0.85
"""How far above the line a raised character stands, how far at most, and how large it is at most."""
SAME_PLACE = 0.2
"""In sizes of characters: so near to each other, two alike are one."""
_GAP, _WIDE_GAP, _CELL_GAP = 0.18, 0.6, 1.5
"""Gaps in sizes of characters: between words of Latin letters, between others, between cells."""
_LATIN = re.compile(r"[!-~\u00c0-\u024f]")


class Line(NamedTuple):
    """A line of a page: its characters, its base line, and the size of most of them.

    `twice` was printed twice; `cells` is where those behind wide gaps begin; `widest` is the widest gap, and
    where it `is_plain`, nothing is raised, supplied or spaced.
    """

    glyphs: tuple[Glyph, ...]
    y: float
    size: float
    words: str
    twice: str = ""
    cells: tuple[float, ...] = ()
    widest: float = 0.0
    is_plain: bool = True

    @property
    def x(self) -> float:
        """Where it begins."""
        return self.glyphs[0].x

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.glyphs[-1].right

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


class _Row(NamedTuple):
    """Characters on exactly one base line."""

    y: float
    size: float
    glyphs: list[Glyph]


def lines_of(sheet: Sheet) -> list[Line]:
    """The lines of a page from top to bottom."""
    exact: dict[float, list[Glyph]] = {}
    for glyph in sheet.glyphs:
        exact.setdefault(glyph.y, []).append(glyph)
    found: dict[float, list[Glyph]] = {}
    for y, glyphs in exact.items():
        found.setdefault(round(y, 1), []).extend(glyphs)
    lines: list[list[_Row]] = []
    for y in sorted(found, reverse=True):
        row = _Row(y, _size(found[y]), found[y])
        if lines and _is_one(lines[-1][-1], row):
            lines[-1].append(row)
        else:
            lines.append([row])
    return [_line(rows) for rows in lines]


def _is_one(upper: _Row, lower: _Row) -> bool:
    """Whether two rows are one line: their base lines are near, or one of them is raised or lowered."""
    small, large = sorted((upper.size, lower.size))
    distance = upper.y - lower.y
    if distance <= _SAME_LINE * small:
        return True
    return small <= _SMALL * large and distance <= _HIGHEST * large and _beside(upper, lower)


def _beside(upper: _Row, lower: _Row) -> bool:
    """Whether the characters of two rows leave each other room, as those of two lines of a text do not."""
    small, large = sorted((upper, lower), key=lambda row: row.size)
    taken = [one for one in large.glyphs if one.character.isalpha()]  # half of a mark's width may be empty
    middles = [(glyph.x + glyph.right) / 2 for glyph in small.glyphs]
    return not any(other.x + 1 < middle < other.right - 1 for middle in middles for other in taken)


def _size(glyphs: Sequence[Glyph]) -> float:
    """The size of most characters."""
    return sorted([glyph.size for glyph in glyphs])[len(glyphs) // 2]


def _line(rows: Sequence[_Row]) -> Line:
    """The line that rows make."""
    main = max(rows, key=lambda row: len(row.glyphs) * row.size)
    glyphs, twice = _once(sorted([glyph for row in rows for glyph in row.glyphs]), main.size)
    gaps = [after.x - before.right for before, after in pairwise(glyphs)]
    widest = max(gaps, default=0.0)
    wide = _CELL_GAP * main.size
    cells = tuple(glyphs[at].x for at, gap in enumerate(gaps, 1) if gap > wide) if widest > wide else ()
    is_plain = len(rows) == 1 and True not in {glyph.is_supplied or glyph.is_spaced for glyph in glyphs}
    words = "".join([glyph.character for glyph in glyphs])
    return Line(tuple(glyphs), main.y, main.size, words, twice, cells, widest, is_plain)


def _once(glyphs: list[Glyph], size: float) -> tuple[list[Glyph], str]:
    """Characters without those printed again in the same place to make them bold, and these."""
    near = SAME_PLACE * size
    if min([after.x - before.x for before, after in pairwise(glyphs)], default=near) >= near:
        return glyphs, ""
    once: list[Glyph] = []
    twice: list[str] = []
    for glyph in glyphs:
        if any(
            other.character == glyph.character and glyph.x - other.x < near and abs(glyph.y - other.y) < near
            for other in once[-3:]
        ):
            twice.append(glyph.character)
        else:
            once.append(glyph)
    return once, "".join(twice)


def pieces_of(line: Line, start: int = 0, *, is_row: bool = False) -> Iterator[Piece]:
    """What a line says from a character on: raised, supplied and plain, with spaces for gaps."""
    narrow = _GAP * line.size
    if line.is_plain and line.widest <= narrow:
        yield Piece(line.words[start:])
    else:
        yield from _parts(line, line.glyphs[start:], narrow, is_row=is_row)
    if line.twice:
        yield Piece(line.twice, "left-out", reason=TWICE)


def _parts(line: Line, glyphs: Sequence[Glyph], narrow: float, *, is_row: bool) -> Iterator[Piece]:
    words: list[str] = []
    kind: PieceKind = "words"
    right = float("inf")
    before = ""
    for glyph in glyphs:
        own: PieceKind = "words" if line.is_plain else _kind(line, glyph)
        space = ""
        if glyph.is_spaced or glyph.x - right > narrow:
            space = _space(before, glyph, (glyph.x - right) / line.size, is_row=is_row)
        if own != kind or (space and own != "words"):
            yield Piece("".join(words), kind)
            words, kind = [], own
            if space:
                yield Piece(space)
        elif space:
            words.append(space)
        words.append(glyph.character)
        before, right = glyph.character, glyph.right
    yield Piece("".join(words), kind)


def _kind(line: Line, glyph: Glyph) -> PieceKind:
    return "raised" if line.is_raised(glyph) else "supplied" if glyph.is_supplied else "words"


def _space(before: str, glyph: Glyph, gap: float, *, is_row: bool) -> str:
    """What the gap between two characters, in sizes of them, stands for."""
    if is_row and gap > _CELL_GAP:
        return CELL
    latin = _LATIN.match(before) and _LATIN.match(glyph.character)
    return " " if before and (glyph.is_spaced or latin or gap > _WIDE_GAP) else ""
