"""What a person types on a card: a note, saved while it grows."""

from math import ceil

from PySide6.QtCore import QMimeData, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from gui.look.translations import speak
from gui.session.session import Session

SAVE_AFTER_MS = 400
MARGIN, CARET = 1, 3
"""Room around a note being written, and after it, so that neither strokes nor the caret are cut off."""


class Drafts(QObject):
    """Keeps what is typed in a note, and hands it to the session a moment after the last key."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pending: tuple[str, str] | None = None
        self._pause = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._pause.timeout.connect(self.flush)

    def type(self, annotation: str, note: str) -> None:
        """Take what a note says now."""
        if self._pending is not None and self._pending[0] != annotation:
            self.flush()
        self._pending = annotation, note
        self._session.saving.set_drafting(True)
        self._pause.start()

    def flush(self) -> None:
        """Hand on what is pending, at once."""
        self._pause.stop()
        if self._pending is not None:
            (annotation, note), self._pending = self._pending, None
            self._session.document.notes.write(annotation, note)
            self._session.saving.set_drafting(False)


class NoteEditor(QPlainTextEdit):
    """Grows with its text; Ctrl+Enter finishes, as Esc does for every editor in a list."""

    finished = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        speak(self, self._say)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(MARGIN)
        self.viewport().setAutoFillBackground(False)
        self._height = 0
        self.textChanged.connect(self._measure)

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Note"))
        self.setPlaceholderText(self.tr("Write a note…"))

    def start(self, note: str) -> None:
        """Begin with what the note says."""
        self.setPlainText(note)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words, but no files: those are for the window."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def sizeHint(self) -> QSize:
        layout, block, height = self.document().documentLayout(), self.document().begin(), 0.0
        while block.isValid():  # characters of another face stand in taller lines than the face's own
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        return QSize(120, ceil(height) + 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()  # the lines break elsewhere in another width

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def _measure(self) -> None:
        height = self.sizeHint().height()
        if height != self._height:
            self._height = height
            self.resized.emit()
