"""Words on their way into a web page, where none of them is markup."""

import re
from html import escape

from core.document.clean_text import LOST

_NOT_IN_PAGES = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What no page may hold, and halves of characters, which cannot be written."""


def escaped(words: str) -> str:
    """Words as text or as the value of an attribute."""
    return escape(_NOT_IN_PAGES.sub(LOST, words.replace("\r", " ")))


def attribute(words: str) -> str:
    """The same on the lines that it has, which a page's own line breaks would not keep."""
    return escaped(words).replace("\n", "&#10;")
