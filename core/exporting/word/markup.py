"""Words as Word's markup has them."""

import re
from html import escape

from core.exporting.unfit import UNFIT

_BREAKS = re.compile("(\\t|\\r\\n|\\r|\\n)")
_SIGNS = {"\t": "<w:tab/>"}
BREAK = "<w:br/>"


def fit(words: str) -> str:
    """Words without what no XML file can hold."""
    return UNFIT.sub("", words)


def attribute(words: str) -> str:
    """Words for the value of an attribute; breaks in them are blanks."""
    return escape(" ".join(fit(words).split()))


def run(words: str, looks: str = "") -> str:
    """Words that look the same; nothing where there are none."""
    parts = _BREAKS.split(fit(words))
    inside = "".join(
        _SIGNS.get(part, BREAK) if at % 2 else f'<w:t xml:space="preserve">{escape(part, quote=False)}</w:t>'
        for at, part in enumerate(parts)
        if part
    )
    properties = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    return f"<w:r>{properties}{inside}</w:r>" if inside else ""


def styled(name: str) -> str:
    """What names the style of words."""
    return f'<w:rStyle w:val="{name}"/>'


def paragraph(style: str, inside: str) -> str:
    """A paragraph in a style of this file."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{inside}</w:p>'
