"""The parts of the window that the keyboard goes round."""

from collections.abc import Iterator, Sequence
from itertools import chain

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


class Panes:
    """Goes from one part to the next that can be seen; each takes the keyboard where it last had it.

    A part may lie within another that stands after it.
    """

    def __init__(self, parts: Sequence[QWidget]) -> None:
        self._parts = parts

    def go(self, step: int) -> None:
        """Give the keyboard to the part after the one that has it, or with -1 to the one before."""
        focused = QApplication.focusWidget()
        parts = [(part, entry) for part in self._parts if (entry := self._entry(part))]
        here = [at for at, (part, _) in enumerate(parts) if focused and _holds(part, focused)]
        if parts:
            at = here[0] + step if here else 0
            parts[at % len(parts)][1].setFocus(Qt.FocusReason.TabFocusReason)

    def _entry(self, part: QWidget) -> QWidget | None:
        """Which widget of a part takes the keyboard."""
        within = [other for other in self._parts if other is not part and part.isAncestorOf(other)]
        last: QWidget | None = part.focusWidget()
        widgets: Iterator[QWidget] = chain([last] if last else (), [part], _in_tab_order(part))
        for widget in widgets:
            if _takes_tab(widget) and not any(_holds(other, widget) for other in within):
                return widget
        return None


def _in_tab_order(part: QWidget) -> Iterator[QWidget]:
    widget = part.nextInFocusChain()
    while widget is not None and widget is not part:
        if part.isAncestorOf(widget):
            yield widget
        widget = widget.nextInFocusChain()


def _takes_tab(widget: QWidget) -> bool:
    is_ready = widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
    return is_ready and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)
