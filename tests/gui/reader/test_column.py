from itertools import pairwise

import pytest
from PySide6.QtGui import QFont

from core.page.page import Page
from gui.reader.column import TOP, Column
from gui.reader.typography import Typography


@pytest.fixture
def column(qapp: object, page: Page) -> Column:
    column = Column(page.rows, Typography(QFont(), QFont(), 17, 700))
    column.show(range(len(page.rows)))
    return column


def test_rows_stand_below_each_other_without_overlapping(column: Column) -> None:
    tops = column.tops
    assert tops[0] == TOP
    assert all(below > above for above, below in pairwise(tops))


def test_every_height_belongs_to_the_row_that_begins_above_it(column: Column) -> None:
    for place, top in enumerate(column.tops[:-1]):
        assert column.place_at(top) == place
    assert column.place_at(-5) == 0
    assert column.place_at(10**9) == len(column.shown) - 1


def test_a_measured_height_moves_what_is_below_and_survives_folding(column: Column) -> None:
    before = list(column.tops)
    assert column.measure(3, 1000)
    moved = column.tops[4] - before[4]
    assert column.tops[:4] == before[:4]
    assert column.tops[-1] == before[-1] + moved
    column.show(column.shown[2:6])
    assert column.top(2) - column.top(1) >= 1000


def test_a_hidden_row_is_found_at_the_heading_that_hides_it(column: Column) -> None:
    column.show([0, 1, 2, 33])
    assert column.place_of(20) == 2
