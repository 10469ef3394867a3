"""Where the shown rows stand, one below the other."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from core.page.page import Row
from gui.reader.typography import Typography

TOP = 40
BOTTOM = 96


class Column:
    """The vertical geometry of the shown rows, in pixels from the top of the page.

    A row's height is a guess until it is measured; what was measured holds until the type changes.
    """

    def __init__(self, rows: Sequence[Row], typography: Typography) -> None:
        self._rows = rows
        self.shown: list[int] = []
        self.set_type(typography)

    def set_type(self, typography: Typography) -> None:
        """Guess all heights anew for other type."""
        self._typography = typography
        self._known = [typography.likely_height(row) for row in self._rows]
        self.show(self.shown)

    def show(self, shown: Sequence[int]) -> None:
        """Let other rows be seen."""
        self.shown = list(shown)
        rows = [self._rows[index] for index in shown]
        gap = self._typography.gap
        self._gaps = [gap(above, row) for above, row in zip([None, *rows[:-1]], rows, strict=False)]
        self._tops: list[int] | None = None

    def measure(self, place: int, height: int) -> bool:
        """Say what a shown row's height really is; whether it was thought to be another."""
        row = self.shown[place]
        if self._known[row] == height:
            return False
        self._known[row] = height
        self._tops = None
        return True

    @property
    def tops(self) -> list[int]:
        """Where each shown row begins, and after the last where the next would."""
        if self._tops is None:
            steps = map(int.__add__, (self._known[row] for row in self.shown), [*self._gaps[1:], 0])
            self._tops = list(accumulate(steps, initial=TOP))
        return self._tops

    @property
    def height(self) -> int:
        """Height of the page."""
        return self.tops[-1] + BOTTOM

    def top(self, place: int) -> int:
        """Where a shown row begins."""
        return self.tops[place]

    def place_at(self, y: float) -> int:
        """Which of the shown rows, with the gap after it, is at a height; the nearest beyond both ends."""
        return min(max(0, bisect_right(self.tops, y) - 1), max(0, len(self.shown) - 1))

    def place_of(self, row: int) -> int:
        """Which of the shown rows a row is, or the one above that hides it."""
        return max(0, bisect_right(self.shown, row) - 1)
