"""What a person types on a card: a note, saved while it grows, and tags."""

from PySide6.QtCore import QObject, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QFrame, QLineEdit, QPlainTextEdit, QWidget

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
        self._session.set_drafting(True)
        self._pause.start()

    def flush(self) -> None:
        """Hand on what is pending, at once."""
        self._pause.stop()
        if self._pending is not None:
            (annotation, note), self._pending = self._pending, None
            self._session.write_note(annotation, note)
            self._session.set_drafting(False)


class NoteEditor(QPlainTextEdit):
    """Grows with its text; Ctrl+Enter finishes, as Esc does for every editor in a list."""

    finished = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Note"))
        self.setPlaceholderText(self.tr("Write a note…"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(MARGIN)
        self.viewport().setAutoFillBackground(False)
        self._height = 0
        self.textChanged.connect(self._measure)

    def start(self, note: str) -> None:
        """Begin with what the note says."""
        self.setPlainText(note)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def sizeHint(self) -> QSize:
        lines = self.document().documentLayout().documentSize().height()
        return QSize(120, int(max(1, lines) * self.fontMetrics().lineSpacing()) + 6)

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


class TagsEditor(QLineEdit):
    """Tags with commas between; the one being typed is completed from those in use."""

    def __init__(self, known: QStringListModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Tags"))
        self.setPlaceholderText(self.tr("Tags, with commas between"))
        self._completer = QCompleter(known, self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.activated.connect(self._complete)
        self.textEdited.connect(self._offer)

    def start(self, tags: tuple[str, ...]) -> None:
        """Begin with these tags."""
        self.setText("".join(f"{tag}, " for tag in tags))

    def tags(self) -> list[str]:
        """The tags typed, each once."""
        typed = (tag.strip() for tag in _plain_commas(self.text()).split(","))
        return list(dict.fromkeys(tag for tag in typed if tag))

    def _popup(self) -> QAbstractItemView:
        popup = self._completer.popup()
        assert popup is not None  # noqa: S101 - a completer makes one when asked
        return popup

    def _last(self) -> int:
        return _plain_commas(self.text()).rfind(",") + 1

    def _offer(self) -> None:
        prefix = self.text()[self._last() :].strip()
        self._completer.setCompletionPrefix(prefix)
        if prefix and self._completer.completionCount():
            self._completer.complete()
        else:
            self._popup().hide()

    def _complete(self, tag: str) -> None:
        before = self.text()[: self._last()]
        self.setText(f"{before}{' ' if before else ''}{tag}, ")


def _plain_commas(text: str) -> str:
    return text.translate({ord("，"): ",", ord("、"): ",", ord("；"): ",", ord(";"): ","})
