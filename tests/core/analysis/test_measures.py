"""Each formula against an example that was published with it."""

import pytest

from core.analysis.measures import (
    deviation,
    log_likelihood,
    log_likelihood_of_table,
    log_ratio,
    mutual_information,
    normalized_deviation,
    per_10_000,
)

SIZES = (9, 10, 10, 10, 11)
"""Gries 2008, the made-up corpus of five parts; a stands in them 1, 2, 3, 4, 5 times."""


def test_dp_of_gries_own_example() -> None:
    assert deviation((1, 2, 3, 4, 5), SIZES) == pytest.approx(0.18)
    assert deviation(SIZES, SIZES) == 0
    assert normalized_deviation((1, 2, 3, 4, 5), SIZES) == pytest.approx(0.18 / (1 - 9 / 50))
    assert normalized_deviation((7, 0, 0, 0, 0), SIZES) == pytest.approx(1)


@pytest.mark.parametrize(
    ("both", "only_first", "only_second", "neither", "published"),
    [
        (110, 2442, 111, 29114, 270.72),  # the swiss
        (29, 13, 123, 31612, 263.90),  # can be
        (31, 23, 139, 31584, 256.84),  # previous year
        (10, 0, 3, 31764, 167.23),  # mineral water
        (76, 104, 2476, 29121, 157.21),  # at the
    ],
)
def test_log_likelihood_of_dunnings_table_of_bigrams(
    both: int, only_first: int, only_second: int, neither: int, published: float
) -> None:
    total = both + only_first + only_second + neither
    found = log_likelihood_of_table(both, both + only_first, both + only_second, total)
    assert found == pytest.approx(published, abs=0.005)


def test_mutual_information_of_honorary_doctors() -> None:
    """Church and Hanks 1990, table 2: f(x, y) = 12, f(x) = 111, f(y) = 621 in 15 million words."""
    assert mutual_information(12, 111, 621, 15_000_000) == pytest.approx(11.3, abs=0.06)


def test_log_likelihood_of_two_corpora() -> None:
    """52 in 50,000 and 57 in 75,000: the worked example of McEnery and Hardie's online course, Lancaster."""
    assert log_likelihood(52, 50_000, 57, 75_000) == pytest.approx(2.65, abs=0.005)
    assert log_likelihood(0, 33, 3, 36) == pytest.approx(3.90, abs=0.01)
    assert log_likelihood(10, 1000, 20, 2000) == pytest.approx(0)
    assert log_likelihood(0, 0, 0, 0) == 0


def test_log_ratio_counts_doublings() -> None:
    """Hardie 2014: one more is twice as frequent; 0.5 stands for a count of nought."""
    assert log_ratio(40, 1000, 20, 2000) == pytest.approx(2)
    assert log_ratio(20, 1000, 40, 1000) == pytest.approx(-1)
    assert log_ratio(8, 1000, 0, 1000) == pytest.approx(4)


def test_per_10_000() -> None:
    assert per_10_000(34, 17_000) == 20
    assert per_10_000(0, 0) == 0
