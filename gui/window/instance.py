"""One window a library: a second start hands its files to the first."""

import json
from collections.abc import Sequence
from getpass import getuser
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDeadlineTimer, QLockFile, QObject, QThread, Signal

from core.document.problem import Problem

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 5000
SILENT = (
    "Zhupi is running already with the library {library}, but does not answer: "
    "close it first, or choose another library with --library."
)


class Instance(QObject):
    """The right to open a library, and the ear for those who come later; `asked` brings their files."""

    asked = Signal(object)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._name = _server_name(library)
        self._server: QLocalServer | None = None
        self._lock = QLockFile(str(_lock_folder() / f"{self._name}.lock"))
        # A lock is stale when its process is dead, never merely because it is old.
        self._lock.setStaleLockTime(0)

    def claim(self) -> bool:
        """Be the one; False where another window of this library is alive."""
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    def release(self) -> None:
        """Let the next start be the one."""
        if self._server:
            self._server.close()
        self._lock.unlock()

    def listen(self) -> None:
        """Hear from later starts of the same user."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - not before the first paint

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        self._server.listen(self._name)

    def hand_over(self, files: Sequence[Path]) -> None:
        """Give files to the window that runs; Problem where it does not take them."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - only a second start needs it

        deadline = QDeadlineTimer(PATIENCE_MS)
        socket = QLocalSocket(self)
        while not deadline.hasExpired():
            socket.connectToServer(self._name)
            if socket.waitForConnected(200):
                socket.write(json.dumps([str(file) for file in files]).encode() + b"\n")
                if socket.waitForBytesWritten(PATIENCE_MS) and socket.waitForReadyRead(PATIENCE_MS):
                    return
            QThread.msleep(50)
        raise Problem(SILENT, library=self._library)

    def _meet(self) -> None:
        while self._server and (socket := self._server.nextPendingConnection()):
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))
            socket.disconnected.connect(socket.deleteLater)

    def _hear(self, socket: "QLocalSocket") -> None:
        if socket.canReadLine():
            files = json.loads(bytes(socket.readLine().data()))
            socket.write(b"ok\n")
            socket.flush()
            self.asked.emit([Path(file) for file in files])


def _server_name(library: Path) -> str:
    known_as = f"{getuser()}\n{library.resolve()}".encode(errors="surrogateescape")
    digest = QCryptographicHash.hash(known_as, QCryptographicHash.Algorithm.Sha256)
    return f"zhupi-{bytes(digest.toHex().data()).decode()[:24]}"


def _lock_folder() -> Path:
    from platformdirs import user_cache_path  # noqa: PLC0415 - in one place, where it is needed

    folder = user_cache_path("zhupi", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    return folder
