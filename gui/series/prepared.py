"""Series as the page shows them, made ready off the GUI thread: there may be thousands of places."""

from collections.abc import Mapping
from typing import NamedTuple

from core.analysis.series.point import STATUSES
from core.analysis.series.table import Series
from core.document.report import Status
from gui.charts.data import Kind
from gui.series.charted import NOTHING, Charted, of_each_year, over_years, usual_kind, usual_year
from gui.series.model import Laid, laid

_PLAIN: Mapping[Status, str] = {status: status for status in STATUSES}
"""Results and targets are named when they are shown, in the language of the window."""


class Prepared(NamedTuple):
    """A series, what is told of it, and its charts and its table."""

    series: Series
    places: int
    unsure: int
    kind: Kind
    year: int | None
    years: tuple[int, ...]
    table: Laid
    lines: Charted
    side_by_side: Mapping[int, Charted]

    def charted(self, kind: Kind, year: int | None, names: Mapping[Status, str]) -> Charted:
        """The chart of a kind, that of places side by side of a year."""
        beside = self.side_by_side.get(year, NOTHING) if year is not None else NOTHING
        return (beside if kind == "dots" else self.lines).named(names)


def prepared(series: Series) -> Prepared:
    """A series as the page shows it."""
    return Prepared(
        series,
        len(series.places),
        sum(not cell.point.sure for cell in series.cells),
        usual_kind(series),
        usual_year(series),
        series.years,
        laid(series),
        over_years(series, _PLAIN),
        of_each_year(series, _PLAIN),
    )
