"""A second count of the words in a file, taken without its reader, against what the reader made of them."""

from collections import Counter
from collections.abc import Iterable

from core.document.clean_text import MISSING, CleanText, Removed

MOST_LOST = 0.005
"""Of a file's characters, white space not counted, so many may be missing before that is told."""


def accounted(read: CleanText, words: Iterable[str]) -> CleanText:
    """A text that was read, with a note of how many of its file's `words` are nowhere, where that is much."""
    all_words = list(words)
    ours = [read.text, *(removed.text for removed in read.removed)]
    supplied = [mark.span.of(read.text) for mark in read.marks if mark.kind == "supplied"]
    if _length(ours) - _length(supplied) == _length(all_words):
        return read
    there = letters(all_words)
    lost = there - letters(ours)
    if lost.total() <= MOST_LOST * there.total():
        return read
    told = Removed(f"{lost.total()} / {there.total()}", MISSING, 0)
    return read._replace(removed=(told, *read.removed))


def _length(words: Iterable[str]) -> int:
    """How many characters are no white space."""
    return sum(map(len, "".join(words).split()))


def letters(words: Iterable[str]) -> Counter[str]:
    """How often each character that is no white space is there."""
    found = Counter("".join(words))
    for character in list(found):
        if character.isspace():
            del found[character]
    return found
