"""What stands in the middle of the window: the report in front, or a page that is none."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.look.theme import Appearance
from gui.session.session import Session
from gui.window.pages import PAGES


class Stage(QStackedWidget):
    """Shows the page of a report, or another page, which is made when it is first looked at.

    `widened` tells whether what is shown wants the whole width: panels beside it would say nothing of it.
    """

    widened = Signal(bool)

    def __init__(self, session: Session, appearance: Appearance, canvas: QWidget) -> None:
        super().__init__()
        self._session, self._appearance, self._canvas = session, appearance, canvas
        self._pages: dict[str, QWidget] = {}
        self.addWidget(canvas)
        self.setFocusProxy(canvas)
        session.tabs.changed.connect(self._follow)

    def start(self, words: str) -> None:
        """Let the page in front begin with some words, as soon as it is there."""

        def begin() -> None:
            do = getattr(self.currentWidget(), "start", None)
            if do is not None:
                do(words)

        QTimer.singleShot(0, self, begin)

    def _follow(self) -> None:
        front = self._session.tabs.side.front
        page = front.page if front is not None and front.page in PAGES else ""
        shown = self._page(page) if page else self._canvas
        for gone in self._pages.keys() - {tab.page for tab in self._session.tabs}:
            self._pages.pop(gone).deleteLater()
        if shown is not self.currentWidget():
            had_focus = self.isAncestorOf(self.focusWidget() or self)
            self.setCurrentWidget(shown)
            self.setFocusProxy(shown)
            if had_focus:
                shown.setFocus()
            self.widened.emit(bool(page))

    def _page(self, name: str) -> QWidget:
        if name not in self._pages:
            self._pages[name] = PAGES[name].make(self._session, self._appearance, self)
            self.addWidget(self._pages[name])
        return self._pages[name]
