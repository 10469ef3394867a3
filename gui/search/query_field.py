"""Where words are typed that are looked for in all reports; the arrow keys bring back those of before."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gui.widgets.filter_field import FilterField


class QueryField(FilterField):
    """`past` are the words of before, the latest last; `done` tells of Enter, `left` that one went down."""

    HEIGHT = 38
    done = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.past: Sequence[str] = ()
        self._back = 0
        self._typed = ""
        self.textEdited.connect(self._begin)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._begin()
            self.done.emit()
        elif event.key() == Qt.Key.Key_Up:
            self._go(1)
        elif event.key() == Qt.Key.Key_Down:
            if self._back:
                self._go(-1)
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def _begin(self, *_: object) -> None:
        self._back = 0

    def _go(self, by: int) -> None:
        """Show words of before, or what was typed before one looked back."""
        if not self._back:
            self._typed = self.text()
        past = [words for words in self.past if words != self._typed.strip()]
        self._back = min(self._back + by, len(past))
        self.setText(past[-self._back] if self._back else self._typed)
