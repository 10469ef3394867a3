import pytest

from tests.core.understanding.figures.read import figures


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("投资超65亿元", [">="]),
        ("就业4万人以上", [">="]),
        ("征地1000余亩", [">="]),
        ("接待30多万人", [">="]),
        ("失业率控制在3.5%以内", ["<="]),
        ("时间不超过20个", ["<="]),
        ("增长6%左右", ["~"]),
        ("资金约7.8亿元", ["~"]),
        ("签约20个项目，节约5万吨", [None, None]),
        ("规模突破12万笔、530亿美元", [">=", ">="]),
        ("分别增长9%和10%以上", [">=", ">="]),
        ("增长5%，减少3%以上", [None, ">="]),
        ("推动70个30亿元以上项目", [None, ">="]),
        ("10亿元以上项目90个、30亿元以上项目10个", [">=", None, ">=", None]),
        ("现有约有3000人，约合320亿元", ["~", "~"]),
        ("比上年翻了一番多", [">="]),
        ("年收入过10亿元，举办过3次", [">=", None]),
        ("轨道50米内换乘，3个内设机构", ["<=", None]),
    ],
)
def test_bounds(text: str, bounds: list[str | None]) -> None:
    assert [found.bound for found in figures(text)] == bounds
