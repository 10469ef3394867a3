"""Lines to paragraphs: where a line ends because the margin is reached, and where the paragraph ends."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from core.importing.formats.pdf.lines import Line
from core.importing.formats.pdf.sheet import Glyph

_CLOSING = frozenset("，。、；：？！”’）》〉】〕」』,.;:?!)]%％…—·")
_ENDING = frozenset("。！？：；”’）》】!?:;)")
_OPENING = frozenset("“‘（《〈【〔「『([")
_OTHER = 1.13
"""How much larger a line is than the next of which it can be no part; scans are not exact."""
_INDENT, _INDENTED, _ROOM, _LEADING, _SIZES = 0.9, 3.0, 0.6, 1.3, 1.12
"""In sizes of characters: an indent at least and at most, and the room that a line leaves beyond what
the next word needs; how much farther apart paragraphs stand than lines, and how much larger a heading is."""
_LEADERS = re.compile(r"(?:[.．·]{5,}|…{3,})[-—–]*\d+[-—–]*$")
_HEADING_ROOM = 0.25
"""How much of the line's length a line leaves at least that is a paragraph and ends in no mark: a heading."""
_ASIDE = 0.3
"""How far to the right, in lengths of a line, one stands that the line below on the left does not go on."""
_RUN = re.compile(r"[0-9A-Za-z.%]")


class Margins(NamedTuple):
    """Where the lines of a column begin and end, how far apart they stand, and how large most of them are."""

    left: float
    right: float
    leading: float
    size: float


def margins_of(lines: Sequence[Line]) -> Margins:
    """The margins that most lines keep to."""
    size = _common((line.size, len(line.glyphs)) for line in lines)
    body = [line for line in lines if abs(line.size - size) <= 0.1 * size] or list(lines)
    gaps = [a.y - b.y for a, b in pairwise(body) if 0.8 * size < a.y - b.y < 4 * size]
    return Margins(_left(body), _right(body), _common((gap, 1) for gap in gaps) if gaps else 1.5 * size, size)


def _left(lines: Sequence[Line]) -> float:
    """The leftmost place where several lines begin."""
    starts = Counter(round(line.x) for line in lines)
    often = [x for x in starts if sum(starts[x + by] for by in (-1, 0, 1)) >= max(2, len(lines) * 0.1)]
    return float(min(often or starts))


def _right(lines: Sequence[Line]) -> float:
    """Where full lines end: all at one place, or where the longest do."""
    ends = Counter(round(line.right) for line in lines)
    place = max(ends, key=lambda x: (sum(ends[x + by] for by in (-1, 0, 1)), x))
    if sum(ends[place + by] for by in (-1, 0, 1)) >= max(2, len(lines) * 0.25):
        return float(place)
    return sorted(line.right for line in lines)[(len(lines) * 98 - 1) // 100]


def _common(values: Iterable[tuple[float, int]]) -> float:
    """The value that is met most often, give or take what printing makes of it."""
    counted: Counter[int] = Counter()
    for value, times in values:
        counted[round(2 * value)] += times
    return max(counted, key=lambda value: sum(counted[value + by] for by in (-1, 0, 1)), default=24) / 2


def begins_paragraph(before: Line, line: Line, margins: Margins, *, is_same_page: bool) -> bool:
    """Whether a line begins a paragraph, and does not go on with the one before."""
    size = max(before.size, line.size)
    if size > _OTHER * min(before.size, line.size):
        return True
    if is_same_page:
        leading = margins.leading * max(1.0, size / margins.size)
        if before.y - line.y > _LEADING * leading or line.y > before.y:
            return True
    if before.x > line.right and before.x > margins.left + _ASIDE * (margins.right - margins.left):
        return True
    if line.x - margins.left > _INDENT * size and line.x - before.x > 0.5 * size:
        return True
    room = margins.right - before.right
    may_end = before.glyphs[-1].character in _ENDING or _both_indented(before, line, margins)
    if not may_end and room < _HEADING_ROOM * (margins.right - margins.left):
        return False
    return not _is_full(before, line, margins)


def first_lines(lines: Sequence[Line], margins: Margins) -> set[int]:
    """The lines of a column that begin a paragraph below one that they are indented like.

    So stand headings and paragraphs of one line above the first line of a longer one, which goes on at the
    margin; most lines of a block that is indented as a whole are full.
    """
    found: set[int] = set()
    start = 0
    for at, (line, after) in enumerate(pairwise(lines)):
        if _both_indented(line, after, margins):
            continue
        run = range(start, at + 1)
        full = sum(_is_full(lines[one], lines[one + 1], margins) for one in run[:-1])
        goes_on = after.x - margins.left < 0.5 * after.size and _is_full(line, after, margins)
        if goes_on and 2 * full <= len(run):
            found.update(run[1:])
        start = at + 1
    return found


def _both_indented(before: Line, line: Line, margins: Margins) -> bool:
    """Whether two lines are indented alike, as a heading is and the first line of what it heads."""
    indent = (line.x - margins.left) / line.size
    return _INDENT < indent < _INDENTED and abs(line.x - before.x) < 0.5 * line.size


def _is_full(line: Line, after: Line, margins: Margins) -> bool:
    """Whether a line leaves no room for what stands first in the next."""
    return margins.right - line.right <= _needed(after) + _ROOM * max(line.size, after.size)


def _needed(line: Line) -> float:
    """The room that what stands first in a line would have needed at the end of the line before."""
    last = line.glyphs[0]
    for before, glyph in pairwise(line.glyphs):
        if not _holds(before, glyph):
            break
        last = glyph
    return last.right - line.x


def _holds(before: Glyph, glyph: Glyph) -> bool:
    """Whether no line may end between two characters."""
    return not glyph.is_spaced and (
        glyph.character in _CLOSING
        or before.character in _OPENING
        or bool(_RUN.match(before.character) and _RUN.match(glyph.character))
    )


def level_of(lines: Sequence[Line], sizes: Sequence[float], body: float) -> int:
    """The level of a paragraph as a heading: larger than the body's, and short."""
    size = lines[0].size
    if size < _SIZES * body or len(lines) > 3 or lines[-1].words[-1:] in "。；，":
        return 0
    return min(6, 1 + sum(other > 1.05 * size for other in sizes))


def heading_sizes(lines: Iterable[Line], body: float) -> list[float]:
    """The sizes that headings have, the largest first."""
    found: list[float] = []
    for size in sorted({line.size for line in lines if line.size >= _SIZES * body}, reverse=True):
        if not found or size < found[-1] / 1.05:
            found.append(size)
    return found


def is_of_contents(line: Line) -> bool:
    """Whether a line is one of a table of contents: dots lead to a page number."""
    return bool(_LEADERS.search(line.words))
