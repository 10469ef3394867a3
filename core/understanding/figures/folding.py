"""The spelling that figures are read in: punctuation, too, in half width, each character at its old place."""

from core.understanding.folding import FOLDING

_PUNCTUATION = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_ALIKE = str.maketrans("﹪○◯—–─―‐−〜～~∶﹣圆·•・", "%〇〇---------:-元...")
_TABLE = {code: _ALIKE.get(simple, simple) for code, simple in FOLDING.items()} | _PUNCTUATION | _ALIKE


def fold(text: str) -> str:
    """`text` at the same length, so that a position in one is the same position in the other."""
    return text.translate(_TABLE)
