"""A series as a chart: over the years, or places of one year side by side."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from core.analysis.series import point as points
from core.analysis.series.table import Cell, Path, Series
from core.document.report import Status
from core.text.amounts import scale_of
from core.workspace.years import along_axis
from gui.charts import data as charts
from gui.charts.data import Data, Kind, Mark

MOST_PLACES, MOST_ROWS = 60, 400
"""More lines, or small panels, tell nothing; and who wants more rows than the cities of a nation?"""
_FEW_YEARS = 2
"""Of so many years a place has hardly a line."""


class Charted(NamedTuple):
    """What a chart shows, what its numbers are counted in, and the cell of each of its points."""

    data: Data
    unit: str
    cells: Mapping[Mark, Cell]
    is_cut: bool = False
    """Whether there are more places than are drawn."""

    @property
    def places(self) -> int:
        """How many places are drawn."""
        return len({cell.place for cell in self.cells.values()})

    def named(self, names: Mapping[Status, str]) -> "Charted":
        """The same with other names for results and targets."""
        status = {mark.series: cell.status for mark, cell in self.cells.items()}
        drawn = (one._replace(name=names[status[at]]) for at, one in enumerate(self.data.series))
        return self._replace(data=self.data._replace(series=tuple(drawn)))


NOTHING = Charted(Data(), "", {})


def usual_kind(series: Series) -> Kind:
    """How a series is mostly wanted: lines, or places side by side where there are hardly years."""
    years = Counter(place for place, year in {(cell.place, cell.year) for cell in series.cells} if year)
    few = sum(count <= _FEW_YEARS for count in years.values())
    return "dots" if len(years) > 1 and few * 2 > len(years) else "lines"


def usual_year(series: Series) -> int | None:
    """The year of which the most results are told, or else the most; the last of several."""
    told = Counter[int]()
    for cell in series.cells:
        if cell.year is not None:
            told[cell.year] += 1 + (cell.status == "outcome")
    return max(told, key=lambda year: (told[year], year), default=None)


def over_years(series: Series, names: Mapping[Status, str]) -> Charted:
    """Results and targets of each place over the years; what is of several years is no point."""
    years = along_axis(series.years)
    at = {year: number for number, year in enumerate(years) if year is not None}
    factor, unit = _counted_in(series.unit, series.cells)
    found, cells = list[charts.Series](), dict[Mark, Cell]()
    there = dict[tuple[Path, Status], dict[int, Cell]]()
    for cell in series.cells:
        if cell.year is not None:
            there.setdefault((cell.place, cell.status), {})[at[cell.year]] = cell
    every = list(dict.fromkeys(place for place, _ in there))
    places = every[:MOST_PLACES]
    for group, place in enumerate(places):
        for status in points.STATUSES:
            told = there.get((place, status), {})
            if told:
                cells |= {Mark(len(found), number): cell for number, cell in told.items()}
                row = tuple(
                    _point(told[number].point, factor) if number in told else None
                    for number in range(len(years))
                )
                found.append(charts.Series(names[status], row, group, status == "target"))
    groups = tuple(place[-1] for place in places)
    data = Data(tuple(str(year or "") for year in years), tuple(found), groups)
    return Charted(data, unit, cells, is_cut=len(every) > len(places))


def side_by_side(series: Series, year: int | None, names: Mapping[Status, str]) -> Charted:
    """The places of one year in rows, those with the greatest results first."""
    return _beside(series.unit, [cell for cell in series.cells if cell.year == year], names)


def of_each_year(series: Series, names: Mapping[Status, str]) -> dict[int, Charted]:
    """The places of each year side by side."""
    found = dict[int, list[Cell]]()
    for cell in series.cells:
        if (year := cell.year) is not None:
            found.setdefault(year, []).append(cell)
    return {year: _beside(series.unit, cells, names) for year, cells in found.items()}


def _beside(unit: str | None, there: Iterable[Cell], names: Mapping[Status, str]) -> Charted:
    told = {(cell.place, cell.status): cell for cell in there}
    factor, unit = _counted_in(unit, told.values())
    every = sorted(
        dict.fromkeys(place for place, _ in told), key=lambda place: _standing(told, place), reverse=True
    )
    places = every[:MOST_ROWS]
    found, cells = list[charts.Series](), dict[Mark, Cell]()
    for status in points.STATUSES:
        row = [told.get((place, status)) for place in places]
        if any(row):
            cells |= {Mark(len(found), at): cell for at, cell in enumerate(row) if cell is not None}
            drawn = tuple(cell and _point(cell.point, factor) for cell in row)
            found.append(charts.Series(names[status], drawn, 0, status == "target"))
    data = Data(tuple(place[-1] for place in places), tuple(found), ("",))
    return Charted(data, unit, cells, is_cut=len(every) > len(places))


def _standing(told: Mapping[tuple[Path, Status], Cell], place: Path) -> tuple[bool, float]:
    result, target = told.get((place, "outcome")), told.get((place, "target"))
    cell = result or target
    return result is not None, cell.point.signed if cell else 0.0


def _counted_in(unit: str | None, cells: Iterable[Cell]) -> tuple[int, str]:
    """By what values are divided, and the unit that they are told in."""
    tops = (abs(value) for cell in cells for value in (cell.point.value, cell.point.upper or 0.0))
    factor, word = scale_of(max(tops, default=0.0))
    return factor, f"{word}{unit or ''}"


def _point(said: points.Point, factor: int) -> charts.Point:
    """A point with the range that it is said to be in, below nothing where it fell."""
    sign = said.signed / said.value if said.value else 1.0
    value, upper = said.value * sign / factor, (said.upper or 0.0) * sign / factor
    low, high = None, None
    if said.upper is not None:
        low, high = sorted((value, upper))
        value = (low + high) / 2
    elif said.bound in (">=", "<="):
        low, high = (value, None) if (said.bound == ">=") == (sign > 0) else (None, value)
    return charts.Point(value, low, high, said.sure)
