"""When a popup opens and closes: on hover after a moment, pinned by a click or a walk, closed by Esc."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import QApplication

from core.document.annotation import Changes
from core.document.span import Span
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.reader.cards import Card, beside_name, entry_card, figure_card, note_card
from gui.reader.popup import Popup
from gui.reader.reader import Reader
from gui.reader.things import Thing
from gui.session.measures import measures_of
from gui.session.neighbours import neighbours_of
from gui.session.session import Session
from gui.session.side import Side
from gui.session.team import team_of

OPEN_AFTER_MS = 150
CLOSE_AFTER_MS = 250
"""Long enough to move the pointer from the words into the popup."""


class Explaining(QObject):
    """Explains what is pointed at on a page: terms, figures, notes.

    What a walk by key comes to is pinned at once; a dialog takes the popup away.
    """

    def __init__(
        self, session: Session, appearance: Appearance, reader: Reader, side: Side | None = None
    ) -> None:
        super().__init__(reader.canvas)
        side = self._side = side or session.tabs.both[0]
        self.popup = Popup(appearance, reader.canvas)
        self._session = session
        self._canvas, self._walker = reader.canvas, reader.walker
        self._thing: tuple[str, object] | None = None
        self._walked_to: Thing | None = None
        self._goal: Span | None = None
        self._words = QRect()
        self._opening = QTimer(self, singleShot=True, interval=OPEN_AFTER_MS)
        self._opening.timeout.connect(self._open)
        self._closing = QTimer(self, singleShot=True, interval=CLOSE_AFTER_MS)
        self._closing.timeout.connect(self._close_unless_inside)
        reader.pointer.hovered.connect(self._hover)
        reader.pointer.hover_left.connect(self._leave)
        reader.pointer.activated.connect(self._activate)
        reader.pointer.clicked_beside.connect(self.dismiss)
        reader.walker.moved.connect(self._walk)
        reader.canvas.scrolling.moved.connect(self._follow)
        reader.canvas.installEventFilter(self)
        self.popup.installEventFilter(self)
        self.popup.measure_wanted.connect(self._ask_about)
        self.popup.beside_wanted.connect(self._ask_beside)
        side.annotations_changed.connect(self._look_again)
        for signal in (side.script_changed, session.meanings.changed):
            signal.connect(self._say_again)
        for signal in (side.opened, side.collapsing_changed, appearance.changed):
            signal.connect(self.dismiss)
        speak(self.popup, self.dismiss)

    def dismiss(self) -> None:
        """Close the popup and forget what it was about to say."""
        self._opening.stop()
        self._closing.stop()
        self._thing = None
        self.popup.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.popup:
            if event.type() == QEvent.Type.Enter:
                self._closing.stop()
            elif event.type() == QEvent.Type.Leave:
                self._leave()
            return False
        if event.type() in (QEvent.Type.WindowBlocked, QEvent.Type.WindowDeactivate):
            if QApplication.activeWindow() is not None:  # a dialog of ours, and not another program
                self.dismiss()
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.popup.isVisible():
            return self._key(event.key())
        return False

    def _key(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            self.dismiss()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (self.popup.pinned or self._is_pointed_at()):
            if self._goal:
                goal = self._goal
                self.dismiss()
                self._side.document.view.go_to(goal)
            return True
        return False

    def _hover(self, kind: str, key: object, words: QRect) -> None:
        walked_to, self._walked_to = self._walked_to, None
        if walked_to is not None and (kind, key) == (walked_to.kind, walked_to.key):
            self._activate(kind, key, words)
        elif not (self.popup.pinned and self.popup.isVisible()):
            self.popup.pinned = False
            self._about(kind, key, words)
            self._closing.stop()
            self._opening.start()

    def _walk(self) -> None:
        """Expect to be pointed at what was walked to; where the walk ends, nothing is explained."""
        self._walked_to = self._walker.thing
        if self._walked_to is None:
            self.dismiss()

    def _leave(self) -> None:
        self._opening.stop()
        if self.popup.isVisible() and not self.popup.pinned:
            self._closing.start()

    def _activate(self, kind: str, key: object, words: QRect) -> None:
        self._about(kind, key, words)
        self.popup.pinned = True
        self._open()

    def _ask_about(self, measure: str) -> None:
        self.dismiss()
        measures_of(self._session).wanted.emit(measure)

    def _ask_beside(self) -> None:
        kind, key = self._thing or ("", None)
        document = self._side.document
        self.dismiss()
        if kind == "figure" and isinstance(key, int):
            neighbours_of(self._session).ask(document.kept.text, document.report.figures[key])

    def _about(self, kind: str, key: object, words: QRect) -> None:
        self._thing = kind, key
        self._words = QRect(self._canvas.mapFromGlobal(words.topLeft()), words.size())

    def _explained(self) -> tuple[Card, Span] | None:
        """What is to be said of the thing, and which words it is."""
        kind, key = self._thing or ("", None)
        document = self._side.document
        if kind == "annotation":
            placed = document.notes.placed.get(str(key))
            meanings = self._session.meanings.words
            meaning = meanings.get(placed.annotation.colour, "") if placed else ""
            card = placed and note_card(document, placed.annotation, meaning, team_of(self._session))
            return (card, placed.placement.span) if placed and card and placed.placement.span else None
        if not isinstance(key, int):
            return None
        if kind == "reference":
            reference = document.report.references[key]
            return entry_card(document, reference.entry), reference.span
        figure, card = document.report.figures[key], figure_card(document, key)
        if neighbours_of(self._session).leads(document.kept.text, figure):
            card = card._replace(beside=beside_name(figure))
        return card, figure.span

    def _open(self) -> None:
        self._opening.stop()
        found = self._explained()
        if found is None or QApplication.activeModalWidget() is not None:
            self.popup.dismiss()
        else:
            card, _ = found
            self._goal = card.goal
            self.popup.show_card(card, self._words)

    def _look_again(self, changes: Changes) -> None:
        """Say what a note says now, or nothing where it is gone."""
        kind, key = self._thing or ("", None)
        notes = self._side.document.notes
        replies = (placed.annotation.id for placed in notes.replies(str(key)))
        if kind == "annotation" and not changes.annotations.isdisjoint((str(key), *replies)):
            self._say_again()

    def _say_again(self) -> None:
        if self.popup.isVisible():
            self._open()

    def _follow(self) -> None:
        """Keep a pinned popup at its words while the page scrolls, hidden while they are out of view."""
        found = self._explained() if self.popup.pinned else None
        if found is None:
            self.dismiss()
            return
        card, span = found
        words = self._canvas.rect_of(span)
        if words is None:
            self.popup.hide()
        else:
            corner = self._canvas.viewport().mapTo(self._canvas, words.topLeft())
            self._words = QRect(corner, words.size())
            self.popup.show_card(card, self._words)

    def _close_unless_inside(self) -> None:
        if not self.popup.pinned and not self.popup.underMouse():
            self.dismiss()

    def _is_pointed_at(self) -> bool:
        pointer: QPoint = self._canvas.mapFromGlobal(QCursor.pos())
        return self._words.contains(pointer) or self.popup.underMouse()
