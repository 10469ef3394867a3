from hypothesis import given
from hypothesis import strategies as st

from core.understanding.figures.spacing import without_spaces


@given(st.text("a1 \u3000。", max_size=30))
def test_every_character_keeps_its_place(text: str) -> None:
    closed, alike, places = without_spaces(text, text)
    assert closed == alike
    assert [text[places.to_source(at)] for at in range(len(closed))] == list(closed)
    assert [word for word in closed if word not in " \u3000"] == [w for w in text if w not in " \u3000"]


def test_a_space_between_digits_stays() -> None:
    assert without_spaces("增 长 1 200 亩", "增 长 1 200 亩")[0] == "增长1 200亩"
