"""Tables of words, and the longest word of a table at a place of a text."""

from collections.abc import Container, Iterable


def words(table: str) -> frozenset[str]:
    """The words of a table written with white space between them."""
    return frozenset(table.split())


def longest(table: Container[str], text: str, start: int, reach: int) -> int:
    """The end of the longest word of `table`, at most `reach` long, that stands at `start`, or `start`."""
    for end in range(min(start + reach, len(text)), start, -1):
        if text[start:end] in table:
            return end
    return start


def longest_last(table: Container[str], phrase: str, reach: int) -> str:
    """The longest word of `table`, at most `reach` long, that `phrase` ends in; empty for none."""
    for length in range(min(reach, len(phrase)), 0, -1):
        if phrase[-length:] in table:
            return phrase[-length:]
    return ""


def longest_first(table: Container[str], phrase: str, reach: int) -> str:
    """The longest word of `table`, at most `reach` long, that `phrase` begins with; empty for none."""
    return phrase[: longest(table, phrase, 0, reach)]


def any_of(table: Iterable[str]) -> str:
    """A regular expression for any word of the table, the longest first."""
    return "|".join(sorted(table, key=lambda word: (-len(word), word)))
