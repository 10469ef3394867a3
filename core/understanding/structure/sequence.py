"""Numbered headings told from numbers that only look like them, by the sequence they stand in."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from core.document.span import Span
from core.understanding.structure.headings import RANKS, Heading, ended, is_glued, numbered_heading
from core.understanding.structure.held import with_held

_STRONG = ("chapter", "comma", "bracket")
_WIDEST_GAP = 3
_SHORTEST_CONTENTS = 4
_MOST_GLUED = 300
"""No report has more headings; each takes a millisecond to part from its paragraph."""


def find_numbered(text: str, lines: Sequence[Span]) -> list[Heading]:
    """The numbered headings among the lines of a simplified text, in reading order."""
    found = _read(text, lines, glued=False)
    glued = _are_glued(text, [heading for heading in found if heading.style == "comma"])
    if glued:
        found = _read(text, lines, glued=True)
    kept = _without_lists(_in_sequence(with_held(_without_contents(text, found))), lines)
    asked = [family for family in _families(kept) if glued or _are_glued(text, family)]
    return _with_ends(text, kept, asked, lines) if 0 < sum(map(len, asked)) <= _MOST_GLUED else kept


def _read(text: str, lines: Iterable[Span], *, glued: bool) -> list[Heading]:
    found = (numbered_heading(text, line, glued=glued) for line in lines)
    return [heading for heading in found if heading]


def _are_glued(text: str, headings: Sequence[Heading]) -> bool:
    """Whether paragraphs follow headings with nothing between."""
    return bool(headings) and 2 * sum(is_glued(text, heading) for heading in headings) >= len(headings)


def _with_ends(
    text: str, headings: list[Heading], families: Sequence[Sequence[Heading]], lines: Sequence[Span]
) -> list[Heading]:
    """The headings, those of some families with the ends that these make likely together."""
    from core.understanding.structure.title_ends import title_ends  # noqa: PLC0415 - few reports ask

    line_ends = {line.start: line.end for line in lines}
    words = [
        [
            Span(heading.title.start, line_ends[heading.span.start])
            for heading in family
            if not _is_told(text, heading)
        ]
        for family in families
    ]
    ends = {
        span.start: end
        for spans, found in zip(words, title_ends(text, words), strict=True)
        for span, end in zip(spans, found, strict=False)
    }
    return [
        ended(text, heading, ends[heading.title.start]) if heading.title.start in ends else heading
        for heading in headings
    ]


def _is_told(text: str, heading: Heading) -> bool:
    """Whether a title ends with its line, or with a space."""
    behind = text[heading.title.end : heading.span.end]
    return not heading.title or (not behind.strip() and (heading.alone or bool(behind)))


def _families(headings: Sequence[Heading]) -> list[list[Heading]]:
    """The headings of strong styles in families: each numbering by itself."""
    families: list[list[Heading]] = []
    opened: dict[str, list[Heading]] = {}
    for heading in headings:
        if heading.style in _STRONG:
            family = opened.get(heading.style)
            if not family or heading.ordinal <= family[-1].ordinal:
                family = opened[heading.style] = []
                families.append(family)
            family.append(heading)
    return families


def _stays(chain: str, heading: Heading) -> bool:
    """Whether a numbering goes on behind a heading, and does not end with the section above it."""
    return chain == heading.style or RANKS[chain] < RANKS[heading.style]


def _in_sequence(candidates: Iterable[Heading]) -> list[tuple[Heading, bool]]:
    """Those that begin a numbering or carry on one that is open, and whether that lies inside its own style.

    A numbering inside another of its style (一、 below 第一， below 一、) ends nothing.
    """
    opened: dict[str, list[int]] = {}
    kept = []
    for heading in candidates:
        chain = heading.style
        last = opened.setdefault(chain, [])
        if _carry_on(last, heading.ordinal, strong=chain in _STRONG):
            inside = len(last) > 1
            kept.append((heading, inside))
            if not inside:
                opened = {style: last for style, last in opened.items() if _stays(style, heading)}
    return kept


def _carry_on(last: list[int], ordinal: int, *, strong: bool) -> bool:
    """Put a number at the end of the numberings of its style, the inmost first; False if it fits none."""
    if ordinal == 1 or (strong and not last):
        last.append(ordinal)
        return True
    for depth in range(len(last) - 1, -1, -1):
        if (not strong) <= ordinal - last[depth] <= (1 if depth else _WIDEST_GAP):
            del last[depth:]
            last.append(ordinal)
            return True
    return False


def _without_contents(text: str, headings: Sequence[Heading]) -> list[Heading]:
    """The headings without a table of contents, which says them all before they come."""
    keys = [(heading.style, heading.ordinal, heading.title.of(text)) for heading in headings]
    last = {key: at for at, key in enumerate(keys)}
    listed = [last[key] > at for at, key in enumerate(keys)]
    if sum(listed) < _SHORTEST_CONTENTS:
        return list(headings)
    return [heading for heading, again in zip(headings, listed, strict=True) if not again]


def _without_lists(headings: Sequence[tuple[Heading, bool]], lines: Sequence[Span]) -> list[Heading]:
    """The headings without numbered lists, whose items have nothing under them."""
    line_after = {before.start: after.start for before, after in pairwise(lines)}
    kept: list[Heading] = []
    for run in _runs(headings):
        if run[0].style in _STRONG or _is_outline(run, line_after):
            kept.extend(run)
    return sorted(kept, key=lambda heading: heading.span.start)


def _runs(headings: Sequence[tuple[Heading, bool]]) -> list[list[Heading]]:
    """The headings in runs of one numbering each."""
    runs: list[list[Heading]] = []
    open_runs: dict[str, list[Heading]] = {}
    for heading, inside in headings:
        chain = heading.style
        if not inside:
            open_runs = {style: run for style, run in open_runs.items() if _stays(style, heading)}
        if heading.ordinal == 1 or chain not in open_runs:
            open_runs[chain] = []
            runs.append(open_runs[chain])
        open_runs[chain].append(heading)
    return runs


def _is_outline(run: Sequence[Heading], line_after: dict[int, int]) -> bool:
    """Whether a weak numbering is complete and most of its members have something of their own."""
    if len(run) < 2 or [heading.ordinal for heading in run] != list(range(1, len(run) + 1)):
        return False
    empty = sum(
        before.alone and line_after.get(before.span.start) == after.span.start
        for before, after in pairwise(run)
    )
    return 2 * empty < len(run)
