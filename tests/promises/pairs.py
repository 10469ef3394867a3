"""Promises and outcomes that people read, beside what is found."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from core.analysis.promises.matching import promises
from core.analysis.promises.promise import Promise, Told
from core.document.report import Report
from core.workspace.reading import read_file
from tests.conftest import SHARED

READ = Path(__file__).parents[1] / "core" / "analysis" / "promises" / "pairs_read.json"
"""Pairs of other places, read before anything was looked at that is found of them."""
Quoted = dict[str, Any]


class Pair(NamedTuple):
    """A promise as a person read it, its outcome if there is one, the verdict, and what is found of it."""

    reports: str
    promise: Quoted
    outcome: Quoted | None
    verdict: str
    found: Promise | None
    following: Report

    @property
    def is_certain(self) -> bool:
        """Whether an outcome was given for certain."""
        return self.found is not None and self.found.tier == "certain"

    def is_right(self, told: Told | None) -> bool:
        """Whether an outcome is the one that the person read."""
        if told is None or self.outcome is None:
            return False
        return _is_quoted(told, self.outcome, self.following)

    @property
    def has_right_one(self) -> bool:
        """Whether the right outcome is the certain one, or among those that are offered."""
        if self.found is None:
            return False
        return any(map(self.is_right, (self.found.outcome, *(one.outcome for one in self.found.candidates))))


def read_pairs() -> Iterator[Pair]:
    """Every pair of the files of pairs."""
    for path in (*sorted((SHARED / "truth" / "promises").glob("*.json")), READ):
        for row in json.loads(path.read_text("utf-8")):
            one, two = (_report(name) for name in row["reports"])
            found = next(
                (
                    each
                    for each in found_between(*row["reports"])
                    if _is_quoted(each.promise, row["promise"], one)
                ),
                None,
            )
            years = f"{row['place']} {row['year']}→{row['year'] + 1}"
            yield Pair(years, row["promise"], row["outcome"], row["verdict"], found, two)


@cache
def _report(name: str) -> Report:
    return read_file(SHARED / "reports" / name)


@cache
def found_between(one: str, two: str) -> tuple[Promise, ...]:
    """What is found of the promises of one report in another, both named by their files."""
    return promises(_report(one), _report(two))


def _is_quoted(told: Told, quoted: Quoted, report: Report) -> bool:
    """Whether a figure stands in the words of a quote, and is the one that is meant."""
    start = report.text.index(quoted["quote"])
    return (
        start <= told.figure.span.start < start + len(quoted["quote"])
        and told.figure.value == quoted["value"]
    )
