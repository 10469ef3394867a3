"""The caret on the page: seen while keys select from it, and always where a person wants to move by it."""

from PySide6.QtCore import QEvent, QObject

from gui.reader.canvas import Canvas
from gui.reader.keys import VERTICAL, Way, caret_after
from gui.reader.place import Place
from gui.reader.selection import Selection


class Caret(QObject):
    """Shows where keys select from; `is_wanted` says that arrow keys move it instead of the page."""

    def __init__(self, canvas: Canvas, selection: Selection, place: Place) -> None:
        super().__init__(canvas)
        self._canvas, self._selection, self._place = canvas, selection, place
        self.is_wanted = False
        self._is_used = False
        self._column: tuple[int, float] | None = None
        canvas.scrolling.kept_at = self._kept_at
        selection.moved.connect(self._show)
        canvas.scrolling.moved.connect(self._show)
        canvas.page_changed.connect(self.leave)
        canvas.installEventFilter(self)

    def want(self, wanted: bool) -> None:
        """Let arrow keys move the caret, or the page."""
        self.is_wanted = self._is_used = wanted
        self._show()

    def move(self, position: int, *, select: bool) -> None:
        """Go to a position by key, and select what lies between."""
        self._is_used = True
        if select:
            self._selection.extend(position)
            self._canvas.scrolling.bring_in(position)
            self._selection.settle()
        else:
            self._place.stand(position)

    def after(self, key: int, *, ctrl: bool) -> int | None:
        """Where a key takes the caret; up and down it keeps to the x that it set out from."""
        layout, at = self._canvas.page_layout, self._place.caret
        is_on_its_way = self._column is not None and self._column[0] == at
        x = self._column[1] if self._column and is_on_its_way else layout.x_of(at)
        way = Way(x, self._canvas.viewport().height(), self._selection.grains.word_at)
        there = caret_after(layout, at, key, way, ctrl=ctrl)
        self._column = (there, x) if there is not None and key in VERTICAL and not ctrl else None
        return there

    def leave(self) -> None:
        """Something else than a key moves: the caret is not used any more."""
        self._is_used = self.is_wanted
        self._show()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show()
        return False

    def _kept_at(self) -> int | None:
        """The words that stay where they are while all is set anew: those at the caret, if it is in use."""
        return self._place.put if self._is_used else None

    def _show(self) -> None:
        is_shown = self._is_used and self._canvas.hasFocus()
        self._canvas.show_caret(self._place.caret if is_shown else None)
