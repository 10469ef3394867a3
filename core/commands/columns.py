"""Words in columns of a terminal, where Chinese characters take two places."""

from collections.abc import Iterator, Sequence
from unicodedata import category, east_asian_width


def columns(words: str) -> int:
    """The places that words take."""
    return sum(map(_columns, words))


def padded(words: str, width: int) -> str:
    """Words with blanks behind them, to so many places."""
    return words + " " * (width - columns(words))


def in_columns(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """A line for each row, with each column as wide as the widest of its cells."""
    widths = [max(map(columns, column)) for column in zip(*rows, strict=True)]
    return ("  ".join(map(padded, row, widths)).rstrip() for row in rows)


def _columns(sign: str) -> int:
    if category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(sign) in "WF" else 1
