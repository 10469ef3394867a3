"""Divisions that were renamed or merged: what they were called before, and what they are called since."""

from collections.abc import Iterator, Mapping
from functools import cache

from resources import ROOT

Name = tuple[str, str]
"""Province and name."""


def other_names(province: str, name: str) -> set[str]:
    """All former and later names of a division of a province."""
    former, later = _tables()
    return {*_along(former, (province, name)), *_along(later, (province, name))} - {name}


def _along(table: Mapping[Name, list[str]], begin: Name) -> Iterator[str]:
    seen, waiting = {begin}, [begin]
    while waiting:
        province, name = waiting.pop()
        for other in table.get((province, name), ()):
            if (province, other) not in seen:
                seen.add((province, other))
                waiting.append((province, other))
                yield other


@cache
def _tables() -> tuple[Mapping[Name, list[str]], Mapping[Name, list[str]]]:
    """The names before and since, by each name."""
    former: dict[Name, list[str]] = {}
    later: dict[Name, list[str]] = {}
    for line in (ROOT / "former_names.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            province, old, new = line.split()
            former.setdefault((province, new), []).append(old)
            later.setdefault((province, old), []).append(new)
    return former, later
