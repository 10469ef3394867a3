"""Numbered headings that the page's width broke into two lines."""

from bisect import bisect_left
from collections.abc import Sequence

from core.document.span import Span
from core.understanding.structure.headings import Heading, trimmed
from core.understanding.structure.plain import looks_bare

_SHORTEST = 6
"""A title of fewer characters fits any line."""
_LONGEST_REST = 24
_WHOLE = (
    *("回顾", "总结", "情况", "任务", "安排", "目标", "重点", "工作", "要求", "部署", "措施", "成就", "成绩"),
    *("思路", "说明", *"。！？；：，、）)"),
)
"""How a title ends that is whole as it is; an unnumbered heading may stand below it."""


def with_rests(
    text: str, lines: Sequence[Span], headings: Sequence[Heading]
) -> tuple[list[Heading], set[Span]]:
    """The headings, those broken joined with their rests, and the rests; only one stands alone below each."""
    starts = [line.start for line in lines]
    taken = {heading.span.start for heading in headings}
    found: list[Heading] = []
    rests: set[Span] = set()
    for heading in headings:
        at = bisect_left(starts, heading.span.start) + 1
        rest = _rest(text, lines, at, taken) if _is_broken(text, heading) else None
        if rest:
            title = trimmed(text, Span(heading.title.start, rest.end))
            heading = heading._replace(span=Span(heading.span.start, rest.end), title=title)  # noqa: PLW2901
            rests.add(rest)
        found.append(heading)
    return found, rests


def _is_broken(text: str, heading: Heading) -> bool:
    """Whether a heading fills its line and may go on below it."""
    title = heading.title.of(text)
    whole = not heading.alone or heading.title.end < heading.span.end
    return not whole and len(title) >= _SHORTEST and not title.endswith(_WHOLE)


def _rest(text: str, lines: Sequence[Span], at: int, taken: set[int]) -> Span | None:
    """The line `at` if it is short, and the only one of its kind up to the next numbered heading."""
    if at + 1 >= len(lines) or len(lines[at]) > _LONGEST_REST or lines[at].start in taken:
        return None
    if not looks_bare(text, lines[at]):
        return None
    behind = at + 1
    while behind < len(lines) and lines[behind].start not in taken:
        if looks_bare(text, lines[behind]):
            return None
        behind += 1
    return lines[at] if behind > at + 1 else None
