"""The page as it is set: which rows show, where they stand, where words are in them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from core.document.span import Span
from core.page.page import Row
from gui.reader.column import Column
from gui.reader.compositor import Compositor
from gui.reader.row_layout import RowLayout
from gui.reader.typography import Typography


class SetRow(NamedTuple):
    """A row in type and where it begins on the page."""

    number: int
    row: Row
    layout: RowLayout
    top: int


class PageLayout:
    """The geometry of the page; x counts from the column's left edge, y from the top of the whole page."""

    def __init__(self, compositor: Compositor, shown: Sequence[int]) -> None:
        self.compositor = compositor
        self.column = Column(compositor.page.rows, compositor.typography)
        self.column.show(shown)

    def set_type(self, typography: Typography) -> None:
        """Set everything anew in other type."""
        self.compositor.typography = typography
        self.compositor.forget()
        self.column.set_type(typography)

    def settle(self, y: int, height: int, anchor: int | None = None) -> int:
        """Set the rows between two heights and give back where the upper one is now.

        Rows turn out higher or lower than guessed; the row `anchor` keeps its distance from `y`.
        """
        if not self.column.shown:
            return 0
        place = self.column.place_at(y) if anchor is None else self.column.place_of(anchor)
        distance = self.column.top(place) - y
        while self._measure(y, y + height):
            y = max(0, self.column.top(place) - distance)
        return y

    def _measure(self, top: int, bottom: int) -> bool:
        column = self.column
        places = range(column.place_at(top), column.place_at(bottom) + 1)
        changed = [column.measure(place, self.compositor.row(column.shown[place]).height) for place in places]
        return any(changed)

    def between(self, top: float, bottom: float) -> Iterator[SetRow]:
        """The rows between two heights, top to bottom."""
        if self.column.shown:
            for place in range(self.column.place_at(top), self.column.place_at(bottom) + 1):
                yield self._set_row(place)

    def row_at(self, y: float) -> SetRow | None:
        """The row nearest to a height."""
        return self._set_row(self.column.place_at(y)) if self.column.shown else None

    def row_of(self, position: int) -> SetRow | None:
        """The row that shows a position, or the heading that hides it."""
        if not self.column.shown:
            return None
        return self._set_row(self.column.place_of(self.compositor.page.row_at(position)))

    def _set_row(self, place: int) -> SetRow:
        index = self.column.shown[place]
        row = self.compositor.page.rows[index]
        return SetRow(index, row, self.compositor.row(index), self.column.top(place))

    def position_at(self, point: QPointF, *, on_character: bool = False) -> int:
        """The gap between characters, or the character, nearest to a point."""
        found = self.row_at(point.y())
        if found is None:
            return 0
        y = point.y() - found.top
        return found.row.span.start + found.layout.position_at(point.x(), y, on_character=on_character)

    def character_at(self, point: QPointF) -> int | None:
        """The character exactly under a point."""
        found = self.row_at(point.y())
        if found is None:
            return None
        y = point.y() - found.top
        if not (0 <= y < found.layout.height and found.layout.is_on_words(point.x(), y)):
            return None
        at = found.layout.position_at(point.x(), y, on_character=True)
        return found.row.span.start + at if at < found.layout.length else None

    def note_at(self, point: QPointF) -> int | None:
        """The reference whose number, which is no part of the text, is under a point."""
        found = self.row_at(point.y())
        note = found.layout.note_at(point.x(), point.y() - found.top) if found else None
        return found.row.notes[note] if found and note is not None else None

    def line_top(self, position: int) -> int:
        """Height at which the line that holds a position begins."""
        found = self.row_of(position)
        if found is None:
            return 0
        return found.top + found.layout.line_of(_inside(found, position)) * found.layout.leading

    def next_line_top(self, position: int) -> int:
        """Height at which the line below the one that holds a position begins."""
        found = self.row_of(position)
        if found is None:
            return 0
        top = found.top + (found.layout.line_of(_inside(found, position)) + 1) * found.layout.leading
        if top < found.top + found.layout.height:
            return top
        return self.column.tops[min(self.column.place_of(found.number) + 1, len(self.column.shown))]

    def line_edge(self, y: int) -> int:
        """The height itself, or where the line begins that it would cut."""
        found = self.row_at(y)
        if found is None or not 0 <= y - found.top < found.layout.height:
            return y
        return y - (y - found.top) % found.layout.leading

    def line_span(self, position: int) -> Span:
        """The words on the line that holds a position."""
        found = self.row_of(position)
        if found is None:
            return Span(0, 0)
        line = found.layout.line_of(_inside(found, position))
        return found.layout.line_span(line).shifted(found.row.span.start)

    def x_of(self, position: int) -> float:
        """Where the gap before a position is on its line."""
        found = self.row_of(position)
        return found.layout.x_of(_inside(found, position)) if found else 0.0

    def first_position(self, y: float) -> int:
        """The first word of the first line that begins at or below a height, within one line."""
        found = self.row_at(y)
        if found is None:
            return 0
        number = -(-(y - found.top) // found.layout.leading)
        if number >= found.layout.height // found.layout.leading:
            place = self.column.place_of(found.number) + 1
            return self._set_row(min(place, len(self.column.shown) - 1)).row.span.start
        return found.row.span.start + found.layout.line_span(int(max(0, number))).start

    def pieces(self, span: Span, top: float, bottom: float) -> Iterator[QRectF]:
        """The rectangles of glyph height that the shown words of a span cover between two heights."""
        for found in self.between(top, bottom):
            yield from pieces_in(found, span)


def pieces_in(found: SetRow, span: Span) -> Iterator[QRectF]:
    """The rectangles of glyph height that a span covers in one row; an empty one covers its notes."""
    within = span.within(found.row.span)
    if within or (within == span and found.row.notes):
        for piece in found.layout.pieces(within.shifted(-found.row.span.start)):
            yield piece.translated(0, found.top)


def _inside(found: SetRow, position: int) -> int:
    return min(max(0, position - found.row.span.start), found.layout.length)
