import pytest

from tests.core.understanding.figures.read import figures


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("增速‑2.3%", [-2.3]),
        ("增速为负2.3%", [-2.3]),
        ("同比-5.2%，环比－3%，比上年—2%", [-5.2, -3, -2]),
        ("分别增长3.1%、-2.5%、6.2%", [3.1, -2.5, 6.2]),
        ("利润下降（-2.5%）", [-2.5]),
        ("收入-5.2%，由-2%转为1%", [-5.2, -2, 1]),
        ("同比+5.2%，“7+18”，7+18", [5.2]),
        ("减负2亿元，3—5个，——7个", [2e8, 3, 7]),
    ],
)
def test_minus(text: str, values: list[float]) -> None:
    assert [one.value for one in figures(text)] == values


def test_the_sign_of_a_currency_is_a_unit() -> None:
    found = figures("投资￥200亿，￥3亿元，$5亿")
    assert [(one.text, one.kind, one.unit) for one in found] == [
        ("￥200亿", "money", "元"),
        ("￥3亿元", "money", "元"),
        ("$5亿", "money", "美元"),
    ]
