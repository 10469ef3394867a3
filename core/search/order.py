"""The lines of a concordance sorted, and grouped with their counts."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import Any, NamedTuple

from core.search.concordance import Line
from core.text.folding import FINDING

Key = Callable[[Line], Any]
REACH = 5
"""Characters beside the hit that lines are sorted by, at most."""
_KINDS = ("outcome", "plan", "annex", "glossary", None)


class Group(NamedTuple):
    """The lines that have something in common, in their order, and of how many reports they are.

    `key` is the `About` of a report, a place, a year or a section's kind; None where that is not known.
    """

    key: Hashable
    lines: tuple[Line, ...]
    reports: int


def _left(reach: int) -> Key:
    """The characters before the hit, the nearest first."""
    return lambda line: FINDING.fold(line.before)[: -reach - 1 : -1]


def _right(reach: int) -> Key:
    return lambda line: FINDING.fold(line.after)[:reach]


def _place(line: Line) -> Any:
    place, year = line.about.place, line.about.year
    return place is None, FINDING.fold(place or ""), year or 0


def _year(line: Line) -> Any:
    year, place = line.about.year, line.about.place
    return year is None, year or 0, FINDING.fold(place or "")


def _section(line: Line) -> Any:
    return _KINDS.index(line.kind), FINDING.fold(line.section)


ORDERS: Mapping[str, Key] = {
    **{f"left{reach}": _left(reach) for reach in range(1, REACH + 1)},
    **{f"right{reach}": _right(reach) for reach in range(1, REACH + 1)},
    "place": _place,
    "year": _year,
    "section": _section,
}
"""What lines may be sorted by: so many characters to the left or right, and where they stand."""
GROUPS: Mapping[str, Callable[[Line], Hashable]] = {
    "report": lambda line: line.about,
    "place": lambda line: line.about.place,
    "year": lambda line: line.about.year,
    "kind": lambda line: line.kind,
}
"""What lines may be grouped by."""


def in_order(lines: Iterable[Line], order: str) -> list[Line]:
    """Lines sorted by one of ORDERS; those that count the same stay as they were."""
    return sorted(lines, key=ORDERS[order])


def grouped(lines: Iterable[Line], by: str) -> list[Group]:
    """Lines grouped by one of GROUPS: years in turn, kinds in the order of a report, else most first."""
    found: dict[Hashable, list[Line]] = defaultdict(list)
    for line in lines:
        found[GROUPS[by](line)].append(line)
    groups = [Group(key, tuple(some), len({line.about for line in some})) for key, some in found.items()]
    if by == "year":
        return sorted(groups, key=lambda group: _year(group.lines[0])[:2])
    if by == "kind":
        return sorted(groups, key=lambda group: _KINDS.index(group.lines[0].kind))
    return sorted(groups, key=lambda group: -len(group.lines))
