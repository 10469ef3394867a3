"""A report out of what was copied elsewhere, or dragged here: a part of a web page, or text."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication

from gui.session.session import Session
from gui.window.actions import Actions
from gui.window.main_window import MainWindow


class FromClipboard(QObject):
    """Opens what is on the clipboard; the action is off while that is neither page nor text."""

    def __init__(self, actions: Actions, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._session = session
        self._action = actions["from_clipboard"]
        self._board = QGuiApplication.clipboard()
        actions.on("from_clipboard", self._open)
        # Not before anything is copied: who owns the clipboard may not answer, and the window is to be there.
        self._board.dataChanged.connect(self._follow, Qt.ConnectionType.QueuedConnection)
        window.menus["&File"].aboutToShow.connect(self._follow)
        window.dropping.words_dropped.connect(self._open_dragged)

    def _follow(self) -> None:
        copied = self._board.mimeData()
        self._action.setEnabled(copied is not None and (copied.hasHtml() or copied.hasText()))

    def _open(self) -> None:
        if not self._opens(self._board.mimeData(), self.tr("Clipboard")):
            self._session.said.emit(self.tr("There is no text on the clipboard."))

    def _open_dragged(self, dragged: QMimeData) -> None:
        self._opens(dragged, self.tr("Dragged text"))

    def _opens(self, copied: QMimeData | None, called: str) -> bool:
        """Open a page rather than its bare words, as a file would hold it; False where there is neither."""
        for is_there, ending in ((copied and copied.hasHtml(), "html"), (copied and copied.hasText(), "txt")):
            words = copied and is_there and (copied.html() if ending == "html" else copied.text())
            if words and words.strip():
                name = f"{called} {datetime.now():%Y-%m-%d %H.%M}.{ending}"
                self._session.open_file(Path(name), words.encode("utf-8-sig", errors="replace"))
                return True
        return False
