"""One spelling for all: simplified characters in half width, each at its old place."""

from core.understanding.folding import folded

_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_ALIKE = str.maketrans("﹪○◯—–─―‐−〜∶﹣圆·•・", "%〇〇-------:-元...")


def fold(text: str) -> str:
    """`text` at the same length, so that a position in one is the same position in the other."""
    return folded(text).translate(_FOLD)


_FOLD = _WIDE | _ALIKE | {ord("～"): "-", ord("~"): "-"}
