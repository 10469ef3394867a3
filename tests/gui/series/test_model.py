import pytest

from core.document.report import Horizon
from gui.series.model import time_name, time_of
from tests.gui.series.test_charted import said, series


@pytest.mark.parametrize(
    ("horizon", "first", "last", "name"),
    [
        ("year", 2024, 2024, "2024"),
        ("multi", 2021, 2025, "2021–2025"),
        ("multi", None, 2025, "up to 2025"),
        ("multi", None, None, "several years"),
        ("until", None, 2030, "by 2030"),
    ],
)
def test_a_column_is_headed_as_far_as_its_years_are_known(
    horizon: Horizon, first: int | None, last: int | None, name: str
) -> None:
    (cell,) = series(甲市=[said(5, 2025, horizon=horizon, from_year=first, to_year=last)]).cells
    assert time_name(time_of(cell)) == name
