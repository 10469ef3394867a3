from collections.abc import Callable
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.charts.bars import Columns, Rows
from gui.charts.data import Box, Data, Label, Layout, Mark, Measure, Point, Series, line_runs, of_values
from gui.charts.dots import Dots
from gui.charts.lines import Lines, Panels

Maker = Callable[[Data, Box, Measure, float], Layout]
YEARS = of_values(("2021", "2022", "2023"), [("环境", (1.0, None, 4.0)), ("数字", (2.0, 0.0, 3.0))])
LINE, ROOM = 16.0, Box(0, 40, 500, 200)
MAKERS: list[Maker] = [Columns, Rows, Lines, Panels, Dots]
POINTS = st.one_of(
    st.none(), st.builds(Point, st.floats(-1e6, 1e6), st.none() | st.floats(-1e6, 1e6), st.none())
)


def wide(words: str) -> float:
    return 8.0 * len(words)


def of_places(*rows: tuple[float | None, ...], names: tuple[str, ...] = ()) -> Data:
    """A result and, dashed, a target beside it for each place."""
    years = tuple(str(2021 + at) for at in range(len(rows[0])))
    groups = names or tuple(f"{number}市" for number in range(len(rows)))
    series = [
        Series(name, tuple(None if value is None else Point(value + more) for value in row), group, more > 0)
        for group, row in enumerate(rows)
        for name, more in (("结果", 0.0), ("目标", 0.3))
    ]
    return Data(years, tuple(series), groups)


def names_of(layout: Layout, data: Data) -> list[Label]:
    return [one for one in layout.labels(0, layout.height) if one.words in data.groups]


@pytest.mark.parametrize("make", [Columns, Lines, Panels])
def test_each_value_is_found_at_its_place(make: Maker) -> None:
    layout = make(YEARS, ROOM, wide, LINE)
    assert Mark(0, 1) not in layout.marks(0, 300)
    for mark in layout.marks(0, 300):
        left, top, width, _ = layout.box(mark)
        assert layout.mark_at(left + width / 2, top) == mark
    assert layout.box(Mark(0, 2)).top < layout.box(Mark(1, 2)).top or make is Panels
    assert layout.mark_at(3, 100) is None


def test_a_low_column_is_found_above_it() -> None:
    layout = Columns(YEARS, ROOM, wide, LINE)
    left = layout.box(Mark(0, 0)).left
    assert layout.mark_at(left, 60) == Mark(0, 0)


def test_labels_are_within_the_chart() -> None:
    layout = Columns(YEARS, ROOM, wide, LINE)
    told = layout.labels(0, 300)
    assert [one.words for one in told] == ["0", "1", "2", "3", "4", "2021", "2022", "2023"]
    assert all(one.box.left >= 0 and one.box.right <= 500 for one in told)


@pytest.mark.parametrize("make", [Rows, Dots])
def test_rows_tell_name_and_value_and_only_those_in_view(make: Maker) -> None:
    data = of_values([f"{number}市" for number in range(1000)], [("环境", [*map(float, range(1000))])])
    layout = make(data, ROOM, wide, LINE)
    words = [
        one.words for one in layout.labels(layout.height - 80, layout.height - 25) if one.box.height > LINE
    ]
    assert "998市" in words
    assert len(words) <= 8
    box = layout.box(Mark(0, 999))
    assert box.right + wide("999.0") <= 500
    assert layout.mark_at(5, box.top) == layout.mark_at(490, box.top) == Mark(0, 999)
    assert layout.mark_at(5, layout.height + 1) is None


@pytest.mark.parametrize("make", MAKERS)
def test_nothing_and_zeros_have_a_place_too(make: Maker) -> None:
    for data in (Data(), of_values(("2021",), [("环境", (0.0,))]), of_places((None,), (5.0,))):
        layout = make(data, ROOM, wide, LINE)
        layout.labels(0, 300)
        assert all(layout.box(mark).height >= 0 for mark in layout.marks(0, 300))
        layout.mark_at(100, 100)
        layout.rules(0, 300)


@given(st.lists(st.lists(POINTS, min_size=3, max_size=3), max_size=12), st.integers(240, 1600))
@pytest.mark.parametrize("make", [Lines, Panels])
def test_every_point_and_every_name_is_inside(make: Maker, rows: list[list[Point]], width: int) -> None:
    names = tuple(f"{number}市" for number in range(len(rows)))
    series = (Series("结果", tuple(row), group) for group, row in enumerate(rows))
    data = Data(("2021", "2022", "2023"), tuple(series), names)
    layout = make(data, Box(0, 40, width, 200), wide, LINE)
    for mark in data.marks:
        box = layout.box(mark)
        assert 0 <= box.left <= width + 1
        assert 40 <= box.top <= layout.height
    named = names_of(layout, data)
    assert len({one.words for one in named}) == len(named)
    for one, other in combinations(named, 2):
        apart = one.box.bottom <= other.box.top + 1e-6 or other.box.bottom <= one.box.top + 1e-6
        assert apart or one.box.right <= other.box.left or other.box.right <= one.box.left


def test_lines_are_named_at_their_ends_once_for_each_place() -> None:
    data = of_places((5.0, 6.0, 7.0), (5.0, 6.0, 7.01), (2.0, 2.0, None))
    layout = Lines(data, ROOM, wide, LINE)
    named = {one.words: one for one in names_of(layout, data)}
    assert list(named) == ["0市", "1市", "2市"]
    last = layout.box(Mark(0, 2))
    assert named["0市"].box.left > last.left
    assert abs(named["0市"].box.top + LINE / 2 - last.top) < LINE
    assert named["1市"].box.bottom <= named["0市"].box.top
    assert layout.mark_at(named["2市"].box.left + 3, named["2市"].box.top + 3) == Mark(4, 1)


def test_of_one_place_result_and_target_are_named() -> None:
    layout = Lines(of_places((5.0, 6.0, 7.0)), ROOM, wide, LINE)
    assert [one.words for one in layout.labels(0, 300) if one.side == -1] == ["结果", "目标"]


def test_a_chart_of_many_lines_is_high_enough_for_their_names() -> None:
    data = of_places(*((5.0, float(number)) for number in range(31)))
    layout = Lines(data, Box(0, 40, 390, 200), wide, LINE)
    assert len(names_of(layout, data)) == 31


def test_the_row_of_a_place_has_its_result_its_target_and_what_is_between_them() -> None:
    data = of_values(("甲市", "乙市"), [("结果", (5.2, None)), ("目标", (5.5, 6.0))])
    result_only, target_only = data.series
    target_only = target_only._replace(group=0, is_dashed=True)
    data = data._replace(groups=("",), series=(result_only, target_only))
    layout = Dots(data, ROOM, wide, LINE)
    result, target = layout.box(Mark(0, 0)), layout.box(Mark(1, 0))
    assert result.top == target.top
    assert result.left < target.left
    joins = [rule for rule in layout.rules(0, 300) if rule.group is not None]
    assert [(rule.x1, rule.x2, rule.y1) for rule in joins] == [(result.left, target.left, result.top)]
    told = {one.words: one.tone for one in layout.labels(0, 300) if one.side == 1}
    assert told == {"5.2": "ink", "6.0": "mute"}


@pytest.mark.parametrize("make", [Lines, Dots])
def test_a_range_reaches_from_end_to_end_and_an_open_one_goes_on(make: Maker) -> None:
    points = (Point(5.5, 5.0, 6.0), Point(6.0, 6.0, None), Point(5.0))
    layout = make(Data(("1", "2", "3"), (Series("目标", points),), ("",)), ROOM, wide, LINE)
    whole, is_open, none = (layout.reach(Mark(0, at)) for at in range(3))
    assert whole is not None
    assert is_open is not None
    assert none is None
    middle = layout.box(Mark(0, 0))
    assert (whole.x1 + whole.x2) / 2 == pytest.approx(middle.left)
    assert (whole.y1 + whole.y2) / 2 == pytest.approx(middle.top)
    start = layout.box(Mark(0, 1))
    assert (is_open.x1, is_open.y1) == (start.left, start.top)
    assert (is_open.x2 > start.left) if make is Dots else (is_open.y2 < start.top)


def test_a_line_has_a_gap_where_no_value_is() -> None:
    there = Point(1.0)
    assert line_runs((there, None, there, there)) == [range(1), range(2, 4)]
    assert line_runs(()) == []
    runs = Lines(YEARS, ROOM, wide, LINE).runs(0, 300)
    assert [(run.series, len(run.places)) for run in runs] == [(1, 3)]


def test_small_panels_share_their_scale_and_fill_the_width() -> None:
    data = of_places((5.0, 6.0), (100.0, 6.0), (None, 6.0))
    layout = Panels(data, Box(0, 40, 640, 0), wide, LINE)
    tops = [layout.box(Mark(2 * group, 1)).top for group in range(3)]
    lefts = [layout.box(Mark(2 * group, 1)).left for group in range(3)]
    assert tops[0] == tops[1] == tops[2]
    assert lefts == sorted(set(lefts))
    narrow = Panels(data, Box(0, 40, 300, 0), wide, LINE)
    assert narrow.height > layout.height
    assert [one.words for one in narrow.labels(0, 60) if one.tone == "ink"] == ["0市"]
