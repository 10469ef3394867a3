"""What the codes of a text layer mean: radicals that stand for characters, codes that say nothing."""

from collections.abc import Mapping
from functools import cache

from core.document.clean_text import LOST
from resources import ROOT

_HYPHENS = frozenset((0xAD, 0x02))
"""What PDFium makes of a hyphen that is printed: a soft one, and one at the end of a line."""
_NOTHING = frozenset((0, 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)))


@cache
def meant(code: int) -> tuple[str, bool]:
    """The character that a code shows, and whether it is supplied: the file has a radical in its place."""
    if code in _NOTHING:
        return LOST, False
    if code in _HYPHENS:
        return "-", False
    character = _radicals().get(chr(code))
    return (character, True) if character else (chr(code), False)


def all_meant(words: str) -> str:
    """Words with the characters that their radicals show."""
    return words.translate(_by_code())


@cache
def _by_code() -> Mapping[int, str]:
    return str.maketrans({**_radicals(), "\xad": "-", "\x02": "-", "\ufffe": "-"})


@cache
def _radicals() -> Mapping[str, str]:
    lines = (ROOT / "radicals.txt").read_text("utf-8").splitlines()
    return dict(line.split() for line in lines if not line.startswith("#"))
