"""Places at a glance laid out: which measure, place and figure stands where in the table."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from core.analysis.series.glance import Seen
from core.analysis.series.point import Point
from core.workspace.glance import Glance

Part = Literal["level", "growth", "before", "target"]
PARTS: tuple[Part, ...] = ("level", "growth", "before", "target")
Lack = Literal["said", "report before"]
"""Why nothing stands there: the report says nothing of it, or there is none of the year before."""


class Head(NamedTuple):
    """What a column tells: a part of a measure, a place, or a measure; and of which year that is."""

    part: Part | None = None
    place: str = ""
    measure: str = ""
    year: int | None = None


class Entry(NamedTuple):
    """What stands in a cell, or why nothing does."""

    points: tuple[Point, ...] = ()
    lack: Lack | None = None
    measure: str = ""
    place: str = ""
    part: Part = "level"
    year: int | None = None


class Row(NamedTuple):
    """A line of the table: of a measure, of a place, or the title of those below it."""

    head: str
    entries: tuple[Entry, ...] = ()
    is_title: bool = False


class Arranged(NamedTuple):
    """What of several places is told, None for all of it; and whether places stand in rows or in columns."""

    part: Part | None = None
    is_turned: bool = False


def arranged_said(kept: Mapping[str, Any]) -> Arranged:
    """What was chosen before the window was closed, as far as that has sense."""
    part = next((part for part in PARTS if part == kept.get("part")), None)
    return Arranged(part, kept.get("turned") is True)


class Laid(NamedTuple):
    """The table; `named` are its places as they are called, `years` those of their reports."""

    heads: tuple[Head, ...] = ()
    rows: tuple[Row, ...] = ()
    named: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    part: Part | None = None

    @property
    def entries(self) -> Iterator[Entry]:
        """All cells."""
        return (entry for row in self.rows for entry in row.entries)

    def has(self, lack: Lack) -> bool:
        """Whether something is blank for a reason."""
        return any(entry.lack == lack for entry in self.entries)


def laid_out(places: Sequence[Glance], arranged: Arranged) -> Laid:
    """The table of those places that have a report: of one place all, of several what is asked for."""
    there = [place for place in places if place.seen]
    names = _names(there)
    years = tuple(sorted({place.year for place in there if place.year is not None}))
    if len(there) == 1:
        rows = tuple(
            Row(seen.measure, tuple(_entry(there[0], names[0], seen, part) for part in PARTS))
            for seen in there[0].seen
        )
        return Laid(_parts(years), rows, names, years)
    if arranged.part is None:
        return Laid(_parts(years), tuple(_blocks(there, names)), names, years)
    return _compared(there, names, years, arranged.part, is_turned=arranged.is_turned)


def year_of(part: Part, year: int) -> int:
    """The year that a part of a report of a year is of."""
    return year if part == "target" else year - 1


def _parts(years: Sequence[int]) -> tuple[Head, ...]:
    return tuple(Head(part, year=year_of(part, years[0]) if len(years) == 1 else None) for part in PARTS)


def _blocks(there: Sequence[Glance], names: Sequence[str]) -> Iterator[Row]:
    """For each measure the places below each other."""
    for measure in _by_measure(there):
        yield Row(_called(measure), is_title=True)
        for place, name, seen in zip(there, names, measure, strict=True):
            yield Row(name, tuple(_entry(place, name, seen, part) for part in PARTS))


def _compared(
    there: Sequence[Glance], names: tuple[str, ...], years: tuple[int, ...], part: Part, *, is_turned: bool
) -> Laid:
    """One part of each measure, measures in rows and places in columns, or turned round."""
    measures = list(_by_measure(there))
    table = [
        [_entry(place, name, seen, part) for place, name, seen in zip(there, names, measure, strict=True)]
        for measure in measures
    ]
    year = year_of(part, years[0]) if len(years) == 1 else None
    places = [Head(part, place=name, year=year) for name in names]
    called = [Head(part, measure=_called(measure), year=year) for measure in measures]
    if is_turned:
        rows = tuple(Row(name, tuple(line[at] for line in table)) for at, name in enumerate(names))
        return Laid(tuple(called), rows, names, years, part)
    rows = tuple(Row(head.measure, tuple(line)) for head, line in zip(called, table, strict=True))
    return Laid(tuple(places), rows, names, years, part)


def _by_measure(there: Sequence[Glance]) -> Iterator[tuple[Seen, ...]]:
    return zip(*(place.seen for place in there), strict=True)


def _called(measure: Sequence[Seen]) -> str:
    """What a measure is called that is another one in some places: as in the most of those that say it."""
    said = [seen.measure for seen in measure if not seen.is_blank] or [measure[0].measure]
    return Counter(said).most_common(1)[0][0]


def _entry(place: Glance, name: str, seen: Seen, part: Part) -> Entry:
    points = _POINTS[part](seen)
    lack: Lack | None = None
    if not points:
        lack = "report before" if part == "before" and place.before is None else "said"
    year = None if place.year is None else year_of(part, place.year)
    return Entry(points, lack, seen.measure, name, part, year)


_POINTS: dict[Part, Callable[[Seen], tuple[Point, ...]]] = {
    "level": lambda seen: (seen.level,) if seen.level else (),
    "growth": lambda seen: (seen.growth,) if seen.growth else (),
    "before": lambda seen: seen.before,
    "target": lambda seen: seen.target,
}


def _names(there: Sequence[Glance]) -> tuple[str, ...]:
    """What places are called: with what they lie in, and with a year, only where that tells them apart."""
    several = len({place.year for place in there}) > 1
    last = Counter(place.place[-1] for place in {place.place: place for place in there}.values())
    return tuple(
        ("".join(place.place) if last[place.place[-1]] > 1 else place.place[-1])
        + (f" {place.year}" if several else "")
        for place in there
    )
