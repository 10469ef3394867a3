import pytest

from core.document.report import Horizon
from gui.look.names import time_name
from tests.small_report import REPORT


@pytest.mark.parametrize(
    ("horizon", "first", "last", "said"),
    [
        (None, None, None, ""),
        ("year", 2024, 2024, "2024"),
        ("multi", 2021, 2025, "2021–2025"),
        ("multi", 2012, None, "since 2012"),
        ("multi", None, 2025, "up to 2025"),
        ("until", None, 2030, "by 2030"),
        ("until", 2026, 2030, "by 2030"),
        ("year", None, None, "one year"),
        ("multi", None, None, "several years"),
        ("until", None, None, "in future"),
    ],
)
def test_a_time_is_told_as_far_as_it_is_known(
    horizon: Horizon | None, first: int | None, last: int | None, said: str
) -> None:
    figure = REPORT.figures[0]._replace(horizon=horizon, from_year=first, to_year=last)
    assert time_name(figure) == said
