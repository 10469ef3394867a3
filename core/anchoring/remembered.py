"""What annotations remember of a text that is no longer at hand."""

from collections.abc import Iterable

from core.anchoring.skeleton import UNKNOWN
from core.document.annotation import Selectors

PADDING = 256
"""Unknown characters at the end, where the text may have gone on."""


def remembered(selectors: Iterable[Selectors]) -> str:
    """The old text as far as quotes with their contexts tell it, unknown characters between and after."""
    pieces = [(max(0, one.position.start - len(one.prefix)), _words(one)) for one in selectors]
    text = [UNKNOWN] * max((start + len(words) for start, words in pieces), default=0)
    for start, words in pieces:
        text[start : start + len(words)] = words
    return "".join(text) + UNKNOWN * PADDING


def _words(one: Selectors) -> str:
    return one.prefix[-one.position.start :] * bool(one.position.start) + one.exact + one.suffix
