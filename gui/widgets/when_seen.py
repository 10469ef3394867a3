"""Work for widgets that can wait: one piece a turn of the loop, and none for what nobody sees."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class WhenSeen(QObject):
    """Does something for a widget in a turn of its own, or where others hide it, when it is shown.

    As long as it is due, what the widget shows is of before. It then follows nothing, and nothing that is
    done to it means anything; whoever needs it at once has it done `now`. In a window that is not open yet it
    is never late.
    """

    def __init__(self, widget: QWidget, do: Callable[[], object]) -> None:
        super().__init__(widget)
        self._widget, self._do = widget, do
        self.is_due = False
        widget.installEventFilter(self)

    def ask(self) -> None:
        """Have it done soon, once however often it is asked for."""
        self.is_due = True
        if not self._widget.window().isVisible():
            self.now()
        elif self._widget.isVisible() and self not in _waiting:
            _waiting.append(self)
            if len(_waiting) == 1:
                QTimer.singleShot(0, _do_one)

    def now(self) -> None:
        """Do it if it is due."""
        if self.is_due:
            self.is_due = False
            self._do()

    def unless_due(self, do: Callable[..., object]) -> Callable[..., None]:
        """What is done to parts of the widget, as long as it means what is shown."""

        def call(*values: object) -> None:
            if not self.is_due:
                do(*values)

        return call

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.now()
        return False


_waiting: list[WhenSeen] = []


def _do_one() -> None:
    first = _waiting.pop(0)
    if _waiting:
        QTimer.singleShot(0, _do_one)
    if isValid(first) and first.is_due and first._widget.isVisible():  # else when it is shown again
        first.now()
