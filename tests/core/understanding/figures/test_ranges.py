import pytest

from tests.core.understanding.figures.read import figure


@pytest.mark.parametrize(
    ("text", "value", "upper"),
    [
        ("两三千人次", 2000, 3000),
        ("四五百万亩", 4e6, 5e6),
        ("七八万人", 70000, 80000),
        ("二十五六万人", 250000, 260000),
        ("一两千户", 1000, 2000),
        ("七八成", 7, 8),
        ("一两个百分点", 1, 2),
        ("九千万至九千五百万担", 9e7, 9.5e7),
        ("十五亿元到二十亿元", 1.5e9, 2e9),
        ("八至十亿元", 8e8, 1e9),
        ("三百到五百万元", 3e6, 5e6),
        ("两到三成", 2, 3),
        ("八千至一万元", 8000, 10000),
        ("5000至1万元", 5000, 10000),
        ("5至10万元", 50000, 100000),
    ],
)
def test_both_ends(text: str, value: float, upper: float) -> None:
    found = figure(text)
    assert (found.text, found.value, found.upper) == (text, value, upper)
