"""From the start of the process to the report painted and foldable, and the memory that takes."""

import compileall
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import time

from tests.bench.measure import child, tell
from tests.bench.texts import BUNDLED
from tests.conftest import ROOT

ROUNDS = 9
FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")


def run() -> None:
    """Compare a start with a bare window: the very first, which reads the file, and a later one."""
    for package in ("core", "gui", "resources", "tests"):
        compileall.compile_dir(ROOT / package, quiet=1)  # as it is once installed
    with TemporaryDirectory() as folder:
        _compare("the first start", lambda number: Path(folder) / str(number))
        _compare("a start", lambda _: Path(folder) / "home")


def _compare(name: str, home: Callable[[int], Path]) -> None:
    times, memories = [], []
    for number in range(-1, ROUNDS):
        bare = child("tests.bench.bare_window", str(time()), str(BUNDLED))
        ours = child(
            "tests.bench.zhupi_window", str(time()), environment=dict.fromkeys(FOLDERS, str(home(number)))
        )
        if number >= 0:
            times.append(ours["painted"] / bare["painted"])
            memories.append(ours["memory"] / bare["memory"])
    tell(f"{name}, to the report painted", median(times), 1.3, "a bare window with a QTextEdit")
    tell(f"{name}, memory", median(memories), 1.5, "a bare window with a QTextEdit")
