from typing import Any

from PySide6.QtCore import Qt

from core.analysis.series.point import Point
from core.analysis.series.table import Series, Told, laid_out
from core.document.report import Status
from core.document.span import Span
from core.document.text_id import TextId
from gui.charts.data import Mark
from gui.series.charted import MOST_PLACES, MOST_ROWS, over_years, side_by_side, usual_kind, usual_year
from gui.series.model import SeriesModel, laid

NAMES: dict[Status, str] = {"outcome": "结果", "target": "目标"}


def said(value: float, year: int, status: Status = "outcome", **more: Any) -> Point:
    """What a report says of growth in a year."""
    told: dict[str, Any] = {"text": TextId("a"), "span": Span(0, 1), "place": None, "report_year": year}
    told |= {"indicator": "GDP", "measure": "GDP", "form": "growth", "unit": "%", "upper": None}
    told |= {"bound": None, "change": "increase", "horizon": "year", "from_year": year, "to_year": year}
    return Point(**(told | {"value": value, "status": status} | more))


def series(**places: list[Point]) -> Series:
    (found,) = laid_out(Told((place,), point) for place, points in places.items() for point in points)
    return found


TWO = series(
    甲市=[
        said(5, 2021),
        said(6, 2023),
        said(5.5, 2023, "target", upper=6.5),
        said(7, 2024, "target", bound=">="),
    ],
    乙市=[said(8, 2023), said(3, 2022, change="decrease", bound=">="), said(4, 2020, doubt="year")],
)


def test_results_and_targets_stand_at_their_years_with_gaps_and_ranges() -> None:
    found = over_years(TWO, NAMES)
    assert found.data.names == ("2020", "2021", "2022", "2023", "2024")
    assert found.data.groups == ("甲市", "乙市")
    result, target, other = found.data.series
    assert (result.values, result.group, result.is_dashed) == ((None, 5, None, 6, None), 0, False)
    assert (target.values, target.group, target.is_dashed) == ((None, None, None, 6, 7), 0, True)
    assert (target.points[3].low, target.points[3].high) == (5.5, 6.5)  # type: ignore[union-attr]
    assert (target.points[4].low, target.points[4].high) == (7, None)  # type: ignore[union-attr]
    assert other.values == (4, None, -3, 8, None)
    assert (other.points[2].low, other.points[2].high) == (None, -3)  # type: ignore[union-attr]
    assert not other.points[0].is_sure  # type: ignore[union-attr]
    assert found.cells[Mark(1, 4)].point.value == 7
    assert set(found.cells) == set(found.data.marks)


def test_what_is_of_several_years_is_in_the_table_and_no_point() -> None:
    found = series(甲市=[said(6, 2023), said(5, 2025, horizon="multi", from_year=2021, average=True)])
    assert list(over_years(found, NAMES).data.names) == ["2023"]
    table = SeriesModel()
    table.show(laid(found))
    heads = [table.headerData(at, Qt.Orientation.Horizontal) for at in range(table.columnCount())]
    assert heads == ["2023", "2021–2025, yearly"]


def test_no_more_places_are_drawn_than_can_be_told_apart() -> None:
    many = series(**{f"{number}县": [said(number, 2023)] for number in range(MOST_ROWS + 1)})
    found = over_years(many, NAMES)
    assert (len(found.data.groups), found.is_cut) == (MOST_PLACES, True)
    beside = side_by_side(many, 2023, NAMES)
    assert (len(beside.data.names), beside.is_cut, beside.places) == (MOST_ROWS, True, MOST_ROWS)
    assert beside.data.names[0] == f"{MOST_ROWS}县"


def test_a_year_far_away_is_joined_by_no_line() -> None:
    found = over_years(series(甲市=[said(5, 1949), said(6, 2023)]), NAMES)
    assert found.data.series[0].values == (5, None, 6)


def test_places_stand_side_by_side_with_the_greatest_result_first() -> None:
    more = series(
        丙市=[said(9, 2023, "target")], 甲市=[said(6, 2023), said(7, 2023, "target")], 乙市=[said(8, 2023)]
    )
    found = side_by_side(more, 2023, NAMES)
    assert found.data.names == ("乙市", "甲市", "丙市")
    assert [one.values for one in found.data.series] == [(8, 6, None), (None, 7, 9)]
    assert found.cells[Mark(1, 2)].place == ("丙市",)
    assert side_by_side(more, 1990, NAMES).data.marks == []


def test_amounts_are_told_in_what_they_are_written_in() -> None:
    found = over_years(series(甲市=[said(2.73e11, 2023, unit="元", form="level")]), NAMES)
    assert (found.unit, found.data.series[0].values) == ("亿元", (2730,))


def test_few_years_are_shown_side_by_side_and_most_results_choose_the_year() -> None:
    assert usual_kind(series(甲市=[said(5, 2023)], 乙市=[said(5, 2024)])) == "dots"
    assert usual_kind(series(甲市=[said(5, 2023)])) == "lines"
    assert usual_kind(series(甲市=[said(5, year) for year in range(2019, 2024)])) == "lines"
    assert usual_year(TWO) == 2023
