"""Words as a printer would set them: half-width punctuation among Chinese characters becomes full width."""

import re

from core.text.folding import SHOWN
from core.text.han import is_han

_CLOSING = frozenset("”’）》】〉」』％%)")
_OPENING = frozenset("“‘（《【〈「『")
_WIDE = {",": "，", ";": "；", ":": "：", "!": "！", "?": "？"}

# Plain patterns: classes of all Chinese characters take longer to compile than a page to set.
_POINT = re.compile(r"[,;:!?]")
_BRACKETS = re.compile(r"\(([^()（）\n]{1,60})\)")


def typeset(text: str) -> str:
    """The text as it is shown, `,;:!?()` in full width beside Chinese words; as long as before."""
    return _POINT.sub(_widen, _BRACKETS.sub(_widen_brackets, SHOWN.fold(text)))


def _widen(found: re.Match[str]) -> str:
    text, start, end = found.string, found.start(), found.end()
    before, after = text[start - 1 : start], text[end : end + 1]
    is_after = (is_han(before) or before in _CLOSING) and not text.startswith("//", end)
    is_before = is_han(after) or after in _OPENING
    return _WIDE[found[0]] if is_after or is_before else found[0]


def _widen_brackets(found: re.Match[str]) -> str:
    return f"（{found[1]}）" if any(map(is_han, found[1])) else found[0]
