"""When a popup opens and closes: on hover after a moment, pinned by click or Enter, closed by Esc."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QCursor, QKeyEvent

from core.document.span import Span
from gui.look.theme import Appearance
from gui.reader.cards import Card, entry_card, figure_card, note_card
from gui.reader.popup import Popup
from gui.reader.reader import Reader
from gui.session.session import Session

OPEN_AFTER_MS = 150
CLOSE_AFTER_MS = 250
"""Long enough to move the pointer from the words into the popup."""


class Explaining(QObject):
    """Explains what is pointed at on a page: terms, figures, notes."""

    def __init__(self, session: Session, appearance: Appearance, reader: Reader) -> None:
        super().__init__(reader.canvas)
        self.popup = Popup(appearance, reader.canvas)
        self._session = session
        self._canvas = reader.canvas
        self._card: Card | None = None
        self._span: Span | None = None
        self._words = QRect()
        self._opening = QTimer(self, singleShot=True, interval=OPEN_AFTER_MS)
        self._opening.timeout.connect(self._open)
        self._closing = QTimer(self, singleShot=True, interval=CLOSE_AFTER_MS)
        self._closing.timeout.connect(self._close_unless_inside)
        reader.pointer.hovered.connect(self._hover)
        reader.pointer.hover_left.connect(self._leave)
        reader.pointer.activated.connect(self._activate)
        reader.pointer.clicked_beside.connect(self.dismiss)
        reader.canvas.scrolling.moved.connect(self._follow)
        reader.canvas.installEventFilter(self)
        self.popup.installEventFilter(self)
        for signal in (session.opened, session.collapsing_changed, appearance.changed):
            signal.connect(self.dismiss)

    def dismiss(self) -> None:
        """Close the popup and forget what it was about to say."""
        self._opening.stop()
        self._closing.stop()
        self._card = self._span = None
        self.popup.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.popup:
            if event.type() == QEvent.Type.Enter:
                self._closing.stop()
            elif event.type() == QEvent.Type.Leave:
                self._leave()
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.popup.isVisible():
            return self._key(event.key())
        return False

    def _key(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            self.dismiss()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (self.popup.pinned or self._is_pointed_at()):
            if self._card and self._card.goal:
                goal = self._card.goal
                self.dismiss()
                self._session.document.view.go_to(goal)
            return True
        return False

    def _hover(self, kind: str, key: object, words: QRect) -> None:
        if self.popup.pinned and self.popup.isVisible():
            return
        self.popup.pinned = False
        self._about(kind, key, words)
        self._closing.stop()
        self._opening.start()

    def _leave(self) -> None:
        self._opening.stop()
        if self.popup.isVisible() and not self.popup.pinned:
            self._closing.start()

    def _activate(self, kind: str, key: object, words: QRect) -> None:
        self._about(kind, key, words)
        self._open()
        self.popup.pinned = self.popup.isVisible()

    def _about(self, kind: str, key: object, words: QRect) -> None:
        found = self._explained(kind, key)
        self._card, self._span = found or (None, None)
        self._words = QRect(self._canvas.mapFromGlobal(words.topLeft()), words.size())

    def _explained(self, kind: str, key: object) -> tuple[Card, Span] | None:
        """What is to be said of a thing, and which words it is."""
        report = self._session.document.report
        if kind == "annotation":
            placed = self._session.document.notes.placed.get(str(key))
            card = placed and note_card(placed.annotation)
            return (card, placed.placement.span) if placed and card and placed.placement.span else None
        if not isinstance(key, int):
            return None
        if kind == "reference":
            reference = report.references[key]
            return entry_card(report, reference.entry), reference.span
        return figure_card(report, key), report.figures[key].span

    def _open(self) -> None:
        self._opening.stop()
        if self._card:
            self.popup.show_card(self._card, self._words)
        else:
            self.popup.dismiss()

    def _follow(self) -> None:
        """Keep a pinned popup at its words while the page scrolls, hidden while they are out of view."""
        if not self.popup.pinned or self._card is None or self._span is None:
            self.dismiss()
            return
        words = self._canvas.rect_of(self._span)
        if words is None:
            self.popup.hide()
        else:
            corner = self._canvas.viewport().mapTo(self._canvas, words.topLeft())
            self.popup.show_card(self._card, QRect(corner, words.size()))

    def _close_unless_inside(self) -> None:
        if not self.popup.pinned and not self.popup.underMouse():
            self.dismiss()

    def _is_pointed_at(self) -> bool:
        pointer: QPoint = self._canvas.mapFromGlobal(QCursor.pos())
        return self._words.contains(pointer) or self.popup.underMouse()
