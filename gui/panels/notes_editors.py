"""What a person types on a card: a note, saved while it grows."""

from math import ceil

from PySide6.QtCore import QMimeData, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from core.document.annotation import Placed
from core.workspace.edits import remove
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
        self._handed_in: list[str] = []
        self._reply: Placed | None = None
        self._is_replied = False
        self._pause = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._pause.timeout.connect(self.flush)

    def begin(self, note: str) -> None:
        """Begin to write on in what a note says."""
        self._handed_in = [note]

    def is_news(self, note: str) -> bool:
        """Whether a note says what nobody typed here: somebody else wrote in it meanwhile."""
        return bool(self._handed_in) and note not in self._handed_in

    def with_news(self, typed: str, note: str) -> str:
        """What is typed and what somebody else wrote meanwhile, both."""
        base = self._handed_in[-1]
        self._handed_in.append(note)
        if typed in (base, note):
            return note
        if base and base in note:
            return note.replace(base, typed, 1)
        return typed if note in typed else f"{typed}\n\n{note}"

    def type(self, annotation: str, note: str) -> None:
        """Take what a note says now."""
        if self._pending is not None and self._pending[0] != annotation:
            self.flush()
        self._pending = annotation, note
        self._session.saving.set_drafting(True)
        self._pause.start()

    def reply_to(self, parent: Placed) -> Placed:
        """Begin a reply, which is made with its first words."""
        from uuid import uuid4  # noqa: PLC0415 - only when asked for

        said = parent.annotation
        new = said._replace(id=str(uuid4()), kind="reply", note="", tags=(), link=None, author=None)
        first = said.parent or said.id
        self._reply = Placed(new._replace(parent=first, resolved=False, created=""), parent.placement)
        self._is_replied = False
        return self._reply

    def end_reply(self) -> bool:
        """Whether the reply that was typed has come to something; one without words is none."""
        self.flush()
        self._reply = None
        return self._is_replied

    def flush(self) -> None:
        """Hand on what is pending, at once."""
        self._pause.stop()
        if self._pending is not None:
            (annotation, note), self._pending = self._pending, None
            self._write(annotation, note)
            self._session.saving.set_drafting(False)

    def _write(self, annotation: str, note: str) -> None:
        self._handed_in.append(note)
        notes, draft = self._session.document.notes, self._reply
        if draft is None or draft.annotation.id != annotation:
            notes.write(annotation, note)
        elif note.strip():
            self._is_replied = True
            notes.reply(draft, note)
        elif self._is_replied:
            self._is_replied = False
            notes.do(remove([annotation]))


class NoteEditor(QPlainTextEdit):
    """Grows with its text; Ctrl+Enter finishes, as Esc does for every editor in a list."""

    finished = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget, *, is_reply: bool = False) -> None:
        super().__init__(parent)
        self._is_reply = is_reply
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
        self.setAccessibleName(self.tr("Reply") if self._is_reply else self.tr("Note"))
        self.setPlaceholderText(self.tr("Write a reply…") if self._is_reply else self.tr("Write a note…"))

    def start(self, note: str) -> None:
        """Begin with what the note says."""
        self.setPlainText(note)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def take_in(self, note: str) -> None:
        """Say something else, with the caret where it is."""
        caret = self.textCursor().position()
        self.setPlainText(note)
        cursor = self.textCursor()
        cursor.setPosition(min(caret, len(note.encode("utf-16-le")) // 2))
        self.setTextCursor(cursor)

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
