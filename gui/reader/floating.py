"""What floats over the page beside words: Tab leads into it from the page, and back it leads to the page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget


class Floating(QFrame):
    """A frame over a page, whose controls come next after the page for whoever goes by Tab.

    Keys that no control has a use for are the page's, as Esc, which takes it away.
    """

    def follow_page(self) -> None:
        """Let Tab go from the page through the controls that are there now."""
        before = self._page()
        for widget in self.findChildren(QWidget):
            if before is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(before, widget)
                before = widget

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(control, QAbstractButton) and control.hasFocus():
            control.click()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        page, focused = self._page(), self.window().focusWidget()
        if page is not None and focused is not None and self.isAncestorOf(focused):
            page.setFocus(Qt.FocusReason.PopupFocusReason)
        super().hideEvent(event)

    def _page(self) -> QWidget | None:
        over = self.parentWidget()
        while over is not None and not over.focusPolicy() & Qt.FocusPolicy.TabFocus:
            over = over.parentWidget()
        return over
