from hypothesis import given
from hypothesis import strategies as st

from core.document.span import Span
from core.text.folding import FIGURES
from core.understanding.figures.dates import HIDDEN
from core.understanding.figures.spacing import prepared


@given(st.text("a1 \u3000。\u200b", max_size=30))
def test_every_character_keeps_its_place(text: str) -> None:
    closed, printed, places = prepared(text, ())
    assert [text[source] for source in places.sources] == list(printed)
    assert [FIGURES.fold(character) for character in printed] == list(closed)
    assert [word for word in closed if word not in " \u3000"] == [w for w in text if w in "a1。"]


def test_a_space_between_digits_stays() -> None:
    assert prepared("增 长 1 200 亩", ()).folded == "增长1 200亩"


def test_what_nobody_sees_parts_no_number_and_markers_are_blank() -> None:
    words = prepared("產值\u2067２\u200b００\u2069 億元[1]", [])
    assert words.folded == f"产值200亿元{HIDDEN * 3}"
    assert words.printed == "產值２００億元[1]"
    assert words.places.outside(Span(2, 7)) == Span(3, 11)
