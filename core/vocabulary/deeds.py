"""What is done with the things that figures count, and which words tell of one and the same deed."""

from functools import cache

from core.vocabulary.tables import rows

NOTHING = "-"


@cache
def deed_words() -> dict[str, str]:
    """Every word by the kind of deed it tells; empty for words that are said of any deed."""
    return {word: "" if kind == NOTHING else kind for kind, *words in rows("deeds.txt") for word in words}
