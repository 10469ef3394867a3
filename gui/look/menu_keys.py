"""Keys told in menus whose lines are made anew each time."""

from PySide6.QtGui import QKeySequence


def with_keys(words: str, keys: str) -> str:
    """A line of a menu: words, and beside them the keys, if any, as this system writes them."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words}\t{shown}" if shown else words
