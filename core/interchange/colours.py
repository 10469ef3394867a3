"""The five colours as other programs give theirs: red, green and blue."""

from collections.abc import Mapping

from core.document.annotation import COLOURS, Colour

RGB: Mapping[Colour, str] = {
    "yellow": "#ffd400",
    "red": "#ff6666",
    "green": "#5fb236",
    "blue": "#2ea8e5",
    "purple": "#a28ae5",
}
"""Strong enough for a program that paints with them as they are."""
_DIGITS = frozenset("0123456789abcdefABCDEF")


def nearest(rgb: str) -> Colour:
    """Which of the five is most like #rrggbb or #rgb; the first one where it is no colour."""
    wanted = _parts(rgb)
    if wanted is None:
        return COLOURS[0]

    def distance(colour: Colour) -> int:
        own = _parts(RGB[colour])
        assert own is not None  # noqa: S101 - of the table above
        return sum((one - other) ** 2 for one, other in zip(wanted, own, strict=True))

    return min(COLOURS, key=distance)


def _parts(rgb: str) -> tuple[int, ...] | None:
    digits = rgb.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    if len(digits) < 6 or not _DIGITS.issuperset(digits):
        return None
    return tuple(int(digits[at : at + 2], 16) for at in (0, 2, 4))
