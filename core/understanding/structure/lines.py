"""The lines of a text, and headings that stand inside one."""

import re
from itertools import pairwise

from core.document.span import Span
from core.text.numerals import COUNTING, read_count

_LOST_LINES = 3000
"""A longer line is a report, or much of one, that has lost its line breaks."""

_INNER = re.compile(
    rf"(?<=[。！？!?\s])(?=[{COUNTING}]{{1,3}}、|[（(][{COUNTING}]{{1,3}}[）)]|各位代表[：:！!])"
    r"|(?<=[：:=*])(?=[（(]一[）)]|一、)"
)
_NUMBER = re.compile(rf"[（(][{COUNTING}]{{1,3}}[）)]|[{COUNTING}]{{1,3}}、")
_FIRST = re.compile(r"(?<=[：:])\s?(?=[（(]一[）)])")
_SECONDS = ("（二）", "(二)")
_PAIR = re.compile(rf"(?:[{COUNTING}]{{1,3}}、|第[{COUNTING}]{{1,3}}部分)[^。（(]{{2,40}}(?=[（(]一[）)])")


def lines_of(text: str) -> list[Span]:
    """The lines of a text without the spaces at their ends, parted where a heading stands inside one."""
    lines: list[Span] = []
    start = 0
    last_second = max(text.rfind(f"\n{second}") for second in _SECONDS)
    for piece in text.split("\n"):
        line = Span(start, start + len(piece)).stripped(text)
        start += len(piece) + 1
        if line:
            lines.extend(_parted(text, line, last_second))
    return lines


def _parted(text: str, line: Span, last_second: int) -> list[Span]:
    if len(line) > _LOST_LINES:
        inner = {match.start() for match in _INNER.finditer(text, line.start + 1, line.end)}
    else:
        pair = _PAIR.match(text, line.start, line.end)
        inner = ({pair.end()} if pair else set()) | _next_inside(text, line)
        if last_second >= line.end:
            inner |= _first_behind_colon(text, line)
    bounds = [line.start, *sorted(inner), line.end]
    return [Span(*pair).stripped(text) for pair in pairwise(bounds)]


def _first_behind_colon(text: str, line: Span) -> set[int]:
    """Where (一) follows what announces it (做好以下工作：（一）…), and (二) not on the same line."""
    first = _FIRST.search(text, line.start + 1, line.end)
    if not first or any(text.find(second, first.end(), line.end) >= 0 for second in _SECONDS):
        return set()
    return {first.end()}


def _next_inside(text: str, line: Span) -> set[int]:
    """Where numbers that follow a line's own begin a sentence in it: （八） on the line of （七）."""
    number = _NUMBER.match(text, line.start, line.end)
    if not number:
        return set()
    last = read_count(number[0])
    found = set()
    for match in _NUMBER.finditer(text, number.end(), line.end):
        begins = text[match.start() - 1] in "。！" and match[0][-1] == number[0][-1]
        if begins and read_count(match[0]) == last + 1:
            found.add(match.start())
            last += 1
    return found
