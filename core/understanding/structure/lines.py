"""The lines of a text, and headings that stand inside one."""

import re
from itertools import pairwise

from core.document.span import Span
from core.text.numerals import COUNTING

_LOST_LINES = 3000
"""A longer line is a report, or much of one, that has lost its line breaks."""

_INNER = re.compile(
    rf"(?<=[。！？!?\s])(?=[{COUNTING}]{{1,3}}、|[（(][{COUNTING}]{{1,3}}[）)]|各位代表[：:！!])"
)
_PAIR = re.compile(rf"(?:[{COUNTING}]{{1,3}}、|第[{COUNTING}]{{1,3}}部分)[^。（(]{{2,40}}(?=[（(]一[）)])")


def lines_of(text: str) -> list[Span]:
    """The lines of a text without the spaces at their ends, parted where a heading stands inside one."""
    lines: list[Span] = []
    start = 0
    for piece in text.split("\n"):
        line = stripped(text, Span(start, start + len(piece)))
        start += len(piece) + 1
        if line:
            lines.extend(_parted(text, line))
    return lines


def stripped(text: str, span: Span) -> Span:
    """The span without the spaces at its ends."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.end - len(words) + len(words.rstrip())))


def _parted(text: str, line: Span) -> list[Span]:
    if len(line) > _LOST_LINES:
        inner = [match.start() for match in _INNER.finditer(text, line.start + 1, line.end)]
    else:
        pair = _PAIR.match(text, line.start, line.end)
        inner = [pair.end()] if pair else []
    bounds = [line.start, *inner, line.end]
    return [stripped(text, Span(*pair)) for pair in pairwise(bounds)]
