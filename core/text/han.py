"""Which characters are Chinese."""

HAN = r"[^\W\d_A-Za-z]"
"""A pattern for one: a letter that is not Latin; to compile a range of all of them takes milliseconds."""


def is_han(character: str) -> bool:
    """Whether a character, or none, is Chinese: an ideograph, a radical, a mark set like one."""
    return (
        "\u2e80" <= character <= "\u9fff"
        or "\uf900" <= character <= "\ufaff"
        or "\U00020000" <= character <= "\U0003ffff"
    )
