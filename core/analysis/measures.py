"""The formulas of corpus linguistics, each by who published it."""

from collections.abc import Sequence
from math import log, log2

TEN_THOUSAND = 10_000
_ABSENT = 0.5


def per_10_000(count: int, characters: int) -> float:
    """How often in ten thousand characters; 0 in a text without any."""
    return count * TEN_THOUSAND / characters if characters else 0.0


def deviation(counts: Sequence[int], sizes: Sequence[int]) -> float:
    """Gries's DP (Gries 2008): 0 where parts have what their sizes let expect, near 1 where one has all."""
    total, size = sum(counts), sum(sizes)
    if not total or not size:
        return 0.0
    return sum(abs(count / total - part / size) for count, part in zip(counts, sizes, strict=True)) / 2


def normalized_deviation(counts: Sequence[int], sizes: Sequence[int]) -> float:
    """Gries's DPnorm (Lijffijt and Gries 2012): DP over the most that it can be, so that 1 is reached."""
    if not (size := sum(sizes)):
        return 0.0
    most = 1 - min(sizes) / size
    return deviation(counts, sizes) / most if most else 0.0


def log_likelihood(count: int, size: int, other: int, other_size: int) -> float:
    """How surely two corpora differ in a word (Rayson and Garside 2000); above 6.63 is p < 0.01.

    Twice the sum of each corpus' count by the logarithm of how many times it is what sizes let expect.
    """
    expected = (count + other) / (size + other_size) if size + other_size else 0.0
    return 2 * (_surprise(count, size * expected) + _surprise(other, other_size * expected))


def log_likelihood_of_table(both: int, first: int, second: int, total: int) -> float:
    """How surely two things go together (Dunning 1993), from how often both, each and anything is there.

    The likelihood ratio of the table of two by two: each cell's count and what its margins let expect.
    """
    rows, columns = (first, total - first), (second, total - second)
    cells = ((both, first - both), (second - both, total - first - second + both))
    return 2 * sum(
        _surprise(cells[row][column], rows[row] * columns[column] / total)
        for row in (0, 1)
        for column in (0, 1)
        if total
    )


def log_ratio(count: int, size: int, other: int, other_size: int) -> float:
    """How many times a word doubles from one corpus to the other (Hardie 2014).

    The binary logarithm of the ratio of relative frequencies; 0.5 stands for a count of nought.
    """
    if not size or not other_size:
        return 0.0
    return log2(((count or _ABSENT) / size) / ((other or _ABSENT) / other_size))


def mutual_information(both: int, first: int, second: int, total: int) -> float:
    """How much more often two things go together than by chance (Church and Hanks 1990), in bits."""
    return log2(both * total / (first * second)) if both else 0.0


def _surprise(observed: int, expected: float) -> float:
    return observed * log(observed / expected) if observed else 0.0
