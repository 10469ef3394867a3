"""One window a library: a second start hands its files to the first."""

import json
from collections.abc import Sequence
from getpass import getuser
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDeadlineTimer, QLockFile, QObject, QThread, Signal

from core.document.problem import Problem

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 5000
TURN_MS = 50
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
        self._lock_path = _lock_folder() / f"{self._name}.lock"
        self._lock = QLockFile(str(self._lock_path))
        # A lock is stale when its process is dead, never merely because it is old.
        self._lock.setStaleLockTime(0)

    def claim(self) -> bool:
        """Be the one; False where another window of this library is alive.

        After a kill its process number may be that of another program, in a container even our own. So a lock
        counts only as long as the other side answers, is still starting, or has the library open.
        """
        deadline = QDeadlineTimer(max(0, PATIENCE_MS - self._age_of_lock()))
        while not self._lock.tryLock(TURN_MS):
            if self._lock.error() != QLockFile.LockError.LockFailedError:
                return True
            if self._send(None):
                return False
            if deadline.hasExpired():
                return not self._library_is_open() and self._break_lock()
        return True

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
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not deadline.hasExpired():
            if self._send([str(file) for file in files]):
                return
            QThread.msleep(TURN_MS)
        raise Problem(SILENT, library=self._library)

    def _send(self, words: Sequence[str] | None) -> bool:
        """Send the names of files, or none to ask whether anybody is there; whether they were heard."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - only a second start needs it

        socket = QLocalSocket(self)
        try:
            socket.connectToServer(self._name)
            if not socket.waitForConnected(200):
                return False
            socket.write(json.dumps(words).encode() + b"\n")
            return socket.waitForBytesWritten(PATIENCE_MS) and socket.waitForReadyRead(PATIENCE_MS)
        finally:
            socket.deleteLater()

    def _age_of_lock(self) -> int:
        """Milliseconds since the lock was taken; none where the clock was set back."""
        try:
            return max(0, round((time() - self._lock_path.stat().st_mtime) * 1000))
        except OSError:
            return 0

    def _library_is_open(self) -> bool:
        from core.library.safety.restore import require_unused  # noqa: PLC0415 - only a second start needs it

        try:
            require_unused(self._library)
        except Problem:
            return True
        return False

    def _break_lock(self) -> bool:
        self._lock_path.unlink(missing_ok=True)
        return self._lock.tryLock(0)

    def _meet(self) -> None:
        while self._server and (socket := self._server.nextPendingConnection()):
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))
            socket.disconnected.connect(socket.deleteLater)

    def _hear(self, socket: "QLocalSocket") -> None:
        if socket.canReadLine():
            files = json.loads(bytes(socket.readLine().data()))
            socket.write(b"ok\n")
            socket.flush()
            if files is not None:
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
