"""Where the shown rows stand, one below the other."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from core.reading.page import Row
from gui.reader.typography import Typography

TOP = 40
BOTTOM = 96


class Column:
    """The vertical geometry of the shown rows, in pixels from the top of the page; heights may be guesses.

    A measured height is remembered through folding, until the type or the width changes.
    """

    def __init__(self, rows: Sequence[Row], typography: Typography) -> None:
        self._rows = rows
        self._typography = typography
        self._measured: dict[int, int] = {}
        self.shown: list[int] = []
        self._gaps: list[int] = []
        self._heights: list[int] = []
        self._tops: list[int] | None = None

    def set_type(self, typography: Typography) -> None:
        """Guess all heights anew for other type."""
        self._measured.clear()
        self._typography = typography
        self.show(self.shown)

    def show(self, shown: Sequence[int]) -> None:
        """Let other rows be seen."""
        self.shown = list(shown)
        rows = [self._rows[index] for index in shown]
        gap = self._typography.gap
        self._gaps = [gap(above, row) for above, row in zip([None, *rows[:-1]], rows, strict=False)]
        measured, likely = self._measured, self._typography.likely_height
        self._heights = [measured.get(index) or likely(row) for index, row in zip(shown, rows, strict=True)]
        self._tops = None

    def measure(self, place: int, height: int) -> bool:
        """Remember what a row's height really is; whether it was thought to be another."""
        self._measured[self.shown[place]] = height
        if self._heights[place] == height:
            return False
        self._heights[place] = height
        self._tops = None
        return True

    def forget(self, row: int) -> None:
        """A row will be set anew: its height may be another."""
        self._measured.pop(row, None)

    @property
    def tops(self) -> list[int]:
        """Where each shown row begins, and after the last where the next would."""
        if self._tops is None:
            steps = map(int.__add__, self._heights, [*self._gaps[1:], 0])
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
