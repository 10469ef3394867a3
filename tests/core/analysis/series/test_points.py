import pytest

from core.analysis.series.point import Point
from core.analysis.series.words import in_words
from tests.core.analysis.series.reports import OUTCOME, PLAN, of, points

GDP = "地区生产总值"


def told(point: Point) -> tuple[object, ...]:
    return point.form, point.status, point.to_year, in_words(point)


def test_results_are_of_the_year_before_and_targets_of_the_reports_own() -> None:
    assert [told(point) for point in of(GDP)] == [
        ("level", "outcome", 2023, "8.2万亿元"),
        ("growth", "outcome", 2023, "6%"),
        ("growth", "target", 2024, "5%–5.5%"),
    ]
    assert all(point.sure and point.scope is None for point in points())


@pytest.mark.parametrize(
    ("measure", "said"),
    [
        ("固定资产投资", [("growth", "下降3.3%")]),
        ("城镇新增就业", [("level", "110万人"), ("level", "100万人以上")]),
        ("居民消费价格", [("growth", "0.3%")]),
        ("城镇调查失业率", [("level", "4.5%"), ("level", "5%以内")]),
        ("单位地区生产总值能耗", [("growth", "下降3%以上")]),
    ],
)
def test_levels_and_growth_are_apart(measure: str, said: list[tuple[str, str]]) -> None:
    assert [(point.form, in_words(point)) for point in of(measure)] == said


def test_an_average_of_five_years_is_of_no_year() -> None:
    one, five = of(GDP, "2023年生产总值增长6%。五年来，生产总值年均增长5.9%。", "")
    assert (one.year, five.year, five.average) == (2023, None, True)
    assert (five.from_year, five.to_year) == (2019, 2023)


@pytest.mark.parametrize(
    "outcome",
    [
        "生产总值高于全国0.5个百分点。",
        "新增经济总量超200亿元县2个。",
        "经济总量突破100亿元的乡镇达到12个。",
        "生产总值占全国的6.5%。",
        "城镇新增就业完成年度任务的120%。",
    ],
)
def test_what_tells_of_others_or_of_shares_is_no_point(outcome: str) -> None:
    assert [point for point in points(outcome, "") if point.measure in (GDP, "城镇新增就业")] == []


def test_what_is_for_a_part_of_the_place_is_apart_from_the_whole() -> None:
    whole, city, nation = of(
        "固定资产投资", "固定资产投资增长6%。市区固定资产投资增长9%。全国固定资产投资增长3%。", ""
    )
    assert (whole.scope, city.scope, nation.scope) == (None, "市区", "全国")


@pytest.mark.parametrize(
    ("outcome", "doubt"),
    [
        ("前三季度，生产总值增长7%。", "period"),
        ("高新区建设提速，生产总值增长9%。", "area"),
        ("生产总值增长7%。生产总值增长8%。", "differs"),
        ("——跃升。生产总值年均增长6%，进出口年均增长8%。\n——生活。生产总值增长34%。", "period"),
        ("水果综合产值增长8.5%、出口增长53.6%。", "area"),
        ("班列开行2000列，带动浙江进出口增长11.7%。", "area"),
    ],
)
def test_a_point_that_is_not_sure_says_why(outcome: str, doubt: str) -> None:
    *_, point = (
        one
        for one in points(outcome, "")
        if one.measure in (GDP, "出口总额", "进出口总额") and one.horizon == "year" and one.rank == 0
    )
    assert (point.sure, point.doubt) == (False, doubt)


def test_the_main_figures_stand_for_all_and_the_difference_is_told() -> None:
    last, first = sorted(
        of(GDP, f"杭州湾地带生产总值增长9%。\n{OUTCOME}", PLAN)[-3:-1], key=lambda one: one.rank
    )
    assert (last.value, first.value) == (8200000000000, 6)
    other, main = (one for one in of(GDP, f"生产总值增长9%。\n{OUTCOME}", "") if one.form == "growth")
    assert (main.value, main.rank, main.differs, main.sure) == (6, 0, True, True)
    assert (other.value, other.rank) == (9, 1)


def test_of_a_number_and_the_same_rounded_the_exact_one_stands() -> None:
    rounded, exact = of(GDP, "全省生产总值突破8万亿元、达到82553亿元。", "")
    assert (exact.rank, rounded.rank, exact.differs) == (0, 1, False)


def test_units_of_one_thing_are_brought_to_one() -> None:
    (point,) = of("粮食产量", "粮食总产量达到124.6亿斤。", "")
    assert (point.value, point.unit) == (6230000, "吨")


def test_what_has_no_name_of_its_own_is_called_as_the_report_calls_it() -> None:
    (point,) = of("码头泊位", "全省码头泊位达到35个。", "")
    assert (point.form, in_words(point)) == ("level", "35个")
