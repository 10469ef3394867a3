"""Files and words dragged onto the window: a hint while they hang over it, and a report where they fall."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QWidget

from gui.widgets.dropped_files import files_of, take_copies


class Dropping(QObject):
    """Takes what is dropped anywhere on a window; who does not let it be copied is refused."""

    dropped = Signal(list)
    words_dropped = Signal(QMimeData)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.hint = QLabel(window)
        self.hint.setObjectName("dropHint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self.hint.hide()
        elif isinstance(event, QDropEvent) and (paths := files_of(event)):
            self._take(event, self._names(paths), lambda: self.dropped.emit(paths))
            return True
        elif isinstance(event, QDropEvent) and _has_words_from_elsewhere(event):
            hint = self.tr("Let go to open this text as a report")
            self._take(event, hint, lambda: self.words_dropped.emit(event.mimeData()))
            return True
        return False

    def _take(self, event: QDropEvent, hint: str, take: Callable[[], None]) -> None:
        if not take_copies(event):
            return
        self._tell(hint)
        if event.type() == QEvent.Type.Drop:
            self.hint.hide()
            take()

    def _names(self, paths: list[Path]) -> str:
        one, several = self.tr("Let go to open {name}"), self.tr("Let go to open {count} files")
        return (one if len(paths) == 1 else several).format(name=paths[0].name, count=len(paths))

    def _tell(self, words: str) -> None:
        self.hint.setText(words)
        self.hint.adjustSize()
        self.hint.resize(min(self.hint.width(), self._window.width() - 40), self.hint.height())
        room = self._window.rect()
        room.moveTop(-room.height() // 6)  # above the middle, where the eye is
        place = self.hint.rect()
        place.moveCenter(room.center())
        self.hint.setGeometry(place)
        self.hint.show()
        self.hint.raise_()


def _has_words_from_elsewhere(event: QDropEvent) -> bool:
    """Whether a part of a page, or text, is dragged here out of another program."""
    return event.source() is None and (event.mimeData().hasHtml() or event.mimeData().hasText())
