"""The section tree of a report."""

from bisect import bisect, bisect_left
from collections.abc import Sequence

from core.document.clean_text import Mark
from core.document.report import FrontLine, Section, SectionKind
from core.document.span import Span
from core.text.folding import READING
from core.understanding.structure.back import BackMatter, find_back_matter
from core.understanding.structure.front import end_of
from core.understanding.structure.headings import Heading
from core.understanding.structure.kinds import annex_kind, kind_of, year_in
from core.understanding.structure.levels import leveled
from core.understanding.structure.lines import lines_of
from core.understanding.structure.plain import find_plain
from core.understanding.structure.sequence import find_numbered
from core.understanding.structure.wrapped import with_rests


def find_sections(text: str, front: tuple[FrontLine, ...], marks: Sequence[Mark] = ()) -> tuple[Section, ...]:
    """The sections in reading order, each span holding those below it.

    What the file itself has as notes is a glossary, at the end of the text.
    """
    simple = READING.by_line(text)
    begin = end_of(front)
    notes = min((mark.span.start for mark in marks if mark.kind == "note-text"), default=len(text))
    lines = [line for line in lines_of(simple) if begin <= line.start < notes]
    starts = [line.start for line in lines]
    back = find_back_matter(simple, lines, notes)
    if notes < len(text):
        start = Span(notes, notes)
        back.append(BackMatter(start, start, None, "glossary", len(text)))
    back_start = back[0].heading.start if back else len(text)
    body = [line for line in lines if line.start < back_start]
    found = leveled(simple, _headings(simple, body, marks))
    for matter in back:
        found.append((_as_heading(matter), 1))
        if matter.kind == "annex":
            inside = lines[bisect(starts, matter.heading.end) : bisect_left(starts, matter.end)]
            numbered = find_numbered(simple, inside)
            found += [(heading, level + 1) for heading, level in leveled(simple, numbered)]
    given = [line.span.of(simple) for line in front if line.role == "dateline"]
    kinds = _kinds(simple, found, {matter.heading.start: matter.kind for matter in back}, given)
    return _sections(text, found, kinds)


def _headings(simple: str, lines: Sequence[Span], marks: Sequence[Mark]) -> list[Heading]:
    numbered, rests = with_rests(simple, lines, find_numbered(simple, lines))
    marked = {mark.span.start for mark in marks if mark.kind == "heading"}
    plain = find_plain(simple, [line for line in lines if line not in rests], numbered, marked)
    return sorted(numbered + plain, key=lambda heading: heading.span.start)


def _as_heading(matter: BackMatter) -> Heading:
    return Heading(matter.heading, matter.title, "back", 0, matter.number, alone=True)


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
                title=heading.title.of(text).replace("\n", ""),
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
