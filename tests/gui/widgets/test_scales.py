from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from gui.widgets.scales import bars, decimals, labelled, rows_of, ticks

VALUES = st.floats(0, 1e6, allow_nan=False)


def test_an_axis_has_round_numbers() -> None:
    assert ticks(0) == [0, 1]
    assert ticks(27) == [0, 10, 20, 30]
    assert ticks(40) == [0, 10, 20, 30, 40]
    assert [round(tick, 3) for tick in ticks(0.9)] == [0, 0.5, 1]
    assert (decimals(ticks(27)), decimals(ticks(0.9)), decimals(ticks(0.02))) == (0, 1, 3)


@given(VALUES)
def test_an_axis_holds_its_values_and_wastes_little(most: float) -> None:
    found = ticks(most)
    assert found[0] == 0
    assert found[-1] >= most * 0.999
    assert len(found) <= 6
    assert most < 1e-9 or found[-2] <= most * 1.001


def test_labels_stand_at_round_years_and_have_room() -> None:
    assert labelled(21, 33, 40, 2005) == [1, 3, 5, 7, 9, 11, 13, 15, 17, 19]
    assert labelled(21, 16, 40, 2005) == [0, 5, 10, 15, 20]
    assert labelled(3, 400, 40, 2024) == [0, 1, 2]
    assert (labelled(0, 9, 40), labelled(2, 1, 40, 2023)) == ([], [1])


@given(st.lists(st.integers(1, 90), max_size=9), st.integers(20, 200))
def test_what_goes_on_in_the_next_row_overlaps_nothing(widths: list[int], room: int) -> None:
    found = rows_of(widths, room, 10)
    assert found[:1] in ([], [(0, 0.0)])
    for (row, left), (next_row, next_left), width in zip(found, found[1:], widths, strict=False):
        assert (next_row, next_left) in ((row, left + width + 10), (row + 1, 0.0))


@given(st.lists(VALUES, max_size=40), st.integers(1, 200))
def test_small_bars_are_there_where_anything_is(values: list[float], width: int) -> None:
    found = bars(values, width, 16)
    assert [high > 0 for _, _, high in found] == [value > 0 for value in values]
    assert all(wide >= 1 and 0 <= high <= 16 for _, wide, high in found)
    assert all(left + wide <= after for (left, wide, _), (after, *_) in pairwise(found))
