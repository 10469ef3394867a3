"""Words in names that reports give in other words from year to year."""

from functools import cache

from core.vocabulary.tables import rows


def respelled(name: str) -> str:
    """A name in the words that all its spellings are compared in."""
    for other, word in _spellings():
        name = name.replace(other, word)
    return name


@cache
def _spellings() -> tuple[tuple[str, str], ...]:
    """Each other word with the one for it, in the order of the table."""
    return tuple((other, word) for word, *others in rows("spellings.txt") for other in others)
