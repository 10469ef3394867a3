"""What the codes of a text layer mean: radicals that stand for characters, codes that say nothing."""

from functools import cache

from core.document.clean_text import LOST
from core.text.folding import Folding
from core.text.layers import radicals

_HYPHENS = "\xad\x02"
"""What PDFium makes of a hyphen that is printed: a soft one, and one at the end of a line."""
_NOTHING = frozenset((0, 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)))


@cache
def meant(code: int) -> tuple[str, bool]:
    """The character that a code shows, and whether it is supplied: the file has a radical in its place."""
    if code in _NOTHING:
        return LOST, False
    character = chr(code)
    if character in _HYPHENS:
        return "-", False
    return radicals(character), radicals(character) != character


def all_meant(words: str) -> str:
    """Words that PDFium reads by itself, with the characters that their radicals show."""
    return _MEANT.fold(words)


def _hyphens(character: str) -> str:
    return "-" if character in _HYPHENS or character == "\ufffe" else character


_MEANT = Folding(radicals, _hyphens)
