"""From the start of the process to the report painted and foldable, and the memory that takes."""

from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import time

from tests.bench.measure import child, tell
from tests.bench.texts import BUNDLED

ROUNDS = 9


def run() -> None:
    """Compare a start with a bare window: the very first, which reads the file, and a later one."""
    with TemporaryDirectory() as folder:
        _compare("the first start", lambda number: Path(folder) / f"{number}.sqlite")
        _compare("a start", lambda _: Path(folder) / "kept.sqlite")


def _compare(name: str, library: Callable[[int], Path]) -> None:
    child("tests.bench.zhupi_window", str(time()), str(library(-1)))
    times, memories = [], []
    for number in range(ROUNDS):
        bare = child("tests.bench.bare_window", str(time()), str(BUNDLED))
        ours = child("tests.bench.zhupi_window", str(time()), str(library(number)))
        times.append(ours["painted"] / bare["painted"])
        memories.append(ours["memory"] / bare["memory"])
    tell(f"{name}, to the report painted", median(times), 1.3, "a bare window with a QTextEdit")
    tell(f"{name}, memory", median(memories), 1.5, "a bare window with a QTextEdit")
