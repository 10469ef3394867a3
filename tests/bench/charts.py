"""Charts of all provinces over ten years, laid out and painted."""

from random import Random
from statistics import median

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from gui.charts.chart import Chart
from gui.charts.data import Data, Kind, Point, Series
from gui.look.theme import Appearance, load_theme
from tests.bench.measure import seconds, tell

PLACES, YEARS, ROUNDS = 31, 10, 21
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
