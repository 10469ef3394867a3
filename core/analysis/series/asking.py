"""Which measure is meant by words that somebody types."""

from collections.abc import Mapping
from functools import cache

from core.analysis.series.scopes import without_place
from core.text.folding import FIGURES
from core.vocabulary.measures import measures

_COURSE = ("增长速度", "增长率", "增速", "增幅", "涨幅", "增长")


def known_as(words: str) -> str | None:
    """The measure that has words among its names, whatever stands around the name."""
    name = _folded(words)
    return _by_folded_name().get(name) or _by_folded_name().get(_plain(name))


def meant(words: str, said: Mapping[str, int]) -> list[str]:
    """The measures that words may mean, the likeliest first, of those that are said so often.

    A part of names means all that have it; of these a measure of the table, and the commonest, most likely.
    """
    name = _folded(words)
    for exact in (name, _plain(name)):
        if exact in said:
            return [exact]
    part = _plain(name)
    if not part:
        return []
    canonical = {measure for known, measure in _by_folded_name().items() if part in known}
    found = [measure for measure in said if measure in canonical or part in measure]
    return sorted(found, key=lambda measure: (measure not in canonical, -said[measure], len(measure)))


def _folded(words: str) -> str:
    return "".join(FIGURES.fold(words).split())


def _plain(name: str) -> str:
    """A name without the place before it and what it is asked for behind it."""
    for course in _COURSE:
        name = name.removesuffix(course)
    return without_place(name)


@cache
def _by_folded_name() -> dict[str, str]:
    return {FIGURES.fold(name): measure.name for name, measure in measures().items()}
