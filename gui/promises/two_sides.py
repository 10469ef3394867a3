"""Two reports beside each other, each at words of its own."""

from PySide6.QtCore import QObject

from core.document.span import Span
from core.document.text_id import TextId
from gui.session.session import Session
from gui.session.tab import Tab


def show_both(session: Session, texts: tuple[TextId, TextId], spans: tuple[Span | None, Span | None]) -> None:
    """Have two reports on the two sides, and go to words of each once it is there."""
    both, tabs = session.tabs.both, session.tabs

    def of(text: TextId, side: int) -> Tab:
        there = next((tab for tab in both[side].tabs if tab.text == text), None)
        return there or tabs.of(text) or Tab(text)

    pair = of(texts[0], 0), of(texts[1], 1)
    _Arriving(session, pair, spans)
    tabs.face(*pair)


class _Arriving(QObject):
    """Waits for each of two reports, as long as its tab is in front."""

    def __init__(
        self, session: Session, pair: tuple[Tab, Tab], spans: tuple[Span | None, Span | None]
    ) -> None:
        super().__init__(session)
        self._session, self._pair = session, pair
        self._left = dict(enumerate(spans))
        session.tabs.changed.connect(self._look)
        for side in session.tabs.both:
            side.opened.connect(self._look)
        self._look()

    def _look(self) -> None:
        for number, (side, tab) in enumerate(zip(self._session.tabs.both, self._pair, strict=True)):
            is_there = tab is side.front and tab.document is not None and tab.document is side.document
            if number in self._left and is_there:
                span = self._left.pop(number)
                if span is not None:
                    side.document.view.go_to(span, traced=False)
        is_gone = any(self._session.tabs.side_of(tab) is None for tab in self._pair)
        if not self._left or (is_gone and len(self._left) < 2):
            self.deleteLater()
