"""What a function says of a line, remembered: cleaning and understanding ask for the same lines again."""

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

Said = TypeVar("Said")

_MOST_LINES = 1024
_LONGEST = 2000


def remembered(of_line: Callable[[str], Said]) -> Callable[[str], Said]:
    """The function with what it said of the last lines; of long ones, which fill memory, it says anew."""
    kept = lru_cache(maxsize=_MOST_LINES)(of_line)
    return lambda line: kept(line) if len(line) <= _LONGEST else of_line(line)
