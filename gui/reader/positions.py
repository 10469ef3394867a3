"""Code points to UTF-16 units and back; the only place where Qt's way of counting is known."""

from bisect import bisect_left


class Utf16:
    """Where the code points of a text stand in the form that Qt counts in."""

    __slots__ = ("_astral", "_units")

    def __init__(self, text: str) -> None:
        beyond = len(text.encode("utf-16-le")) // 2 > len(text)
        self._astral = [at for at, char in enumerate(text) if char > "\uffff"] if beyond else []
        self._units = [at + before for before, at in enumerate(self._astral)]

    def to_units(self, position: int) -> int:
        """Where a code point begins in UTF-16 units."""
        return position + bisect_left(self._astral, position)

    def to_points(self, unit: int) -> int:
        """The code point that a unit belongs to."""
        return unit - bisect_left(self._units, unit)
