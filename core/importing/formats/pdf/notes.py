"""Notes at the foot of a page: where they begin, and what their numbers are."""

import re
from collections.abc import Sequence
from itertools import takewhile
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
    labels |= _plain_labels(lines, ruled, raised - set(labels.values()), size)
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
    raised = "".join(glyph.character for glyph in takewhile(line.is_raised, line.glyphs))
    if _LABEL.fullmatch(raised) or _CIRCLED.fullmatch(raised):
        return raised
    circled = _CIRCLED.match(line.glyphs[0].character)
    return circled[0] if circled else ""


def _plain_labels(lines: Sequence[Line], start: int, raised: set[str], size: float) -> dict[int, str]:
    """Numbers that small lines from one on begin with, where the page has them raised, too."""
    left = {label for label in raised if _LABEL.fullmatch(label)}
    found: dict[int, str] = {}
    for at, line in enumerate(lines[start:], start):
        label = max((label for label in left if _begins_with(line, label)), key=len, default="")
        if label and not line.cells and _is_small([line], size):
            found[at] = label
            left.remove(label)
    return found


def _begins_with(line: Line, label: str) -> bool:
    """Whether a line begins with a number, which goes no further, and other words."""
    after = line.glyphs[len(label) : len(label) + 1]
    ends = bool(after) and (
        after[0].is_spaced or not (after[0].character.isdigit() or after[0].character in ".,%")
    )
    return ends and line.words.startswith(label)


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
