"""The section tree of a report."""

from collections.abc import Sequence

from core.document.report import FrontLine, Section, SectionKind
from core.document.span import Span
from core.understanding.folding import folded
from core.understanding.headings import RANKS, Heading
from core.understanding.headings_plain import find_plain
from core.understanding.headings_sequence import find_numbered
from core.understanding.structure_back import BackMatter, find_back_matter
from core.understanding.structure_kinds import is_part_title, kind_of, year_in
from core.understanding.structure_lines import lines_of

_PART, _LEAF, _FAMILY, _CLOSED = 0.5, 8.0, 8.3, 8.6
"""Ranks of unnumbered headings beside those of the numbering styles."""


def find_sections(text: str, front: tuple[FrontLine, ...]) -> tuple[Section, ...]:
    """The sections in reading order, each span holding those below it."""
    simple = folded(text)
    begin = max((line.span.end for line in front), default=0)
    lines = [line for line in lines_of(simple) if line.start >= begin]
    back = find_back_matter(simple, lines, len(text))
    back_start = back[0].heading.start if back else len(text)
    body = [line for line in lines if line.start < back_start]
    found = _leveled(simple, _headings(simple, body))
    for matter in back:
        found.append((_as_heading(matter), 1))
        if matter.kind == "annex":
            inside = [line for line in lines if matter.heading.end < line.start < matter.end]
            found += [(heading, level + 1) for heading, level in _ranked(find_numbered(simple, inside))]
    kinds = _kinds(simple, found, {matter.heading.start: matter.kind for matter in back})
    return _sections(text, found, kinds)


def _headings(simple: str, lines: Sequence[Span]) -> list[Heading]:
    numbered = find_numbered(simple, lines)
    plain = find_plain(simple, lines, numbered)
    return sorted(numbered + plain, key=lambda heading: heading.span.start)


def _as_heading(matter: BackMatter) -> Heading:
    return Heading(matter.heading, matter.title, "back", 0, matter.number, alone=True)


def _ranked(headings: Sequence[Heading]) -> list[tuple[Heading, int]]:
    return _leveled("", headings)


def _leveled(simple: str, headings: Sequence[Heading]) -> list[tuple[Heading, int]]:
    """Each heading with its level: how many open headings stand above it."""
    opened: list[float] = []
    found = []
    ahead = _next_numbered(headings)
    for heading, following in zip(headings, ahead, strict=True):
        rank = _rank(simple, heading, following, opened)
        while opened and opened[-1] >= rank:
            opened.pop()
        opened.append(rank)
        found.append((heading, len(opened)))
    return found


def _next_numbered(headings: Sequence[Heading]) -> list[Heading | None]:
    """For each heading the numbered one that comes next."""
    ahead: list[Heading | None] = []
    following = None
    for heading in reversed(headings):
        ahead.append(following)
        following = heading if heading.number else following
    return ahead[::-1]


def _rank(simple: str, heading: Heading, following: Heading | None, opened: list[float]) -> float:
    if heading.number:
        return RANKS[heading.style]
    if heading.style != "bare":
        return _FAMILY if heading.style == "family" else _CLOSED
    return _bare_rank(is_part_title(heading.title.of(simple)), following, opened)


def _bare_rank(part_like: bool, following: Heading | None, opened: list[float]) -> float:  # noqa: FBT001
    """Where an unnumbered heading stands, by the numbering that it interrupts or begins."""
    if not opened or (part_like and _PART in opened and not _carries_on(following, opened)):
        return _PART
    if following is None:
        return opened[0] if opened == [_PART] else _LEAF
    rank = RANKS[following.style]
    if following.ordinal > 1:
        return _LEAF
    if rank in opened:
        at = opened.index(rank)
        return opened[at - 1] if at else _PART
    return rank - 0.5


def _carries_on(following: Heading | None, opened: list[float]) -> bool:
    return following is not None and following.ordinal > 1 and RANKS[following.style] in opened


def _kinds(
    simple: str, found: Sequence[tuple[Heading, int]], back: dict[int, SectionKind]
) -> list[SectionKind | None]:
    """The kinds of the top sections, by their titles; what stands behind a plan is plan too."""
    titles = [heading.title.of(simple) for heading, level in found if level == 1]
    report_year = max((year for title in titles if (year := year_in(title))), default=None)
    kinds: list[SectionKind | None] = []
    before: SectionKind | None = None
    for heading, level in found:
        kind: SectionKind | None = None
        if heading.style == "back":
            kind = back[heading.span.start]
        elif level == 1:
            kind = kind_of(heading.title.of(simple), report_year) or ("plan" if before == "plan" else None)
            before = kind
        kinds.append(kind)
    return kinds


def _sections(
    text: str, found: Sequence[tuple[Heading, int]], kinds: Sequence[SectionKind | None]
) -> tuple[Section, ...]:
    sections: list[Section] = []
    ends: list[int] = []
    stops = _stops(text, found)
    for (heading, level), kind, stop in zip(found, kinds, stops, strict=True):
        sections.append(
            Section(
                span=Span(heading.span.start, stop),
                heading=heading.span,
                level=level,
                number=heading.number.of(text) if heading.number else None,
                title=heading.title.of(text),
                kind=kind,
            )
        )
        ends.append(stop)
    return tuple(sections)


def _stops(text: str, found: Sequence[tuple[Heading, int]]) -> list[int]:
    """Where each section ends: before the next of its level or higher, without the line break."""
    stops = []
    open_at: list[tuple[int, int]] = []  # level, start of the nearest one behind
    for heading, level in reversed(found):
        while open_at and open_at[-1][0] > level:
            open_at.pop()
        end = open_at[-1][1] if open_at else len(text)
        while end > heading.span.end and text[end - 1].isspace():
            end -= 1
        stops.append(end)
        open_at.append((level, heading.span.start))
    return stops[::-1]
