"""Timing fairly: the two sides in turn, the median of the ratios."""

import gc
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from statistics import median, quantiles
from threading import Thread
from time import perf_counter, process_time, sleep

ROUNDS = 9
_MOMENT = 0.001


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes, collected garbage not counted."""
    gc.collect()
    start = perf_counter()
    work()
    return perf_counter() - start


def busy(work: Callable[[], object], times: int = 3) -> float:
    """The processor time of the quickest of some calls; what else the machine does counts little."""
    spent = []
    for _ in range(times):
        gc.collect()
        start = process_time()
        work()
        spent.append(process_time() - start)
    return min(spent)


def ratio(
    ours: Callable[[], object], floor: Callable[[], object], rounds: int = ROUNDS
) -> tuple[float, float]:
    """Our time over the floor's, and the floor's time in seconds; medians, after one warm-up of each."""
    ours()
    floor()
    pairs = [(seconds(ours), seconds(floor)) for _ in range(rounds)]
    return median(a / b for a, b in pairs), median(b for _, b in pairs)


def lateness(work: Callable[[], object]) -> float:
    """How late a thread is in 5 of 100 times that wants its turn each millisecond, beside one that works."""
    other, late = Thread(target=work), [0.0, 0.0]
    other.start()
    while other.is_alive():
        late.append(seconds_late())
    return quantiles(late, n=20)[-1]


def seconds_late() -> float:
    """How much later than it should this thread runs again."""
    start = perf_counter()
    sleep(_MOMENT)
    return perf_counter() - start - _MOMENT


def a_loop_of_python() -> None:
    """Keeps Python busy for a while; other threads have their turn as often as it gives it to them."""
    end = perf_counter() + 1
    while perf_counter() < end:
        pass


def child(module: str, *arguments: str, environment: Mapping[str, str] | None = None) -> dict[str, float]:
    """What a fresh Python process that runs a module prints as its last line, JSON of numbers."""
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    answer: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return answer


def tell(name: str, value: float, bound: float | None, floor: str) -> None:
    """Print one line: the ratio, its bound, and what it is a ratio to."""
    wanted = f"at most {bound:g}" if bound is not None else ""
    sys.stdout.write(f"{name:<52} {value:6.2f}  {wanted:<12} {floor}\n")
    sys.stdout.flush()
