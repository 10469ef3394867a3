import pytest

from tests.core.understanding.figures.read import figure


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("增长两成半", "两成半", 2.5, "成"),
        ("占比达六成五", "六成五", 6.5, "成"),
        ("增长一倍半", "一倍半", 1.5, "倍"),
        ("亩产十三斤半，", "十三斤半", 13.5, "斤"),
        ("提高3个半百分点", "3个半百分点", 3.5, "百分点"),
        ("三成五个", "三成", 3, "成"),
        ("占七成半导体", "七成", 7, "成"),
    ],
)
def test_half_and_tenths_behind_the_unit(text: str, words: str, value: float, unit: str) -> None:
    found = figure(text)
    assert (found.text, found.value, found.unit) == (words, value, unit)
