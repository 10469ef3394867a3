"""What of a page is too much for every parser there is, found before one is asked."""

import re

from core.document.problem import Problem

MOST_ATTRIBUTES = 5_000
"""Of one element; 200,000 hang each of the parsers that were tried."""
DEEPEST = 800
"""Elements inside each other; a parser needs seconds for 100,000."""
MOST_TAGS = 200_000
"""Some twenty times as many as the largest pages of governments have."""

TOO_MUCH = "{name} is built as no page is that people read, and was left alone: it may do harm."

_TAG = re.compile(r"""<(/?)([a-zA-Z][^\s/>]*+)((?:[^>"'=]++|=\s*+(?:"[^"]*+"|'[^']*+'|)|["'])*+)>?""")
"""As parsers see one: it ends at a > outside of quotation marks, which only values have."""
_VALUE = re.compile(r"""=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)""")
_NAME = re.compile(r"[^\s/=]+")
_NEVER_CLOSED = frozenset(
    (
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source"),
        *("track", "wbr", "p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot"),
        *("option", "optgroup", "colgroup", "rt", "rp", "o:p"),
    )
)


def require_sane(page: str, name: str) -> None:
    """Problem where there are too many elements, or inside each other, or attributes of one."""
    tags, depth = _TAG.findall(page), 0
    if len(tags) > MOST_TAGS:
        raise Problem(TOO_MUCH, name=name)
    for close, element, rest in tags:
        if len(rest) > 2 * MOST_ATTRIBUTES and len(_NAME.findall(_VALUE.sub(" ", rest))) > MOST_ATTRIBUTES:
            raise Problem(TOO_MUCH, name=name)
        if element.lower() in _NEVER_CLOSED or rest.endswith("/"):
            continue
        if not close:
            depth += 1
            if depth > DEEPEST:
                raise Problem(TOO_MUCH, name=name)
        elif depth:
            depth -= 1
