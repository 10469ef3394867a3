from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from gui.charts.scales import bars, decimals, labelled, rows_of, scale, spread, ticks

VALUES = st.floats(0, 1e6, allow_nan=False)


def test_an_axis_has_round_numbers() -> None:
    assert ticks(0, 0) == [0, 1]
    assert ticks(0, 27) == [0, 10, 20, 30]
    assert ticks(0, 40) == [0, 10, 20, 30, 40]
    assert [round(tick, 3) for tick in ticks(0, 0.9)] == [0, 0.5, 1]
    assert (decimals(ticks(0, 27)), decimals(ticks(0, 0.9)), decimals(ticks(0, 0.02))) == (0, 1, 3)


@given(VALUES)
def test_an_axis_holds_its_values_and_wastes_little(most: float) -> None:
    found = ticks(0, most)
    assert found[0] == 0
    assert found[-1] >= most * 0.999
    assert len(found) <= 6
    assert most < 1e-9 or found[-2] <= most * 1.001


ANY = st.floats(-1e15, 1e15, allow_nan=False) | st.floats(-10, 10, allow_nan=False)


@given(ANY, ANY, st.integers(1, 12))
def test_a_scale_holds_all_between_two_values_in_few_round_numbers(
    one: float, other: float, wanted: int
) -> None:
    found = scale(min(one, other), max(one, other), wanted)
    assert all(after > before for before, after in pairwise(found.ticks))
    assert 2 <= len(found.ticks) <= wanted + 3
    assert all(-0.001 <= found.share(value) <= 1.001 for value in (one, other))
    assert len(set(found.numbers)) == len(found.numbers)


def test_a_scale_begins_at_nought_where_that_costs_little() -> None:
    assert scale(4, 13).ticks == (0, 5, 10, 15)
    assert scale(13_200, 13_900).numbers == ("13,200", "13,400", "13,600", "13,800", "14,000")
    assert scale(13_900, 13_900).ticks[0] == 0
    assert scale(-2, 5).numbers == ("−2", "0", "2", "4", "6")
    assert scale(-13, -4).ticks == (-15, -10, -5, 0)
    assert scale(5, 5.6).numbers == ("5.0", "5.2", "5.4", "5.6")
    assert scale(0, 0.00002).numbers[-1] == "0.000020"


@given(st.lists(st.floats(-50, 350, allow_nan=False), max_size=40), st.integers(1, 30))
def test_labels_overlap_nowhere_stay_inside_and_in_order(wanted: list[float], size: int) -> None:
    found = spread(wanted, size, 0, 300)
    there = [(want, place) for want, place in zip(wanted, found, strict=True) if place is not None]
    assert len(there) == min(len(wanted), 300 // size)
    assert all(size / 2 - 1e-6 <= place <= 300 - size / 2 + 1e-6 for _, place in there)
    there.sort()
    assert all(
        place + size <= after + 1e-6 for (_, place), (_, after) in pairwise(sorted(there, key=lambda p: p[1]))
    )
    assert all(place <= after for (want, place), (later, after) in pairwise(there) if want < later)


def test_labels_that_do_not_meet_stay_and_those_that_meet_share_the_way() -> None:
    assert spread([200, 100, 20], 10, 0, 300) == [200, 100, 20]
    assert spread([100, 104, 250], 10, 0, 300) == [97, 107, 250]
    assert spread([2, 1], 10, 0, 300) == [15, 5]
    assert spread([5, 5, 5], 10, 0, 20) == [5, 15, None]


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
