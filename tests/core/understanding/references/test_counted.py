import pytest

from core.understanding.references.counted import count_something


@pytest.mark.parametrize("after", ["%", "万亩", "多家", "余公里", ".5亿元", "G基站", "天", "項"])
def test_a_unit_follows(after: str) -> None:
    assert count_something("3" + after, 1)


@pytest.mark.parametrize("after", ["", "，", "。5", "成效", "支持", "多方", "发展", "平臺"])
def test_a_word_follows(after: str) -> None:
    assert not count_something("3" + after, 1)
