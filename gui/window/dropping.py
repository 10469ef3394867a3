"""Files dragged onto the window: a hint while they hang over it, and the report opens where they fall."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QWidget

from gui.widgets.dropped_files import files_of, take_copies


class Dropping(QObject):
    """Takes files that are dropped anywhere on a window; who does not let them be copied is refused."""

    dropped = Signal(list)

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
            self._take(event, paths)
            return True
        return False

    def _take(self, event: QDropEvent, paths: list[Path]) -> None:
        if not take_copies(event):
            return
        self._tell(paths)
        if event.type() == QEvent.Type.Drop:
            self.hint.hide()
            self.dropped.emit(paths)

    def _tell(self, paths: list[Path]) -> None:
        one, several = self.tr("Let go to open {name}"), self.tr("Let go to open {count} files")
        self.hint.setText((one if len(paths) == 1 else several).format(name=paths[0].name, count=len(paths)))
        self.hint.adjustSize()
        self.hint.resize(min(self.hint.width(), self._window.width() - 40), self.hint.height())
        room = self._window.rect()
        room.moveTop(-room.height() // 6)  # above the middle, where the eye is
        place = self.hint.rect()
        place.moveCenter(room.center())
        self.hint.setGeometry(place)
        self.hint.show()
        self.hint.raise_()
