"""Half-width punctuation among Chinese characters, set in full width as a printer would."""

import re

_HAN = r"\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_CLOSING = "”’）》】〉」』％%"
_OPENING = "“‘（《【〈「『"
_WIDE = {",": "，", ";": "；", ":": "：", "!": "！", "?": "？", "(": "（", ")": "）"}

_AFTER = re.compile(rf"(?<=[{_HAN}{_CLOSING})])[,;:!?](?!//)")
_BEFORE = re.compile(rf"[,;:!?](?=[{_HAN}{_OPENING}])")
_BRACKETS = re.compile(rf"\((?=[^()（）\n]{{0,60}}[{_HAN}])([^()（）\n]{{1,60}})\)")


def typeset(text: str) -> str:
    """The text with `,;:!?()` in full width beside Chinese words; as many code points as before."""
    text = _BRACKETS.sub(r"（\1）", text)
    text = _AFTER.sub(_widen, text)
    return _BEFORE.sub(_widen, text)


def _widen(found: re.Match[str]) -> str:
    return _WIDE[found[0]]
