"""What kinds of characters there are in reports, each said once."""

HAN = r"[^\W\d_A-Za-z]"
"""A letter that is not Latin: compiled at once, where a range of all ideographs takes milliseconds."""


def is_han(character: str) -> bool:
    """Whether a character is Chinese: an ideograph, a radical, or 〇."""
    return (
        "\u2e80" <= character <= "\u9fff"
        or "\uf900" <= character <= "\ufaff"
        or "\U00020000" <= character <= "\U0003ffff"
    )


def squashed(text: str) -> str:
    """The text without white space."""
    return "".join(text.split())
