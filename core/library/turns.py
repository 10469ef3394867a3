"""A library is open in one program at a time; whoever comes while it is in use waits for a moment."""

from collections.abc import Callable
from time import monotonic, sleep
from typing import TypeVar

from core.document.problem import Problem
from core.library.file.errors import IN_USE

T = TypeVar("T")
PATIENCE = 5.0
"""Seconds in which any command but those that read or write very much has done its part."""
PAUSE = 0.05


def in_turn(attempt: Callable[[], T], patience: float | None = None) -> T:
    """What comes of an attempt that is made again as long as the library is in use; then its Problem."""
    deadline = monotonic() + (PATIENCE if patience is None else patience)
    while True:
        try:
            return attempt()
        except Problem as problem:
            if problem.sentence != IN_USE or monotonic() >= deadline:
                raise
        sleep(PAUSE)
