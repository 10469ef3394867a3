"""`make torture`: all of it, or the parts that are named."""

import sys
from collections.abc import Callable, Iterator, Mapping
from time import monotonic

from tests.torture import (
    damage,
    disk,
    kept,
    kills,
    notes,
    power,
    renames,
    reports,
    starts,
    taken,
    window,
    writing,
)
from tests.torture.verdict import Verdict

PARTS: Mapping[str, Callable[[], Iterator[Verdict]]] = {
    "kills": lambda: kills.run(2000),
    "disk": lambda: disk.run(step=3),
    "power": lambda: power.run(20_000),
    "renames": lambda: renames.run(5000),
    "damage": lambda: damage.run(500, 1000),
    "writing": writing.run,
    "reports": lambda: reports.run(20_000, len(reports.PATTERNS), 200_000),
    "notes": lambda: notes.run(5000),
    "kept": lambda: kept.run(2000),
    "starts": lambda: starts.run(25),
    "window": lambda: window.run(200),
    "taken": lambda: taken.run(writers=200, windows=60),
}


def main() -> int:
    """Run the parts; 1 where a trial failed or a control did not."""
    wrong = 0
    for name in sys.argv[1:] or PARTS:
        began = monotonic()
        for verdict in PARTS[name]():
            sys.stdout.write(f"{verdict}\n")
            sys.stdout.flush()
            wrong += not verdict.as_it_must_be
        sys.stdout.write(f"-- {name}: {monotonic() - began:.0f} s\n")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
