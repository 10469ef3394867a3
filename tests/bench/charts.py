"""Charts of all provinces over ten years, laid out and painted; thousands of places filled in."""

from random import Random
from statistics import median

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from core.analysis.series.point import Point as Stated
from core.analysis.series.table import Told, laid_out
from core.document.report import Status
from core.document.span import Span
from core.document.text_id import TextId
from gui.charts.chart import Chart
from gui.charts.data import Data, Kind, Point, Series
from gui.look.theme import Appearance, load_theme
from gui.series.prepared import prepared
from gui.series.table import SeriesTable
from tests.bench.measure import seconds, tell

PLACES, YEARS, ROUNDS = 31, 10, 21
MANY = 3_000
NAMES: dict[Status, str] = {"outcome": "结果", "target": "目标"}
FRAME = 1 / 60
WIDTH = 1000
KINDS: tuple[Kind, ...] = ("lines", "dots", "panels")


def run() -> None:
    """Compare a chart with a frame of the screen."""
    application = QApplication.instance() or QApplication([])
    chart = Chart(Appearance(load_theme("light"), QFont("Noto Serif CJK SC"), 17))
    chart.resize(WIDTH, 600)
    chart.show()
    for kind in KINDS:
        data = _beside() if kind == "dots" else _over_years()

        def paint(data: Data = data, kind: Kind = kind) -> None:
            chart.show_data(data, kind, "%", str)
            chart.repaint()

        paint()
        application.processEvents()
        taken = median(seconds(paint) for _ in range(ROUNDS))
        tell(f"{PLACES} places as {kind}, laid out and painted", taken / FRAME, 2, "16.7 ms")
    chart.close()
    _fill(chart, application)


def _fill(chart: Chart, application: QCoreApplication) -> None:
    """Compare with a frame how long a series of thousands of places takes that is made ready."""
    (one,) = laid_out(
        Told(("某省", f"{place}县"), _said(place, year)) for place in range(MANY) for year in range(6)
    )
    made, table = prepared(one), SeriesTable()
    table.resize(WIDTH, 300)
    for widget in (chart, table):
        widget.show()

    def fill() -> None:
        table.cells.show(made.table)
        chart.show_data(made.charted("lines", None, NAMES).data, "lines", "%", str)

    fill()
    application.processEvents()
    taken = median(seconds(fill) for _ in range(ROUNDS))
    tell(f"{MANY:,} places over 6 years, filled in", taken / FRAME, 1, "16.7 ms")
    for widget in (chart, table):
        widget.close()


def _said(place: int, year: int) -> Stated:
    text, year = TextId(f"{place:032x}"), 2019 + year
    return Stated(
        *(text, Span(year, year + 1), None, year + 1, "GDP", "GDP", "growth", "outcome"),
        *(5 + place % 9 / 10, None, "%", None, "increase", "year", year, year),
    )


def _over_years() -> Data:
    chance = Random(1)
    series = (
        Series(name, tuple(Point(chance.uniform(3, 8)) for _ in range(YEARS)), place, name == "目标")
        for place in range(PLACES)
        for name in ("结果", "目标")
    )
    years = (str(2017 + at) for at in range(YEARS))
    return Data(tuple(years), tuple(series), tuple(f"{place}省" for place in range(PLACES)))


def _beside() -> Data:
    over = _over_years()
    series = (
        Series(name, tuple(one.points[0] for one in over.series[first::2]), 0, is_dashed=first == 1)
        for first, name in enumerate(("结果", "目标"))
    )
    return Data(over.groups, tuple(series), ("",))
