"""A later start, or a command, that calls the window that runs: what it says, line by line."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalSocket
from shiboken6 import isValid


class Caller(QObject):
    """One who says a line and waits for an answer before saying another; `said` brings caller and line.

    Who says more than `most` bytes at once is listened to no longer.
    """

    said = Signal(object, object)

    def __init__(self, socket: QLocalSocket, most: int, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._most = most
        self._heard = bytearray()
        socket.setParent(self)
        socket.readyRead.connect(self._hear)
        socket.disconnected.connect(self.deleteLater)

    def answer(self, line: bytes) -> None:
        """Say a line, if anybody still waits for it."""
        if isValid(self) and self._socket.state() == QLocalSocket.LocalSocketState.ConnectedState:
            self._socket.write(line)
            self._socket.flush()

    def hang_up(self) -> None:
        """Listen no longer."""
        self._socket.abort()

    def _hear(self) -> None:
        self._heard += self._socket.readAll().data()
        if len(self._heard) > self._most:
            self.hang_up()
        elif self._heard.endswith(b"\n"):
            line, self._heard = bytes(self._heard), bytearray()
            self.said.emit(self, line)
