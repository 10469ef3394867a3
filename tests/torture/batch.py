"""Batches killed at random moments, processes and all, and gone on with: no row missing, none twice."""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep

from tests.conftest import ROOT
from tests.core.batch.small import folder_of
from tests.torture.verdict import Verdict

KILLS = 4
"""At most so many before a batch may end."""
COPIES = 20
LONGEST = 4.0
"""Seconds until a kill."""


def run(times: int) -> Iterator[Verdict]:
    """Compare so many batches that were killed with one that was not."""
    with TemporaryDirectory() as folder:
        reports = folder_of(Path(folder) / "reports", COPIES)
        whole = _made(reports, Path(folder) / "whole", random.Random(0), 0)
        failed = kills = 0
        for number in range(times):
            chance = random.Random(number)
            often = chance.randint(1, KILLS)
            kills += often
            failed += _made(reports, Path(folder) / str(number), chance, often) != whole
    yield Verdict("a batch killed and gone on with", times, failed, more=f"{kills} kills")


def _made(reports: Path, out: Path, chance: random.Random, kills: int) -> dict[str, bytes]:
    """All that is in the folder after so many kills and a run to the end."""
    for _ in range(kills):
        process = _start(reports, out)
        sleep(chance.random() * LONGEST)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    _start(reports, out).wait()
    return {path.name: path.read_bytes() for path in out.iterdir()}


def _start(reports: Path, out: Path) -> "subprocess.Popen[bytes]":
    words = ["batch", str(reports), "--out", str(out), "--figures", "--sections", "--resume"]
    return subprocess.Popen(
        [sys.executable, "-m", "gui", *words],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
