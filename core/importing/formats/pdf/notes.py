"""Notes at the foot of a page: where they begin, and what their numbers are."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from core.importing.formats.pdf.lines import Line
from core.importing.formats.pdf.sheet import Rule

_SMALLER = 0.93
_SHORT = 0.7
"""How much of a line's length the rule above notes is, at most."""
_CIRCLED = re.compile(r"[\u2460-\u2473\u24f5-\u24fe\u2776-\u277f]")
_LABEL = re.compile(r"[\[［〔(（]?\d{1,3}[\]］〕)）]?")


class Foot(NamedTuple):
    """From which line on those of a page belong to notes, and the labels of those that begin one."""

    start: int
    labels: dict[int, str]


def foot_of(lines: Sequence[Line], rules: Sequence[Rule], size: float, *, is_open: bool) -> Foot:
    """The notes of a page; `is_open` says that those of the page before may go on here."""
    labels = {at: label for at, line in enumerate(lines) if (label := label_of(line))}
    raised = {label for at, line in enumerate(lines) for label in _raised(line) if at not in labels or line.x}
    ruled = _below_rule(lines, rules)
    if ruled < len(lines) and (ruled in labels or (is_open and _is_small(lines[ruled:], size))):
        return Foot(ruled, {at: label for at, label in labels.items() if at >= ruled})
    start = len(lines)
    while start and lines[start - 1].size < _SMALLER * size:
        start -= 1
    while start < len(lines) and not is_open and not (start in labels and labels[start] in raised):
        start += 1
    return Foot(start, {at: label for at, label in labels.items() if at >= start})


def _is_small(lines: Sequence[Line], size: float) -> bool:
    return all(line.size < _SMALLER * size for line in lines)


def _below_rule(lines: Sequence[Line], rules: Sequence[Rule]) -> int:
    """The first line below the last short rule that begins where the lines do."""
    if not lines:
        return 0
    left, right = min(line.x for line in lines), max(line.right for line in lines)
    short = [
        rule.y
        for rule in rules
        if rule.x - left < 20 and 0.1 < (rule.right - rule.x) / max(1.0, right - left) < _SHORT
    ]
    lowest = [y for y in short if any(line.y < y for line in lines)]
    if not lowest:
        return len(lines)
    return next(at for at, line in enumerate(lines) if line.y < min(lowest))


def label_of(line: Line) -> str:
    """The number that a note begins with: raised, or in a circle."""
    return "".join(glyph.character for glyph in line.glyphs[: label_length(line)])


def label_length(line: Line) -> int:
    """How many characters the number has that a note begins with."""
    raised = 0
    for glyph in line.glyphs:
        if not line.is_raised(glyph):
            break
        raised += 1
    words = "".join(glyph.character for glyph in line.glyphs[:raised])
    if raised and (_LABEL.fullmatch(words) or _CIRCLED.fullmatch(words)):
        return raised
    return int(bool(_CIRCLED.match(line.glyphs[0].character)))


def _raised(line: Line) -> set[str]:
    """What stands raised in a line, run by run."""
    if line.is_plain:
        return set()
    runs, run = set(), ""
    for glyph in line.glyphs:
        if line.is_raised(glyph):
            run += glyph.character
        else:
            runs.add(run)
            run = ""
    return runs | {run}
