import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.typesetting import typeset


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("各位代表:", "各位代表："),
        ("融資租賃SPV公司3,全國首創", "融資租賃SPV公司3，全國首創"),
        ("增長5%,實現1,234億元;", "增長5%，實現1,234億元；"),
        ("(一)積極培育,推動", "（一）積極培育，推動"),
        ("PE(私募股權投資)以及", "PE（私募股權投資）以及"),
        ("China Compulsory, f(x)", "China Compulsory, f(x)"),
        ("网址:http://a.b", "网址：http://a.b"),
    ],
)
def test_punctuation_goes_with_its_neighbours(source: str, shown: str) -> None:
    assert typeset(source) == shown


@given(st.text(alphabet="中文a1,;:!?()“”\n", max_size=60))
def test_no_position_moves_and_twice_is_once(text: str) -> None:
    assert len(typeset(text)) == len(text)
    assert typeset(typeset(text)) == typeset(text)
