"""Which characters are Chinese."""

import re

HAN = r"[^\W\d_A-Za-z]"
"""A pattern for one: a letter that is not Latin; to compile a range of all of them takes milliseconds."""

_IDEOGRAPH = "[\u2e80-\u2fdf\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"


def has_han(text: str) -> bool:
    """Whether any word of a text is Chinese."""
    return not text.isascii() and re.search(_IDEOGRAPH, text) is not None


def is_han(character: str) -> bool:
    """Whether a character, or none, is Chinese: an ideograph, a radical, a mark set like one."""
    return (
        "\u2e80" <= character <= "\u9fff"
        or "\uf900" <= character <= "\ufaff"
        or "\U00020000" <= character <= "\U0003ffff"
    )
