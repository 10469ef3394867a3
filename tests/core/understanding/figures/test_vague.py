import pytest

from tests.core.understanding.figures.read import figures


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("安置20几万人", "20几万人", 200000),
        ("发放三十几万元", "三十几万元", 300000),
        ("惠及上万户", "上万户", 10000),
        ("投入几十亿元", "几十亿元", 1e9),
        ("取得数千项成果", "数千项", 1000),
        ("十几亿人口", "十几亿人口", 1e9),
        ("总量突破千亿元。", "千亿元", 1e11),
    ],
)
def test_a_round_number_is_a_lower_bound(text: str, words: str, value: float) -> None:
    (found,) = figures(text)
    assert (found.text, found.value, found.bound) == (words, value, ">=")


def test_what_only_ends_so_is_none() -> None:
    assert figures("网上千家，以上万户，人数百户，超亿元项目，千亿级产业，几十年") == []
