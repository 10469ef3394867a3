"""What annotations remember of a text that is no longer at hand."""

from collections.abc import Iterable

from core.anchoring.normalized import UNKNOWN
from core.document.annotation import Selectors

CONTEXT = 32
"""Code points kept before and after the quote."""

PADDING = 256
"""Unknown characters at the end, where the text may have gone on."""

FARTHEST = 16
"""How many times the length of the new text a position may lie into the old one to be believed."""
SHORT = 100_000
"""Characters that no new text is too short for."""


def remembered(selectors: Iterable[Selectors], length: int) -> str:
    """The old text as far as quotes with their contexts tell it, unknown characters between and after.

    A foreign position may be any number: what is far beyond a new text of this `length` is left out.
    """
    farthest = max(SHORT, FARTHEST * length)
    near = [one for one in selectors if one.position.end <= farthest]
    pieces = [(max(0, one.position.start - len(one.prefix)), _words(one)) for one in near]
    length = max((start + len(words) for start, words in pieces), default=0)
    text = [UNKNOWN] * length
    for start, words in pieces:
        text[start : start + len(words)] = words
    return "".join(text) + UNKNOWN * PADDING * (length not in map(_end, near))


def _end(one: Selectors) -> int | None:
    """Where the text ended, if so little stood behind the words that it did.

    Other programs keep as little as they like, and do not tell the paragraph.
    """
    if not one.position or not one.paragraph or len(one.suffix) >= CONTEXT:
        return None
    return one.position.end + len(one.suffix)


def _words(one: Selectors) -> str:
    return one.prefix[-one.position.start :] * bool(one.position.start) + one.exact + one.suffix
