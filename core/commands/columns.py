"""Words in columns of a terminal, where Chinese characters take two places."""

from unicodedata import category, east_asian_width


def columns(words: str) -> int:
    """The places that words take."""
    return sum(map(_columns, words))


def padded(words: str, width: int) -> str:
    """Words with blanks behind them, to so many places."""
    return words + " " * (width - columns(words))


def _columns(sign: str) -> int:
    if category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(sign) in "WF" else 1
