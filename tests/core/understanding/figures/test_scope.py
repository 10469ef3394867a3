import pytest

from core.document.report import Figure
from core.document.span import Span
from core.understanding.figures.scope import scope_and_measure
from tests.core.understanding.figures.read import figures


def read(
    indicator: str, before: str = "", *, kind: str = "percent", change: str | None = "increase"
) -> tuple[str | None, str | None]:
    text = f"{before}{indicator}增长5%"
    figure = Figure(
        Span(len(text) - 2, len(text)), "5%", kind, 5, None, "%" if kind == "percent" else None, None,  # type: ignore[arg-type]
        indicator, change, None,  # type: ignore[arg-type]
    )  # fmt: skip
    return scope_and_measure(figure, text, figure.span.start)


@pytest.mark.parametrize(
    ("indicator", "scope", "measure"),
    [
        ("经济", None, "地区生产总值"),
        ("GDP", None, "地区生产总值"),
        ("國內生產總值", None, "地区生产总值"),
        ("海南地区生产总值", "海南", "地区生产总值"),
        ("县域生产总值", "县域", "地区生产总值"),
        ("规上工业增加值", "规模以上", "规模以上工业增加值"),
        ("规模工业增加值", "规模以上", "规模以上工业增加值"),
        ("全市规模以上工业增加值增速", "全市、规模以上", "规模以上工业增加值"),
        ("限上零售额", "限额以上", "社会消费品零售总额"),
        ("全社会固定资产投资", "全社会", "固定资产投资"),
        ("地方一般公共预算收入", "地方", "一般公共预算收入"),
        ("城镇常住居民人均可支配收入", "城镇", "城镇居民人均可支配收入"),
        ("城镇就业", "城镇", "城镇新增就业"),
        ("人口自然增长率", None, "人口自然增长率"),
        ("农村居民人均消费支出", "农村", None),
    ],
)
def test_names_are_one_measure_in_a_scope(indicator: str, scope: str | None, measure: str | None) -> None:
    assert read(indicator) == (scope, measure)


@pytest.mark.parametrize(
    "indicator",
    [
        "海洋生产总值", "工业经济总量", "人均财政收入", "税收占一般公共预算收入比重",
        "机电产品出口", "城镇和农村居民人均消费支出",
        "超市零售额", "内江、眉山经济总量", "农村经济", "全国重点实验室",
        "欧盟进出口", "省科技型中小企业",
    ],
)  # fmt: skip
def test_a_wrong_equation_is_worse_than_none(indicator: str) -> None:
    assert read(indicator)[1] is None


def test_the_scope_may_stand_before_the_name() -> None:
    assert read("地区生产总值", "全省") == ("全省", "地区生产总值")
    assert read("规上工业增加值", "全县完成") == ("全县、规模以上", "规模以上工业增加值")
    assert read("地区生产总值", "增速高于全国") == (None, "地区生产总值")


def test_a_level_is_counted_as_its_measure_is() -> None:
    assert read("出口", kind="quantity", change=None)[1] == "出口总额"  # 5万亿, its unit left out
    assert read("公厕", kind="money", change=None)[1] is None
    assert read("经济", change=None)[1] is None


def test_two_figures_of_town_and_country_are_one_measure_each() -> None:
    text = (
        "城乡居民人均可支配收入分别增长6%、8%，存贷款余额分别达到3亿元和2亿元，城乡居民人均可支配收入增长7%。"
    )
    assert [(figure.scope, figure.measure) for figure in figures(text)] == [
        ("城镇", "城镇居民人均可支配收入"), ("农村", "农村居民人均可支配收入"),
        (None, "存款余额"), (None, "贷款余额"), ("城乡", "城乡居民人均可支配收入"),
    ]  # fmt: skip


def test_how_much_more_was_added_is_another_measure() -> None:
    found = figures("城镇新增就业1100万人以上，城镇新增就业预期目标比去年多100万人。")
    assert [figure.measure for figure in found] == ["城镇新增就业", None]
