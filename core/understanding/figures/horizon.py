"""Over which time a figure holds: the nearest words of its clause, sentence, paragraph or title say."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from math import inf
from operator import attrgetter
from sys import maxsize
from typing import NamedTuple

from core.document.offset_map import OffsetMap
from core.document.report import Section, SectionKind
from core.text.folding import FIGURES
from core.understanding.figures.times import ALONE, OPENING, PARAGRAPH, PART, Time, times

_SENTENCE_ENDS = "。!?"
_ENDS = ("\n", f"\n{_SENTENCE_ENDS}", f"\n{_SENTENCE_ENDS};", f"\n{_SENTENCE_ENDS};,:")
"""What ends lines, sentences, their parts and clauses."""
_END = re.compile(f"[{_ENDS[-1]}]")
_TURN = re.compile(r"一年来|\d{4}年,?是")
_JUST_PAST = ("过去", "过去的")
_UNTIMED = ("glossary", "annex")


class Region(NamedTuple):
    """From where on a section is the innermost; what its title says, and where what it says itself begins.

    `inherited` is the time of the part of its kind before it.
    """

    start: int
    titled: tuple[Time, ...]
    told_from: int | None
    kind: SectionKind | None
    inherited: Time | None = None

    @property
    def is_mixed(self) -> bool:
        """Whether the title speaks of two times (2025年和“十四五”时期回顾): what stands below says which."""
        return len(self.titled) > 1 and any(time.horizon != self.titled[0].horizon for time in self.titled)

    def may_end_with(self, time: Time) -> bool:
        """Whether a time is the last of the years that the title speaks of: 过去五年工作回顾."""
        if self.is_mixed or not self.titled or self.titled[0].horizon != "multi":
            return False
        return time.horizon == "year" and time.until is not None and time.until == self.titled[0].until

    def may_be(self, time: Time) -> bool:
        """Whether words in the section can be meant for it: those for a time that its title speaks of."""
        return not self.is_mixed or any(
            time.horizon == other.horizon and time.until in (None, other.until) for other in self.titled
        )


class Place(NamedTuple):
    """Where in a text a figure stands: in which line, sentence, part of it, clause, and region.

    The times up to the figure are those before number `last`; from number `own` on they are its own words'.
    """

    line: int
    sentence: int
    part: int
    clause: int
    region: int
    own: int
    last: int


class Horizons:
    """Tells of each figure of one text over which time it holds."""

    def __init__(
        self, folded: str, places: OffsetMap, sections: Sequence[Section], year: int | None = None
    ) -> None:
        self._text = folded
        self._year = year
        self._times = list(times(folded, year))
        self._starts = [time.start for time in self._times]
        self._lasting = [time for time in self._times if time.reach == PARAGRAPH and self._opens(time.start)]
        self._lasting_starts = [time.start for time in self._lasting]
        self._regions = list(_regions(sections, places, year))
        self._region_starts = [region.start for region in self._regions]
        ends = [end.end() for end in _END.finditer(folded)]
        self._ends = [[0, *[end for end in ends if folded[end - 1] in signs]] for signs in _ENDS]
        self._found: dict[Place, Time | None] = {}

    def of(self, start: int, lead_start: int) -> Time | None:
        """The time of the figure at `start` whose own words begin at `lead_start`; None for none."""
        place = self._place(start, lead_start)
        if place not in self._found:
            self._found[place] = self._counted(self._nearest(place))
        return self._found[place]

    def _counted(self, time: Time | None) -> Time | None:
        """The time itself; what is compared with the year before grew in one year."""
        if time is None or not time.compared or time.since is None:
            return time
        last = time.until or (self._year - 1 if self._year else None)
        if last is None or last > time.since + 1:
            return time
        return time._replace(horizon="year", since=time.until, until=time.until)

    def kind_at(self, start: int) -> SectionKind | None:
        """The kind of the innermost section around the figure at `start` that has one."""
        return self._regions[self._region_at(start)].kind

    def _region_at(self, start: int) -> int:
        return bisect_right(self._region_starts, start) - 1

    def _place(self, start: int, lead_start: int) -> Place:
        line, sentence, part, clause = [ends[bisect_right(ends, start) - 1] for ends in self._ends]
        own, last = bisect_left(self._starts, lead_start), bisect_left(self._starts, start)
        return Place(line, sentence, part, clause, self._region_at(start), own, last)

    def _nearest(self, place: Place) -> Time | None:
        """The nearest words; years that they leave out are those of the next that speak of as many."""
        found: Time | None = None
        for time in self._said(place):
            if found is None:
                found = time
            elif found.since and time.until and time.until >= found.since:
                found = found._replace(until=time.until)
            elif time.horizon == found.horizon and not found.since:
                found = found._replace(since=time.since, until=time.until)
            if found.until:
                return found
        return found

    def _said(self, place: Place) -> Iterator[Time]:
        """What is said of the time, the nearest first."""
        line, sentence, part, clause, number, own, last = place
        first = bisect_left(self._starts, sentence)
        for at in range(last - 1, first - 1, -1):
            time = self._times[at]
            if time.reach == ALONE:
                if at >= own:
                    yield time
            elif (
                time.start >= clause or time.reach == PARAGRAPH or (time.reach == PART and time.start >= part)
            ):
                yield time
        yield from reversed(self._lasting_from(line, sentence))
        region = self._regions[number]
        before = (
            () if region.told_from is None else self._lasting_from(region.told_from, line, paragraphs=True)
        )
        if before and region.may_end_with(before[-1]) and self._turns(before[-1].start):
            yield before[-1]
        if not region.is_mixed:
            yield from region.titled
        yield from filter(region.may_be, reversed(before))
        if region.is_mixed:
            yield from region.titled
        if region.inherited:
            yield region.inherited

    def _turns(self, start: int) -> bool:
        """Whether words for a year say that from here on all is of it: 一年来, 刚刚过去的2022年."""
        return _TURN.match(self._text, start) is not None or self._text.endswith(_JUST_PAST, 0, start)

    def _lasting_from(self, start: int, end: int, *, paragraphs: bool = False) -> list[Time]:
        """What opens sentences between two places with a time, or only whole paragraphs."""
        first, last = (bisect_left(self._lasting_starts, place) for place in (start, end))
        found = self._lasting[first:last]
        return [time for time in found if self._opens(time.start, "\n")] if paragraphs else found

    def _opens(self, start: int, ends: str = f"{_SENTENCE_ENDS};\n") -> bool:
        """Whether little stands between one of these ends and what stands at `start`."""
        before = self._text[max(0, start - OPENING) : start]
        return start <= OPENING or any(end in before for end in ends)


def _regions(sections: Sequence[Section], places: OffsetMap, year: int | None) -> Iterator[Region]:
    """Where each section is the innermost, in the folded text, in order; before the first none is."""
    around: list[tuple[float, Region]] = [(inf, Region(0, (), 0, None))]
    yield around[0][1]
    before: dict[SectionKind | None, Time] = {}
    for section in sorted(sections, key=attrgetter("span")):
        yield from _behind(around, section.span.start, places)
        start = places.to_derived(section.span.start)
        # 加强自身建设 speaks of the time of 2024年重点工作 before it.
        top = Region(start, (), start, section.kind, before.get(section.kind))
        is_top = len(around) == 1
        region = _region(section, start, top if is_top else around[-1][1], year)
        if is_top and region.titled and not region.is_mixed:
            before[section.kind] = region.titled[0]
        around.append((section.span.end, region))
        yield region
    yield from _behind(around, maxsize, places)


def _behind(around: list[tuple[float, Region]], position: int, places: OffsetMap) -> Iterator[Region]:
    """What holds again where sections end, up to a position; `around` are the sections that are open."""
    while (end := around[-1][0]) <= position:
        around.pop()
        yield around[-1][1]._replace(start=places.to_derived(int(end)))


def _region(section: Section, start: int, outer: Region, year: int | None) -> Region:
    """A section's region: what its title says of the time, or else what the section around it says."""
    kind = section.kind or outer.kind
    if kind in _UNTIMED:
        return Region(start, (), None, kind)
    told = tuple(times(FIGURES.fold(section.title), year, title=True))
    if not told:
        return outer._replace(start=start, kind=kind)
    behind = start + len(section.heading)
    if len({time.horizon for time in told}) == 1 < len({(time.since, time.until) for time in told}):
        told = (told[0]._replace(since=None, until=None),)
    return Region(start, told, behind, kind)
