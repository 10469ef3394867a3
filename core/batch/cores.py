"""Where a batch is read: on the cores of this machine, or on a cluster."""

import logging
import os
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from core.batch.chosen import Chosen
from core.batch.reading import OTHER_RULES, close, give_up
from core.document.problem import Problem
from core.exporting.parquet import INSTALL

LOCAL, DASK = "local", "dask:"
NO_DASK = "A cluster is asked with dask, which is not installed: {line} brings it."
NO_CLUSTER = "There is no cluster at {address}: start one with dask scheduler and dask worker."
NO_WORKERS = "The cluster at {address} has no workers: start some with dask worker {address}."
NO_ZHUPI = "The worker {worker} has no Zhupi: install the same one there as here, with {line}."
NOT_SEEN = "The worker {worker} does not see {path}: name a folder that all machines have at the same place."
SECONDS = 10.0
"""How long a scheduler is waited for."""


class Cores(NamedTuple):
    """Who reads, how many files are read at a time at present, and how to end at once what is being read."""

    executor: Executor
    width: Callable[[], int]
    give_up: Callable[[], None]


@contextmanager
def cores(name: str, workers: int | None, chosen: Chosen, path: Path) -> Iterator[Cores]:
    """The cores of this machine, or those of a cluster, which has to see the path and have the same rules."""
    if name.startswith(DASK):
        with _cluster(name.removeprefix(DASK), chosen, path) as there:
            yield there
        return
    number = workers or _own()
    try:
        with ThreadPoolExecutor(number, "batch") as executor:  # each has a process of its own that reads
            try:
                yield Cores(executor, lambda: number, give_up)
            finally:
                executor.shutdown(wait=False, cancel_futures=True)
                give_up()
    finally:
        close()


def _own() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def _cluster(address: str, chosen: Chosen, path: Path) -> Iterator[Cores]:
    try:
        from distributed import Client  # noqa: PLC0415 - an extra, and heavy
    except ImportError as error:
        raise Problem(NO_DASK, line=INSTALL) from error
    for name in ("distributed", "distributed.client"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what goes wrong is said in a sentence
    try:
        client: Any = Client(address, timeout=SECONDS, set_as_default=False)  # type: ignore[no-untyped-call, unused-ignore]
    except (OSError, ValueError) as error:
        raise Problem(NO_CLUSTER, address=address) from error
    with client:
        if not client.ncores():
            raise Problem(NO_WORKERS, address=address)
        _require_alike(client, chosen, path)
        executor = client.get_executor(pure=False)
        try:
            yield Cores(executor, lambda: sum(client.ncores().values()) or 1, lambda: None)
        finally:
            executor.shutdown(wait=False)


def _require_alike(client: Any, chosen: Chosen, path: Path) -> None:
    """Problem where a worker would read otherwise than this machine."""
    answers = client.run(_there, str(path), on_error="return")
    for worker, answer in answers.items():
        if isinstance(answer, Exception):
            raise Problem(NO_ZHUPI, worker=worker, line=INSTALL)
        rules, sees = answer
        if rules != chosen.rules:
            raise Problem(OTHER_RULES)
        if path.exists() and not sees:
            raise Problem(NOT_SEEN, worker=worker, path=path)


def _there(path: str) -> tuple[tuple[int, int, int], bool]:
    """A worker's rules, and whether it sees a path."""
    return Chosen().rules, Path(path).exists()
