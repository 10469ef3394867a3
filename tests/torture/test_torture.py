import os
from collections.abc import Callable, Iterator

import pytest

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

SHORT: dict[str, Callable[[], Iterator[Verdict]]] = {
    "kills": lambda: kills.run(20, every_call=False),
    "disk": lambda: disk.run(step=90),
    "power": lambda: power.run(60),
    "renames": lambda: renames.run(60),
    "damage": lambda: damage.run(10, 10),
    "writing": lambda: writing.run(step=3),
    "reports": lambda: reports.run(200, 8, 100_000),
    "notes": lambda: notes.run(150),
    "kept": lambda: kept.run(40),
    "starts": lambda: starts.run(2),
    "window": lambda: window.run(3),
    "taken": lambda: taken.run(writers=4, windows=1),
}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and kill")
@pytest.mark.parametrize("part", SHORT)
def test_a_short_form_of(part: str) -> None:
    verdicts = list(SHORT[part]())
    if not verdicts:
        pytest.skip("needs strace")
    assert [str(verdict) for verdict in verdicts if not verdict.as_it_must_be] == []
