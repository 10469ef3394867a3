"""The parts of `make torture`: each in full, and in the short form that every run of the tests does."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from tests.bench.texts import BUNDLED
from tests.torture import (
    batch,
    damage,
    disk,
    imports,
    kept,
    kills,
    network,
    notes,
    power,
    readers,
    recall,
    renames,
    reports,
    share,
    starts,
    taken,
    window,
    writing,
)
from tests.torture.verdict import Verdict

Run = Callable[[], Iterator[Verdict]]


class Part(NamedTuple):
    """One kind of trial, in both forms."""

    full: Run
    short: Run


PARTS: Mapping[str, Part] = {
    "kills": Part(lambda: kills.run(2000), lambda: kills.run(20, every_call=False)),
    "imports": Part(lambda: imports.run(2000), lambda: imports.run(20)),
    "disk": Part(lambda: disk.run(step=3), lambda: disk.run(step=90)),
    "power": Part(lambda: power.run(20_000), lambda: power.run(60)),
    "renames": Part(lambda: renames.run(5000), lambda: renames.run(60)),
    "damage": Part(lambda: damage.run(500, 1000), lambda: damage.run(10, 10)),
    "writing": Part(writing.run, lambda: writing.run(step=3)),
    "reports": Part(
        lambda: reports.run(20_000, len(reports.PATTERNS), 200_000), lambda: reports.run(200, 8, 100_000)
    ),
    "readers": Part(lambda: readers.run(100, 1000, 1), lambda: readers.run(1, 3, 24)),
    "network": Part(lambda: network.run(9), lambda: network.run(1)),
    "notes": Part(lambda: notes.run(5000), lambda: notes.run(150)),
    "kept": Part(lambda: kept.run(2000), lambda: kept.run(40)),
    "starts": Part(lambda: starts.run(25), lambda: starts.run(2)),
    "window": Part(lambda: window.run(200), lambda: window.run(3)),
    "recall": Part(lambda: recall.run(196, 2000), lambda: recall.run(3, 60, [BUNDLED])),
    "share": Part(lambda: share.run(5, 2000), lambda: share.run(3, 40)),
    "batch": Part(lambda: batch.run(50), lambda: batch.run(1)),
    "taken": Part(lambda: taken.run(writers=200, windows=60), lambda: taken.run(writers=4, windows=1)),
}
