import pytest
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


@pytest.mark.parametrize(
    ("printed", "closed"),
    [
        ("增 长 1 200 亩。", "增长1200亩。"),
        ("投资1 2 3 亿元", "投资123亿元"),
        ("增长1 5 ．3 ％", "增长15.3%"),
        ("完成36.5 9亿元。", "完成36.59亿元。"),
        ("共1 7 00 户。", "共1700户。"),
        ("生产总值 120 6.5%", "生产总值120 6.5%"),
        ("指标 12 34 家。", "指标12 34家。"),
        ("2022 5 家。", "2022 5家。"),
        ("“1 10 100”工程", "“1 10 100”工程"),
        ("甲\n3 200 亩", "甲\n3 200亩"),
    ],
)
def test_only_one_number_is_closed_up(printed: str, closed: str) -> None:
    assert prepared(printed, ()).folded == closed


def test_what_nobody_sees_parts_no_number_and_markers_are_blank() -> None:
    words = prepared("產值\u2067２\u200b００\u2069 億元[1]", [])
    assert words.folded == f"产值200亿元{HIDDEN * 3}"
    assert words.printed == "產值２００億元[1]"
    assert words.places.outside(Span(2, 7)) == Span(3, 11)
