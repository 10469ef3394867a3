"""The section tree of a report."""

from bisect import bisect, bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from core.document.report import FrontLine, Section, SectionKind
from core.document.span import Span
from core.text.folding import READING
from core.understanding.structure.back import BackMatter, find_back_matter
from core.understanding.structure.headings import RANKS, Heading
from core.understanding.structure.kinds import annex_kind, is_part_title, kind_of, year_in
from core.understanding.structure.lines import lines_of
from core.understanding.structure.plain import find_plain
from core.understanding.structure.sequence import find_numbered

_PART, _LEAF, _FAMILY, _CLOSED = 0.5, 8.0, 8.3, 8.6
"""Ranks of unnumbered headings beside those of the numbering styles."""


class _Open(NamedTuple):
    """A heading whose section still goes on, and how far up it stands."""

    rank: float
    heading: Heading


def find_sections(text: str, front: tuple[FrontLine, ...]) -> tuple[Section, ...]:
    """The sections in reading order, each span holding those below it."""
    simple = READING.fold(text)
    begin = max((line.span.end for line in front), default=0)
    lines = [line for line in lines_of(simple) if line.start >= begin]
    starts = [line.start for line in lines]
    back = find_back_matter(simple, lines, len(text))
    back_start = back[0].heading.start if back else len(text)
    body = [line for line in lines if line.start < back_start]
    found = _leveled(simple, _headings(simple, body))
    for matter in back:
        found.append((_as_heading(matter), 1))
        if matter.kind == "annex":
            inside = lines[bisect(starts, matter.heading.end) : bisect_left(starts, matter.end)]
            numbered = find_numbered(simple, inside)
            found += [(heading, level + 1) for heading, level in _leveled(simple, numbered)]
    given = [line.span.of(simple) for line in front if line.role == "dateline"]
    kinds = _kinds(simple, found, {matter.heading.start: matter.kind for matter in back}, given)
    return _sections(text, found, kinds)


def _headings(simple: str, lines: Sequence[Span]) -> list[Heading]:
    numbered = find_numbered(simple, lines)
    plain = find_plain(simple, lines, numbered)
    return sorted(numbered + plain, key=lambda heading: heading.span.start)


def _as_heading(matter: BackMatter) -> Heading:
    return Heading(matter.heading, matter.title, "back", 0, matter.number, alone=True)


def _leveled(simple: str, headings: Sequence[Heading]) -> list[tuple[Heading, int]]:
    """Each heading with its level: how many open headings stand above it."""
    opened: list[_Open] = []
    found = []
    ranks = _ranks_in(headings)
    outlined = any(heading.style in ("chapter", "comma", "bracket") for heading in headings)
    for heading, following in zip(headings, _next_numbered(headings), strict=True):
        if heading.number:
            rank = _numbered_rank(heading, ranks[heading.style], opened)
        elif heading.style != "bare":
            rank = _FAMILY if heading.style == "family" else _CLOSED
        elif outlined:
            part_like = is_part_title(heading.title.of(simple))
            next_rank = ranks[following.style] if following else None
            ordinal = following.ordinal if following else 0
            rank = _bare_rank(next_rank, ordinal, [section.rank for section in opened], part_like=part_like)
        else:
            rank = _PART
        while opened and opened[-1].rank >= rank:
            opened.pop()
        opened.append(_Open(rank, heading))
        found.append((heading, len(opened)))
    return found


def _ranks_in(headings: Sequence[Heading]) -> dict[str, float]:
    """The ranks of the styles in this report: 一、 stands below （一） where it interrupts its counting."""
    main = [heading for heading in headings if heading.style in ("comma", "bracket")]
    first = next((at for at, heading in enumerate(main) if heading.style == "comma"), 0)
    if first:
        brackets = [heading.ordinal for heading in main[first:] if heading.style == "bracket"]
        if brackets and brackets[0] == main[first - 1].ordinal + 1:
            return RANKS | {"comma": RANKS["bracket"] + 0.2}
    return RANKS


def _next_numbered(headings: Sequence[Heading]) -> list[Heading | None]:
    """For each heading the numbered one that comes next."""
    ahead: list[Heading | None] = []
    following = None
    for heading in reversed(headings):
        ahead.append(following)
        following = heading if heading.number else following
    return ahead[::-1]


def _numbered_rank(heading: Heading, rank: float, opened: list[_Open]) -> float:
    """A style's own rank, or a lower one for a numbering that begins inside another of its style."""
    for section in reversed(opened):
        if section.heading.style == heading.style and heading.ordinal == section.heading.ordinal + 1:
            return section.rank
    if heading.ordinal > 1 or not opened:
        return rank
    if heading.style == "nth" and opened[-1].heading.number:
        return max(rank, opened[-1].rank + 0.01) if opened[-1].heading.style != "nth" else opened[-1].rank
    if any(section.rank == rank for section in opened):
        above = [section for section in opened if section.heading.alone or not heading.alone]
        return above[-1].rank + 0.01 if above else rank
    return rank


def _bare_rank(next_rank: float | None, ordinal: int, ranks: list[float], *, part_like: bool) -> float:
    """Where an unnumbered heading stands, by the numbering that it interrupts or begins."""
    carries_on = ordinal > 1 and next_rank in ranks
    if not ranks or (part_like and _PART in ranks and not carries_on):
        return _PART
    if next_rank is None:
        return ranks[0] if ranks == [_PART] else _LEAF
    if ordinal > 1:
        return _LEAF
    if next_rank in ranks:
        at = ranks.index(next_rank)
        return ranks[at - 1] if at else _PART
    return next_rank - 0.5


def _kinds(
    simple: str, found: Sequence[tuple[Heading, int]], back: dict[int, SectionKind], given: list[str]
) -> list[SectionKind | None]:
    """The kinds of the top sections, by their titles; what stands behind a plan is plan too.

    Below an explanation, as of a five-year plan, sections have kinds of their own.
    The report's year is the latest that a title names or `given`, its date lines.
    """
    titles = [heading.title.of(simple) for heading, level in found if level == 1]
    report_year = max((year for title in [*titles, *given] if (year := year_in(title))), default=None)
    kinds: list[SectionKind | None] = []
    before: SectionKind | None = None
    explained: int | None = None
    for heading, level in found:
        title = heading.title.of(simple)
        kind: SectionKind | None = None
        if heading.style == "back":
            kind = annex_kind(title, report_year) if back[heading.span.start] == "annex" else "glossary"
        elif level == 1:
            kind = kind_of(title, report_year, before)
            before = kind or before or "outcome"
            explained = len(kinds) if title.endswith("说明") else None
        elif level == 2 and explained is not None and (kind := kind_of(title, report_year, None)):
            kinds[explained] = None
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
