"""`make trial`: what becomes of annotations in changed texts, over all real reports."""

import sys
import time
from random import Random

from core.importing.importer import import_file
from tests.anchoring_trial.strangers import held_against, places_apart, years_of_one_place
from tests.anchoring_trial.trial import ROWS, Tally, run
from tests.conftest import SHARED

REPORTS = SHARED / "reports"
SEED = 1
EXAMPLES = 3
"""Annotations without their right place that are shown for each change."""


def main(count: int) -> None:
    """Print two lines for each change: with the old text at hand, and with the quotes alone."""
    files = sorted(REPORTS.glob("*/*.txt"))
    read = {file: import_file(file)[1].text for file in files}
    texts = list(read.values())
    each = -(-count // len(texts))
    for row in ROWS:
        for with_old in (True, False):
            tally, began = Tally(), time.perf_counter()
            for number, text in enumerate(texts):
                tally.add(run(text, row, each, Random(f"{SEED} {row.name} {number}"), with_old=with_old))
            _tell(row.name, tally, time.perf_counter() - began, with_old=with_old)
    for name, pairs in (
        ("the next report of the place", list(years_of_one_place(files))),
        ("another place's report", list(places_apart(files))),
    ):
        for with_old in (True, False):
            _tell_strangers(name, [(read[one], read[other]) for one, other in pairs], each, with_old=with_old)


def _tell_strangers(name: str, pairs: list[tuple[str, str]], each: int, *, with_old: bool) -> None:
    source = "old text" if with_old else "quotes"
    found = [
        held_against(*pair, each, Random(f"{SEED} {name} {number}"), with_old=with_old)
        for number, pair in enumerate(pairs)
    ]
    count, placed, other = (sum(column) for column in zip(*found, strict=True))
    sys.stdout.write(f"{name:32} {source:8} {placed} of {count} sentences placed, {other} on other figures\n")


def _tell(name: str, tally: Tally, seconds: float, *, with_old: bool) -> None:
    source = "old text" if with_old else "quotes"
    shares = (
        f"{100 * part / tally.count:8.3f} % {what}"
        for part, what in (
            (tally.right, "right"),
            (tally.misplaced, "misplaced"),
            (tally.exact, "to the letter"),
        )
    )
    sys.stdout.write(f"{name:32} {source:8} {' '.join(shares)} of {tally.count} in {seconds:.0f} s\n")
    for example in tally.examples[:EXAMPLES]:
        sys.stdout.write(f"    {example}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
