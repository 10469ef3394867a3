"""The lists of what the State Council promised, beside the promises that are found."""

import csv
from collections.abc import Iterator
from typing import NamedTuple

from core.analysis.promises.matching import promises
from core.analysis.promises.promise import Promise
from core.workspace.reading import read_file
from tests.conftest import SHARED

_LISTS = (("national_2014_promises.tsv", 2014), ("national_2016_promise_outcome.tsv", 2016))
_OF_THE_REPORT = "A"
"""The source of outcomes that the next report tells."""


class Listed(NamedTuple):
    """A promise of a list, what is found of it, and the value that the next report is known to tell."""

    words: str
    found: Promise | None
    told: float | None

    @property
    def is_other(self) -> bool:
        """Whether a certain outcome says something else than is known."""
        outcome = self.found and self.found.outcome
        return bool(outcome and self.told is not None and outcome.figure.value != self.told)


def read_lists() -> Iterator[Listed]:
    """Every row of the lists."""
    reports = SHARED / "reports" / "volume"
    for name, year in _LISTS:
        one, two = (read_file(reports / f"national-{one}-国务院.txt") for one in (year, year + 1))
        found = promises(one, two)
        with (SHARED / "truth" / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t"):
                is_told = row.get("outcome_value") and _OF_THE_REPORT in (row.get("source") or "")
                told = float(row["outcome_value"]) if is_told else None
                yield Listed(row["promise"], _meant(found, row), told)


def _meant(found: tuple[Promise, ...], row: dict[str, str]) -> Promise | None:
    """The promise of the value of a row whose words share the most letters with it."""
    values = [float(row["value"]) * scale for scale in (1, 100)]  # a third is 33.3%
    of_value = [
        one
        for one in found
        if any(abs(one.promise.figure.value - value) <= 0.001 * value for value in values)
    ]
    return max(of_value, key=lambda one: len(set(one.promise.text) & set(row["promise"])), default=None)
