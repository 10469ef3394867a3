"""The measures that tell how a place is at a glance, in their order."""

from functools import cache

from core.vocabulary.tables import rows


@cache
def main_measures() -> tuple[tuple[str, ...], ...]:
    """Each main measure, with those that stand for it where nothing is said of it."""
    return tuple(map(tuple, rows("main_measures.txt")))
