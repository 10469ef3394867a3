from core.analysis.series.points import points_of
from core.analysis.series.table import Told, laid_out
from core.analysis.series.words import in_words
from core.document.text_id import TextId
from tests.core.analysis.series.reports import OUTCOME, report

PLACE = ("浙江省",)


def told(text: str, year: int, outcome: str = OUTCOME, *, newest: bool = True) -> list[Told]:
    points = points_of(TextId(text * 32), report(outcome, "", year))
    return [Told(PLACE, one, newest) for one in points if one.measure == "地区生产总值"]


def test_series_are_a_form_each_and_cells_come_by_their_years() -> None:
    level, growth = laid_out([*told("b", 2025), *told("a", 2024)])
    assert (level.form, growth.form, growth.unit) == ("level", "growth", "%")
    assert (growth.places, growth.years) == ((PLACE,), (2023, 2024))


def test_of_two_versions_the_newer_counts_and_the_difference_is_shown() -> None:
    old = told("a", 2024, OUTCOME.replace("增长6%", "增长6.3%"), newest=False)
    _, growth = laid_out([*old, *told("b", 2024)])
    (cell,) = growth.cells
    assert (in_words(cell.point), [in_words(one) for one in cell.also]) == ("6%", ["6.3%"])


def test_a_later_report_that_says_another_number_stands_beside_the_years_own() -> None:
    later = told("b", 2026, "2023年生产总值增长5.8%。")
    _, growth = laid_out([*later, *told("a", 2024)])
    (cell,) = growth.cells
    assert (cell.point.report_year, [one.report_year for one in cell.also]) == (2024, [2026])
