"""The same tables from a cluster: real schedulers and workers, one of which is killed."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from time import monotonic, sleep
from typing import Any

import pytest
from distributed import LocalCluster

from core import cli
from core.batch import cores, reading
from tests.core.batch.small import folder_of
from tests.core.batch.test_batch import ALL, made
from tests.core.commands.test_attach import no_window


def batch(*arguments: object) -> int:
    return cli.main(["batch", *map(str, arguments)], no_window)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        yield cluster


def test_a_cluster_that_loses_a_worker_makes_the_same_files(cluster: Any, tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "reports", copies=12)
    batch(folder, "--out", tmp_path / "here", *ALL)
    killer = Thread(target=_kill_one, args=(cluster, tmp_path / "there" / "unfinished"))
    killer.start()
    assert (
        batch(folder, "--out", tmp_path / "there", *ALL, "--executor", f"dask:{cluster.scheduler_address}")
        == 2
    )
    killer.join()
    assert made(tmp_path / "there") == made(tmp_path / "here")


def test_a_worker_with_other_rules_is_told(
    cluster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("core.batch.chosen.EXTRACTOR", -1)
    assert batch(tmp_path, "--out", tmp_path / "out", "--executor", f"dask:{cluster.scheduler_address}") == 2
    assert capsys.readouterr().err == f"zhupi: {reading.OTHER_RULES}\n"


def test_a_cluster_that_is_not_there_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cores, "SECONDS", 0.5)
    assert batch(tmp_path, "--out", tmp_path / "out", "--executor", "dask:tcp://127.0.0.1:9") == 2
    assert capsys.readouterr().err.startswith("zhupi: There is no cluster at tcp://127.0.0.1:9:")


def _kill_one(cluster: Any, parts: Path) -> None:
    """Kill a worker when the first part is there."""
    until = monotonic() + 30
    while not list(parts.glob("*.part")) and monotonic() < until:
        sleep(0.01)
    os.kill(next(iter(cluster.workers.values())).pid, signal.SIGKILL)
