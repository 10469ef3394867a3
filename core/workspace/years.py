"""In which years phrases are used in the reports of a library."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from core.analysis.measures import per_10_000
from core.document.corpus import EVERYTHING
from core.search.query import exactly
from core.workspace.indexing import Indexed
from core.workspace.searching import Asked, scope_of

LONGEST_GAP = 30
"""Years without a report between two with one; where there are more, they are left out."""


class Through(NamedTuple):
    """How often something stands in ten thousand characters of the reports of each of some years, in turn."""

    years: tuple[int, ...] = ()
    values: tuple[float, ...] = ()

    @property
    def first(self) -> int | None:
        """The first year with any."""
        return next((year for year, value in zip(self.years, self.values, strict=True) if value), None)


def through_years(there: Indexed, words: str) -> Through:
    """A phrase through the years of all reports that have one; title and glossary are left out.

    The index is to be up to date.
    """
    scope = scope_of(there, Asked(exactly(words), EVERYTHING, "body"))
    years = {one.text: one.year for one in there.reports if one.year and one.length}
    lengths, hits = defaultdict[int, int](int), defaultdict[int, int](int)
    for one in there.reports:
        if one.year and one.length:
            lengths[one.year] += one.length
    for count in there.index.count(scope.query, scope.kind, frozenset(years), scope.within, there.feed):
        hits[years[count.report] or 0] += count.hits
    rates = {year: per_10_000(hits[year], length) for year, length in lengths.items()}
    told = with_gaps(rates)
    return Through(told, tuple(rates.get(year, 0.0) for year in told))


def with_gaps(years: Iterable[int]) -> tuple[int, ...]:
    """Years in turn, with those between them."""
    found = list[int]()
    for year in sorted(years):
        if found and year - found[-1] <= LONGEST_GAP:
            found += range(found[-1] + 1, year)
        found.append(year)
    return tuple(found)


def along_axis(years: Iterable[int]) -> list[int | None]:
    """Years in turn, with those between; None where too many are left out, so that no line goes on."""
    found = list[int | None]()
    for year in with_gaps(years):
        if found and found[-1] != year - 1:
            found.append(None)
        found.append(year)
    return found
