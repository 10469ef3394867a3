from hypothesis import given
from hypothesis import strategies as st

from core.commands.columns import columns, padded


def test_chinese_characters_take_two_places() -> None:
    assert columns("𠮷祥1，“A”e\u0301\u200b") == 2 + 2 + 1 + 2 + 3 + 1
    assert padded("三1", 5) == "三1  "


@given(st.text(max_size=20), st.integers(0, 40))
def test_padded_words_take_their_places(words: str, width: int) -> None:
    assert columns(padded(words, width)) == max(width, columns(words))
