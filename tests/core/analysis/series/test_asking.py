import pytest

from core.analysis.series.asking import known_as, meant


@pytest.mark.parametrize("words", ["GDP", "ＧＤＰ", "生产总值", "地區生產總值", "全省生产总值增速"])
def test_any_name_means_the_measure(words: str) -> None:
    assert known_as(words) == "地区生产总值"


def test_a_part_of_a_name_means_what_is_said_most() -> None:
    said = {"农村居民人均可支配收入": 3, "居民人均可支配收入": 9, "人均收入": 20}
    assert meant("人均可支配", said) == ["居民人均可支配收入", "农村居民人均可支配收入"]
    assert meant("人均收入", said) == ["人均收入"]
    assert meant("没有", said) == []
    assert meant(" ", said) == []
