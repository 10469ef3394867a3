"""A side of the window: the tabs on it, and the document that is seen there."""

from PySide6.QtCore import QObject, Signal

from gui.session.document import Document
from gui.session.relay import Relay
from gui.session.tab import Tab


class Side(QObject):
    """The signals of the document that is seen here are heard here, whichever that is.

    `front` is the tab that is wanted to be seen; while its report is being loaded, another still is.
    """

    leaving = Signal()
    opened = Signal()
    annotations_changed = Signal(object)
    collapsing_changed = Signal()
    kinds_changed = Signal()
    travelled = Signal(object)
    script_changed = Signal()
    selection_changed = Signal(object)
    focused = Signal(object)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tabs: list[Tab] = []
        self.front: Tab | None = None
        self.document = document
        self._before: list[Tab] = []
        self._relay = Relay(self, document)

    def choose(self, tab: Tab) -> None:
        """Have one of the tabs in front."""
        if self.front is not None and self.front is not tab:
            self._before.append(self.front)
        self.front = tab

    def take_out(self, tab: Tab) -> None:
        """Have a tab no more; the one that was in front before it comes there again."""
        at = self.tabs.index(tab)
        self.tabs.remove(tab)
        if self.front is tab:
            before = [other for other in self._before if other in self.tabs]
            beside = self.tabs[max(0, at - 1) : at] or self.tabs[:1]
            self.front = next(iter([*reversed(before), *beside]), None)
        self._before = [other for other in self._before if other is not tab and other is not self.front]

    def take_over(self, other: "Side") -> None:
        """Have the tabs of another side, which has none then."""
        self.tabs, other.tabs = other.tabs, []
        self.front, other.front = other.front, None
        self._before, other._before = other._before, []

    def show(self, document: Document) -> None:
        """Let another document be seen here."""
        if document is not self.document:
            self.leaving.emit()
            self.document = document
            self._relay.follow(document)
            self.opened.emit()
