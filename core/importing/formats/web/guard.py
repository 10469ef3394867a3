"""What of a page is too much for every parser there is, found before one is asked."""

import re

from core.document.problem import Problem

MOST_ATTRIBUTES = 5_000
"""Of one element; 200,000 hang each of the parsers that were tried."""
DEEPEST = 800
"""Elements inside each other; a parser needs seconds for 100,000."""

TOO_MUCH = "{name} is built as no page is that people read, and was left alone: it may do harm."

_TAG = re.compile(r"<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*)(?P<rest>[^<>]*)>")
_LONG = re.compile(r"<[a-zA-Z][^<>]{20000,}")
_ATTRIBUTE = re.compile(r"\s[^\s=>]+")
_NEVER_CLOSED = frozenset(
    (
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source"),
        *("track", "wbr", "p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot"),
        *("option", "optgroup", "colgroup", "rt", "rp", "o:p"),
    )
)


def require_sane(page: str, name: str) -> None:
    """Problem where an element has too many attributes, or too many stand inside each other."""
    for long in _LONG.finditer(page):
        if len(_ATTRIBUTE.findall(long[0])) > MOST_ATTRIBUTES:
            raise Problem(TOO_MUCH, name=name)
    depth = 0
    for tag in _TAG.finditer(page):
        if tag["name"].lower() in _NEVER_CLOSED or tag["rest"].endswith("/"):
            continue
        depth = max(0, depth - 1) if tag["close"] else depth + 1
        if depth > DEEPEST:
            raise Problem(TOO_MUCH, name=name)
