"""Which part of the page is in view, and how another comes into view without the words jumping."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QScrollBar, QWidget

from gui.reader.page_layout import PageLayout

FRAME_MS = 16


class Scrolling(QObject):
    """The height `y` of the page that stands at the top of the viewport, and every way to change it."""

    moved = Signal()
    top_changed = Signal(int)
    page_layout: PageLayout

    def __init__(self, viewport: QWidget, bar: QScrollBar) -> None:
        super().__init__(viewport)
        self._viewport, self._bar = viewport, bar
        self.y = 0
        self.kept_at: Callable[[], int | None] = lambda: None
        """Which position keeps its place in the window while all is set anew; usually that at the top."""
        bar.valueChanged.connect(self.to)
        self._tell_top = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._tell_top.timeout.connect(self._tell)

    def begin(self, page_layout: PageLayout, position: int) -> None:
        """Show another page from a position on."""
        self.page_layout = page_layout
        self.y = 0
        self.put(position, 0) if position else self._go(0)

    def top_position(self) -> int:
        """The first position that is wholly in view."""
        return self.page_layout.first_position(self.y)

    @property
    def is_at_end(self) -> bool:
        """Whether the end of the page is in view."""
        return self.y + self._viewport.height() >= self.page_layout.column.height

    def shows(self, position: int) -> bool:
        """Whether the line that holds a position can be seen."""
        layout, bottom = self.page_layout, self.y + self._viewport.height()
        return layout.line_top(position) < bottom and layout.next_line_top(position) > self.y

    def to(self, y: int) -> None:
        """Show the page from a height on."""
        is_near = abs(y - self.y) < 2 * self._viewport.height()
        self._go(y, anchor=self._row_at_top() if is_near else None)

    def by(self, pixels: int) -> None:
        """Move the page up by so many pixels."""
        self.to(self.y + pixels)

    def put(self, position: int, offset: int) -> None:
        """Let the line that holds a position begin so many pixels below the top."""
        found = self.page_layout.row_of(position)
        anchor = found.number if found else None
        self._go(self.page_layout.line_top(position) - offset, anchor=anchor)

    def bring_in(self, position: int) -> None:
        """Let the line that holds a position be seen; where it is in view, nothing moves."""
        height, size = self._viewport.height(), self._text_size()
        top = self.page_layout.line_top(position)
        if not self.y + 2 * size <= top <= self.y + height - 4 * size:
            self._jump(position, height // 3)

    def bring_up(self, position: int) -> None:
        """Let a heading stand so high that what it opens can be read."""
        if not 0 <= self.page_layout.line_top(position) - self.y <= self._viewport.height() // 3:
            self._jump(position, 2 * self._text_size())

    @contextmanager
    def row_kept(self) -> Iterator[None]:
        """Let other rows show; the one at the top, or at the caret, stays in its place, or its heading."""
        column, kept = self.page_layout.column, self.kept_at()
        found = None if kept is None else self.page_layout.row_of(kept)
        row = found.number if found else self._row_at_top() or 0
        offset = column.top(column.place_of(row)) - self.y
        yield
        place = column.place_of(row)
        if column.shown and column.shown[place] != row:
            self._go(
                column.top(place) - (max(0, offset) if found else 0), anchor=column.shown[place], beyond=0
            )
        else:
            self._go(column.top(place) - offset, anchor=row)

    @contextmanager
    def line_kept(self) -> Iterator[None]:
        """Let all be set in type again; the line at the top, or at the caret, stays there."""
        kept = self.kept_at()
        position = self.top_position() if kept is None else kept
        offset = self.page_layout.line_top(position) - self.y
        yield
        self.put(position, offset) if self.y else self._go(0)

    def _row_at_top(self) -> int | None:
        found = self.page_layout.row_at(self.y)
        return found.number if found else None

    def _jump(self, position: int, offset: int) -> None:
        """Go to the line that holds a position; the line at the top is not cut."""
        self.put(position, offset)
        self._go(self.page_layout.line_edge(self.y), anchor=self._row_at_top())

    def _go(self, y: int, anchor: int | None = None, beyond: int | None = None) -> None:
        """Scroll; past the end of the page no farther than `beyond`, usually where the view is already."""
        height, before = self._viewport.height(), self.y
        beyond = before if beyond is None else beyond
        while True:
            lowest = max(self.page_layout.column.height - height, min(y, beyond))
            y = self.page_layout.settle(max(0, min(y, lowest)), height, anchor)
            limit = max(0, self.page_layout.column.height - height)
            if y <= max(limit, beyond):
                break
        self.y = y
        self._bar.blockSignals(True)
        self._bar.setRange(0, max(limit, y))
        self._bar.setPageStep(height)
        self._bar.setSingleStep(self._text_size() * 2)
        self._bar.setValue(y)
        self._bar.blockSignals(False)
        if y != before:
            self._move(before - y)

    def _move(self, pixels: int) -> None:
        if abs(pixels) < self._viewport.height():
            self._viewport.scroll(0, pixels)
        else:
            self._viewport.update()
        self.moved.emit()
        if not self._tell_top.isActive():
            self._tell_top.start()

    def _tell(self) -> None:
        self.top_changed.emit(self.top_position())

    def _text_size(self) -> int:
        return self.page_layout.compositor.typography.size
