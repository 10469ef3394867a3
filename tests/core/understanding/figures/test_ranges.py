import pytest

from tests.core.understanding.figures.read import figure


@pytest.mark.parametrize(
    ("text", "value", "upper"),
    [
        ("两三千人次", 2000, 3000),
        ("四五百万亩", 4e6, 5e6),
        ("七八万人", 70000, 80000),
        ("二十五六万人", 250000, 260000),
        ("九千万至九千五百万担", 9e7, 9.5e7),
        ("十五亿元到二十亿元", 1.5e9, 2e9),
    ],
)
def test_both_ends(text: str, value: float, upper: float) -> None:
    found = figure(text)
    assert (found.text, found.value, found.upper) == (text, value, upper)
