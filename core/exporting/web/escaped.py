"""Words on their way into a web page, where none of them is markup."""

from html import escape

from core.document.clean_text import LOST
from core.exporting.unfit import UNFIT


def escaped(words: str) -> str:
    """Words as text or as the value of an attribute."""
    return escape(UNFIT.sub(LOST, words.replace("\r", " ")))


def attribute(words: str) -> str:
    """The same on the lines that it has, which a page's own line breaks would not keep."""
    return escaped(words).replace("\n", "&#10;")
