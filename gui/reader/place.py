"""Where the reader is: one answer for keys, contents and status bar."""

from PySide6.QtCore import QObject, Signal

from core.document.span import Span
from gui.reader.canvas import Canvas
from gui.reader.selection import Selection


class Place(QObject):
    """The caret, while the line that a person or a jump put it on is in view; else the top of the window.

    Under a fold it is the heading; of selected words it is the first. `changed` tells where that is now.
    """

    changed = Signal(int)

    def __init__(self, canvas: Canvas, selection: Selection) -> None:
        super().__init__(canvas)
        self._canvas, self._selection = canvas, selection
        self._is_put = False
        canvas.page_changed.connect(self._begin)
        canvas.scrolling.moved.connect(self._scroll)
        canvas.scrolling.top_changed.connect(self._tell)
        selection.moved.connect(self._put)

    @property
    def at(self) -> int:
        """The position."""
        return self._put_at() if self._is_put else self._canvas.scrolling.top_position()

    @property
    def put(self) -> int | None:
        """Where the caret was put, while that is in view."""
        return self._put_at() if self._is_put else None

    @property
    def caret(self) -> int:
        """From where a key selects: the end of what is selected, else where the reader is."""
        return self._selection.caret if self._selection.span else self.at

    def go_to(self, words: Span) -> None:
        """Bring words into view and stand there; selected words stay selected only where they are these."""
        self._canvas.show_words(words)
        selected = self._selection.span
        if selected is None or not selected.overlaps(words):
            self._selection.stand_at(words.start)

    def stand(self, position: int) -> None:
        """Go to a position, with nothing selected."""
        self._canvas.scrolling.bring_in(position)
        self._selection.stand_at(position)

    def _begin(self, _: int) -> None:
        self._is_put = False

    def _put(self, _: Span | None) -> None:
        self._is_put = True
        self._scroll()
        self._tell()

    def _scroll(self) -> None:
        self._is_put = self._is_put and self._canvas.scrolling.shows(self._put_at())

    def _put_at(self) -> int:
        at = self._selection.span.start if self._selection.span else self._selection.caret
        found = self._canvas.page_layout.row_of(at)
        return at if found is None else min(max(at, found.row.span.start), found.row.span.end)

    def _tell(self) -> None:
        self.changed.emit(self.at)
