"""Names of what is measured, and in how many reports each was met."""

from collections import Counter
from functools import cache

from core.vocabulary.tables import rows

_STEPS = (1, 2, 5, 20)


@cache
def known() -> dict[str, int]:
    """Names by the number of reports; a line of the file is a number, then the names met in so many."""
    reports: dict[str, int] = {}
    for number, *names in rows("names.txt"):
        reports.update(dict.fromkeys(names, int(number)))
    return reports


@cache
def _commonness() -> dict[str, int]:
    """How common each known name is."""
    return {name: step(reports) for name, reports in known().items()}


@cache
def _headness() -> dict[str, int]:
    """How common it is that names end in the same two to four characters."""
    heads = Counter(name[-length:] for name in known() for length in (2, 3, 4) if len(name) > length)
    return {head: step(names) for head, names in heads.items()}


def headness(words: str) -> int:
    """How common it is that names end in these words, as commonness tells it of names."""
    return _headness().get(words, 0)


def commonness(name: str) -> int:
    """0 for a name that is not known, 4 for one of twenty reports."""
    return _commonness().get(name, 0)


def step(reports: int) -> int:
    """The commonness of what was met in so many reports."""
    return sum(reports >= least for least in _STEPS)
