import pytest

from core.document.span import Span
from core.understanding.markers.numbers import number_of, printed_numbers


@pytest.mark.parametrize(
    "marker", ["[12]", "［12］", "〔 12〕", "【１２】", "(12)", "（12）", "^[12]", "⑫", "⑿", "¹²", "[注12]"]
)
def test_every_way_to_print_a_marker(marker: str) -> None:
    text = f"两新{marker}的"
    (found,) = printed_numbers(text, Span(0, len(text)))
    assert (found.number, found.span.of(text)) == (12, marker)


@pytest.mark.parametrize("text", ["〔2024〕15号", "（一）", "[12", "12", "(12.5)"])
def test_no_markers(text: str) -> None:
    assert not list(printed_numbers(text, Span(0, len(text))))


def test_circled_numbers_above_twenty() -> None:
    assert [number_of(printed) for printed in "①⑳㉑㊿"] == [1, 20, 21, 50]


def test_one_pair_of_brackets_may_hold_several_numbers() -> None:
    text = "“双碳”[1、2]行动"
    found = list(printed_numbers(text, Span(0, len(text))))
    assert [(number.number, number.span.of(text)) for number in found] == [(1, "[1"), (2, "2]")]
