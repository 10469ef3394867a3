"""What a child process may use, and how each system holds it to that.

| | memory | time | files |
| --- | --- | --- | --- |
| Linux | the kernel gives no more (RLIMIT_AS) | the parent kills | none grows (RLIMIT_FSIZE) |
| macOS | the parent looks, and kills | the parent kills | none grows (RLIMIT_FSIZE) |
| Windows | the parent looks, and kills | the parent kills | not limited |

macOS accepts RLIMIT_AS and does not hold to it; Windows has neither. Where the parent looks, ten times a
second, a child may for that long have more. On Linux the kernel ends a child whose parent has died;
elsewhere it ends when it next looks at its standard input.
"""

import signal
import sys
from typing import NamedTuple

MEGABYTE = 1024 * 1024


class Limits(NamedTuple):
    """Bytes of memory, seconds by the clock on the wall, bytes of answer."""

    memory: int = 1024 * MEGABYTE
    seconds: float = 30.0
    answer: int = 512 * MEGABYTE


LIMITS = Limits()


def keep_to(memory: int) -> None:
    """Hold this very process to its limits, as far as its system does."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has none

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # writing fails instead
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        _end_with_the_parent()


def memory_of(process: int) -> int:
    """Bytes of memory that a process has in use; none where it is gone."""
    import psutil  # noqa: PLC0415 - Linux's kernel needs no help

    try:
        return int(psutil.Process(process).memory_info().rss)
    except psutil.Error:
        return 0


def _end_with_the_parent() -> None:
    import ctypes  # noqa: PLC0415 - only a child needs it

    set_parent_death_signal = 1
    ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGKILL)
