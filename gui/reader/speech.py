"""What a screen reader reads out of the page."""

from PySide6.QtCore import QEvent, QObject, QTimer

from core.text.sentences import paragraph_at
from gui.look.translations import speak
from gui.reader.canvas import Canvas
from gui.reader.selection import Selection
from gui.reader.things import Thing
from gui.reader.walker import Walker

SPOKEN = 2000
AFTER_MS = 50
"""What is only passed on the way is not read out."""


class Speech(QObject):
    """Says what is selected, walked to, or at the caret, whenever that changes."""

    def __init__(self, canvas: Canvas, selection: Selection, walker: Walker) -> None:
        super().__init__(canvas)
        self._canvas, self._selection, self._walker = canvas, selection, walker
        speak(canvas, lambda: canvas.setAccessibleName(self.tr("Report")))
        canvas.installEventFilter(self)
        self._wait = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._wait.timeout.connect(self._announce)
        selection.changed.connect(self._describe)
        walker.moved.connect(self._describe)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._describe()
        return False

    def _describe(self) -> None:
        text, thing = self._canvas.page.report.text, self._walker.thing
        span = self._selection.span or (thing.span if thing else paragraph_at(text, self._selection.caret))
        words = span.of(text)[:SPOKEN] or (self._note(thing) if thing else "")
        self._canvas.setAccessibleDescription(words)
        self._wait.start()

    def _note(self, thing: Thing) -> str:
        """What a note is about whose number is no part of the text."""
        report = self._canvas.page.report
        return report.glossary[report.references[int(thing.key)].entry].term if not thing.span else ""

    def _announce(self) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - 2 ms

        if QAccessible.isActive():
            words = self._canvas.accessibleDescription()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._canvas, words))
