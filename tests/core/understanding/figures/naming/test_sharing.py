import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.understanding.figures.naming.scene import words_of
from core.understanding.figures.naming.sharing import parts_of, shares

NAMES = st.lists(st.text("粮油棉产量面积", min_size=1, max_size=6), min_size=2, max_size=4)


@pytest.mark.parametrize(
    ("words", "place", "name"),
    [
        ("城镇、农村居民人均收入", 0, "城镇居民人均收入"),
        ("柑橘、茶叶产量", 0, "柑橘产量"),
        ("光电、造船等产业产值", 0, "光电产业产值"),
        ("粮食播种面积和产量", 1, "粮食产量"),
        ("存、贷款余额", 0, "存款余额"),
        ("存、贷款余额", 1, "贷款余额"),
        ("服务贸易、数字贸易", 1, "数字贸易"),
    ],
)
def test_joint_names_may_be_given_their_own_words(words: str, place: int, name: str) -> None:
    _, parts = parts_of(words, 0, 2)
    assert name in [words_of(found, words) for found, _ in shares(parts, place)]


def test_other_numbers_of_names_are_not_shared_out() -> None:
    assert parts_of("城乡居民收入", 0, 2)[1] == []
    assert parts_of("甲、乙、丙产值", 0, 2)[1] == []
    assert parts_of("甲、、丙产值", 0, 3)[1] == []


@given(NAMES, st.data())
def test_a_share_is_of_the_words_of_the_text_in_order(names: list[str], data: st.DataObject) -> None:
    words = "、".join(names)
    place = data.draw(st.integers(0, len(names) - 1))
    for name, _ in shares(parts_of(words, 0, len(names))[1], place):
        edges = [edge for piece in name for edge in piece]
        assert edges == sorted(edges)
        assert "、" not in words_of(name, words)
