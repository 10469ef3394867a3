import pytest

from gui.widgets.chart_layout import Box, Columns, Data, Mark, Rows, Series, line_runs

YEARS = Data(("2021", "2022", "2023"), (Series("环境", (1.0, None, 4.0)), Series("数字", (2.0, 0.0, 3.0))))
LINE, ROOM = 16.0, Box(0, 40, 500, 200)


def wide(words: str) -> float:
    return 8.0 * len(words)


@pytest.mark.parametrize("lines", [False, True])
def test_each_value_is_found_at_its_place(lines: bool) -> None:
    layout = Columns(YEARS, ROOM, wide, LINE, lines=lines)
    assert Mark(0, 1) not in layout.marks(0, 300)
    for mark in layout.marks(0, 300):
        left, top, width, _ = layout.box(mark)
        assert layout.mark_at(left + width / 2, top) == mark
    assert layout.box(Mark(0, 2)).top < layout.box(Mark(1, 2)).top
    assert layout.mark_at(3, 100) is None


def test_a_low_column_is_found_above_it() -> None:
    layout = Columns(YEARS, ROOM, wide, LINE)
    left = layout.box(Mark(0, 0)).left
    assert layout.mark_at(left, 60) == Mark(0, 0)


def test_labels_are_within_the_chart() -> None:
    layout = Columns(YEARS, ROOM, wide, LINE)
    told = layout.labels(0, 300)
    assert [one.words for one in told] == ["0", "1", "2", "3", "4", "2021", "2022", "2023"]
    assert all(one.box.left >= 0 and one.box.left + one.box.width <= 500 for one in told)


def test_rows_tell_name_and_value_and_only_those_in_view() -> None:
    data = Data(
        tuple(f"{number}市" for number in range(1000)), (Series("环境", tuple(map(float, range(1000)))),)
    )
    layout = Rows(data, ROOM, wide, LINE)
    words = [one.words for one in layout.labels(layout.height - 60, layout.height)]
    assert words[:2] == ["997市", "998市"]
    assert "999.0" in words
    assert len(words) <= 6
    box = layout.box(Mark(0, 999))
    assert box.left + box.width + wide("999.0") <= 500
    assert layout.mark_at(5, box.top) == layout.mark_at(490, box.top) == Mark(0, 999)
    assert layout.mark_at(5, layout.height + 1) is None


def test_nothing_and_zeros_have_a_place_too() -> None:
    for data in (Data(), Data(("2021",), (Series("环境", (0.0,)),))):
        for layout in (Columns(data, ROOM, wide, LINE), Rows(data, ROOM, wide, LINE)):
            layout.labels(0, 300)
            assert all(layout.box(mark).height >= 0 for mark in layout.marks(0, 300))
            layout.mark_at(100, 100)


def test_a_line_has_a_gap_where_no_value_is() -> None:
    assert line_runs((1.0, None, 2.0, 3.0)) == [range(1), range(2, 4)]
    assert line_runs(()) == []
