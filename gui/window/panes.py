"""The parts of the window that the keyboard goes round."""

from collections.abc import Iterator, Sequence
from itertools import chain

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget


class Panes:
    """Goes from one part to the next that can be seen; each takes the keyboard where it last had it.

    A part may lie within another that stands after it. Qt's own way by Tab would leave out what stands in a
    part before the widget that it gives the keyboard to, and never come out of a page again.
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
            _focus(parts[at % len(parts)][1], Qt.FocusReason.TabFocusReason)

    def step(self, step: int) -> bool:
        """Give the keyboard to the control after the one that has it, part for part; whether it is in one."""
        focused = QApplication.focusWidget()
        whole = [
            part for part in self._parts if not any(_holds(o, part) for o in self._parts if o is not part)
        ]
        controls = [widget for part in whole for widget in _within(part) if _takes_tab(widget)]
        if focused not in controls:
            return False
        reason = Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
        _focus(controls[(controls.index(focused) + step) % len(controls)], reason)
        return True

    def _entry(self, part: QWidget) -> QWidget | None:
        """Which widget of a part takes the keyboard."""
        within = [other for other in self._parts if other is not part and part.isAncestorOf(other)]
        last: QWidget | None = part.focusWidget()
        widgets: Iterator[QWidget] = chain([last] if last else (), [part], _within(part))
        for widget in widgets:
            if _takes_tab(widget) and not any(_holds(other, widget) for other in within):
                return widget
        return None


def _focus(widget: QWidget, reason: Qt.FocusReason) -> None:
    """Give a widget the keyboard, and let it be seen that keys led there."""
    widget.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    widget.setFocus(reason)
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def _within(part: QWidget) -> list[QWidget]:
    """What lies in a part, in order; asked from one to the next, Qt's own chain is not safe from Python."""
    return part.findChildren(QWidget)


def _takes_tab(widget: QWidget) -> bool:
    """Whether Tab stops there: of several that exclude each other at the chosen one; arrows lead on."""
    if not (widget.isVisible() and widget.isEnabled()) or widget.focusProxy() is not None:
        return False
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is not None and group.exclusive() and group.checkedButton() is not None:
        return widget is group.checkedButton()
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)
