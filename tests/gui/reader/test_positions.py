from hypothesis import given
from hypothesis import strategies as st

from gui.reader.positions import Utf16

TEXTS = st.text(st.sampled_from("工作a1，𠮷😀\u200d"), max_size=60)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_every_position_counts_as_qt_counts_and_comes_back(text: str) -> None:
    utf16 = Utf16(text)
    for position in range(len(text) + 1):
        assert utf16.to_units(position) == units(text[:position])
        assert utf16.to_points(utf16.to_units(position)) == position


def test_the_second_half_of_a_pair_belongs_to_its_character() -> None:
    assert Utf16("工𠮷作").to_points(2) == 1
