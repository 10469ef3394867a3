"""The one name of each measure that reports call by many, and the words for what it holds for."""

from functools import cache
from typing import NamedTuple

from core.vocabulary.tables import rows


class Measure(NamedTuple):
    """A measure's name, and what its level is counted in: money, percent or quantity."""

    name: str
    level: str


@cache
def measures() -> dict[str, Measure]:
    """Every measure by each of its names."""
    found: dict[str, Measure] = {}
    for name, level, *others in rows("measures.txt"):
        found |= dict.fromkeys((name, *others), Measure(name, level))
    return found


@cache
def levels() -> dict[str, str]:
    """What the level of each measure is counted in, by its one name, in the order of the table."""
    return {measure.name: measure.level for measure in measures().values()}


def level_of(name: str) -> str | None:
    """What the level of a measure is counted in; None where the name is none of a measure's."""
    return levels().get(name)


@cache
def scopes() -> dict[str, str]:
    """Every scope by each of its words: 规模以上 by 规模以上 and 规上."""
    return {word: words[0] for words in rows("scopes.txt") for word in words}


@cache
def pairs() -> dict[str, tuple[str, str]]:
    """The two measures that are named together under one name: 城镇 and 农村 under 城乡."""
    return {name: (first, second) for name, first, second in rows("pairs.txt")}
