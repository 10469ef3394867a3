"""What is selected, and how it grows with the pointer or the caret."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from core.document.span import Span
from gui.reader.grains import Grain, Grains


class Selection(QObject):
    """The words from where the selection began to the caret, in whole words, sentences or paragraphs.

    `printed` says how the page prints a span.

    `moved` tells every step of its growth, `changed` what is selected once a person is done.
    """

    moved = Signal(object)
    changed = Signal(object)

    def __init__(self, grains: Grains, printed: Callable[[Span], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printed = printed
        self.start_over(grains, 0)

    def start_over(self, grains: Grains, caret: int) -> None:
        """Let the caret stand in another text, with nothing selected."""
        self.grains = grains
        self.caret = caret
        self.span: Span | None = None
        self._grain: Grain = "character"
        self._origin = Span(caret, caret)

    def begin(self, position: int, grain: Grain = "character") -> None:
        """Start anew at a position."""
        self._grain = grain
        self._origin = self.grains.around(grain, position)
        self._move(position, self._origin)

    def extend(self, position: int) -> None:
        """Let the selection reach to a position."""
        here = self.grains.around(self._grain, position)
        self._move(position, Span(min(self._origin.start, here.start), max(self._origin.end, here.end)))

    def settle(self) -> None:
        """Tell what is selected, now that nothing more is going to be; X11 pastes it by a middle click."""
        board = QGuiApplication.clipboard()
        if self.span and board.supportsSelection():
            board.setText(self.text(), QClipboard.Mode.Selection)
        self.changed.emit(self.span)

    def select(self, span: Span | None) -> None:
        """Select exactly these words; or nothing, and the caret stays."""
        caret = self.caret if span is None else span.end
        start = caret if span is None else span.start
        self._grain, self._origin = "character", Span(start, start)
        self._move(caret, Span(start, caret))
        self.settle()

    def stand_at(self, position: int) -> None:
        """Let the caret stand at a position, with nothing selected."""
        was = self.span
        self.begin(position)
        if was is not None:
            self.settle()

    def renew(self, grain: Grain) -> None:
        """Select again what one press selected in a grain that is better known by now."""
        if self._grain == grain and self.span == self._origin:
            self.begin(self.caret, grain)
            self.settle()

    def text(self) -> str:
        """The selected words as the page prints them."""
        return self._printed(self.span) if self.span else ""

    def copy(self) -> None:
        """Put the selected words on the clipboard, as one sees them."""
        if self.span:
            QGuiApplication.clipboard().setText(self.text())

    def _move(self, caret: int, span: Span) -> None:
        self.caret, self.span = caret, span or None
        self.moved.emit(self.span)
