"""Certain pairs of other reports that a person has read, and whether they are found as they were."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from core.analysis.promises.table import on_one_line
from tests.promises.pairs import found_between

READ = Path(__file__).parents[1] / "core" / "analysis" / "promises" / "read_by_hand.tsv"


class Read(NamedTuple):
    """A pair that was certain when it was read: whether it is right, and whether it is certain still."""

    words: str
    is_right: bool
    is_certain: bool


def read_by_hand() -> Iterator[Read]:
    """Every pair that was read."""
    with READ.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            pairs = {
                (on_one_line(one.promise), on_one_line(one.outcome))
                for one in found_between(row["report"], row["next"])
                if one.outcome
            }
            pair = (row["promise"], row["outcome"])
            yield Read(" → ".join(pair), row["right"] == "yes", pair in pairs)
