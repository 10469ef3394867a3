"""One window a library: a second start hands its files to the first, a command asks it for its notes."""

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from getpass import getuser
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeVar

from PySide6.QtCore import QCryptographicHash, QDeadlineTimer, QObject, QThread, Signal

from core.document.problem import Problem
from core.files import lock

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

    from gui.window.caller import Caller

T = TypeVar("T")
MOST = 256 * 1024 * 1024
"""Bytes of what is said at once: some hundred reports with all their notes."""
PATIENCE_MS = 5000
TURN_MS = 50
SILENT = (
    "Zhupi is running already with the library {library}, but does not answer: "
    "close it first, or choose another library with --library."
)
TOO_MUCH = (
    "What is asked of the window that has the library {library} open is too large for it ({size} MB): "
    "close it first."
)
GONE = (
    "The window that has the library {library} open ended before it answered: "
    "look whether what you asked for is done before you ask again."
)


class Instance(QObject):
    """The right to open a library, and the ear for those who come later.

    `asked` brings their files, `questioned` the question of a command and whom to tell the answer.
    """

    asked = Signal(object)
    questioned = Signal(object, object)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None
        self._lock: BinaryIO | None = None
        self._patience = QDeadlineTimer(PATIENCE_MS)
        self._stand_for(library)

    def _stand_for(self, library: Path) -> None:
        self._library = library
        self._name = _server_name(library)

    def claim(self) -> bool:
        """Be the one; False where another window of this library is alive.

        Nothing is asked of process numbers, which mean another program after a kill, and in a container even
        this one. One that is starting or leaving has a moment to hear, or to be gone.
        """
        self._patience = QDeadlineTimer(PATIENCE_MS)
        while not self._take():
            if self._send(None) or self._patience.hasExpired():
                self._leave()
                return False
            QThread.msleep(TURN_MS)
        return True

    def release(self) -> None:
        """Let the next start be the one."""
        if self._server:
            self._server.close()
        self._leave()

    def follow(self, library: Path) -> None:
        """Answer for another library from now on, unless another window has it; the first is given up."""
        if _server_name(library) != self._name:
            self.release()
            self._stand_for(library)
            if self._take():
                self.listen()
            else:
                self._leave()

    def listen(self) -> None:
        """Hear from later starts of the same user."""
        if self._server and self._server.isListening():
            return
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - not before the first paint

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        self._server.listen(self._name)

    def hand_over(self, files: Sequence[Path]) -> None:
        """Give files to the window that runs; Problem where it does not take them."""
        self._until_heard(lambda: self._send([str(file) for file in files]))

    def ask(self, question: bytes) -> bytes | None:
        """What the window that runs answers; None where there is none, Problem where it does not answer.

        Nothing is asked before the window is known to listen, so nothing is asked twice.
        """
        if self.claim():
            self.release()
            return None
        if len(question) > MOST:
            raise Problem(TOO_MUCH, library=self._library, size=len(question) // 1024**2)
        return self._until_heard(lambda: self._asked(question))

    def _until_heard(self, call: Callable[[], T]) -> T:
        """What comes of a call that is made again until the window hears it; Problem where it does not."""
        while not (heard := call()):
            if self._patience.hasExpired():
                raise Problem(SILENT, library=self._library)
            QThread.msleep(TURN_MS)
        return heard

    def _asked(self, question: bytes) -> bytes:
        """What is answered; nothing where the call is not heard."""
        with self._called() as socket:
            return self._answer(socket, question) if _is_heard(socket, None) else b""

    def _answer(self, socket: "QLocalSocket", question: bytes) -> bytes:
        socket.readAll()
        socket.write(question)
        answer, is_there = bytearray(), True
        while not answer.endswith(b"\n"):
            if not is_there:
                raise Problem(GONE, library=self._library)
            is_there = socket.waitForReadyRead(TURN_MS) or _is_connected(socket)  # in turns, to hear Ctrl+C
            answer += socket.readAll().data()
        return bytes(answer)

    def _send(self, words: Sequence[str] | None) -> bool:
        """Send the names of files, or none to ask whether anybody is there; whether they were heard."""
        with self._called() as socket:
            return _is_heard(socket, words)

    @contextmanager
    def _called(self) -> Iterator["QLocalSocket"]:
        """A line to the window that runs, connected if it takes the call."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - only a second start needs it

        socket = QLocalSocket(self)
        try:
            socket.connectToServer(self._name)
            socket.waitForConnected(200)
            yield socket
        finally:
            socket.abort()
            socket.deleteLater()

    def _take(self) -> bool:
        """Have the lock, unless another has it; where there can be none, there is nobody to wait for."""
        try:
            self._lock = self._lock or _lock_file(self._name).open("ab")
            return lock(self._lock, wait=False)
        except OSError:
            return True

    def _leave(self) -> None:
        if self._lock:
            self._lock.close()
            self._lock = None

    def _meet(self) -> None:
        from gui.window.caller import Caller  # noqa: PLC0415 - likewise

        while self._server and (socket := self._server.nextPendingConnection()):
            # Not to a closure: it would keep this alive, and let go of it while Qt destroys the caller.
            Caller(socket, MOST, self).said.connect(self._hear)

    def _hear(self, caller: "Caller", line: bytes) -> None:
        if line.startswith(b"{"):  # it may be long: read off this thread
            self.questioned.emit(line, caller.answer)
            return
        try:
            files = _files_in(line)
        except (ValueError, TypeError, RecursionError):
            caller.hang_up()
            return
        caller.answer(b"ok\n")
        if files is not None:
            self.asked.emit(files)


def _is_heard(socket: "QLocalSocket", words: Sequence[str] | None) -> bool:
    if not _is_connected(socket):
        return False
    socket.write(json.dumps(words).encode() + b"\n")
    return socket.waitForBytesWritten(PATIENCE_MS) and socket.waitForReadyRead(PATIENCE_MS)


def _files_in(line: bytes) -> list[Path] | None:
    """The files that a later start names; None where it only asks whether anybody is there."""
    named = json.loads(line)
    if not isinstance(named, list | None):
        raise TypeError(named)
    return None if named is None else [Path(file) for file in named]


def _is_connected(socket: "QLocalSocket") -> bool:
    return socket.state() == socket.LocalSocketState.ConnectedState


def _server_name(library: Path) -> str:
    known_as = f"{_user()}\n{library.resolve()}".encode(errors="surrogateescape")
    digest = QCryptographicHash.hash(known_as, QCryptographicHash.Algorithm.Sha256)
    return f"zhupi-{bytes(digest.toHex().data()).decode()[:24]}"


def _user() -> str:
    """Who has this window; in a container he may have a number, and no name."""
    return getuser() if sys.platform == "win32" else str(os.getuid())


def _lock_file(name: str) -> Path:
    """A file without words that stays: one that came and went could be locked by two."""
    from platformdirs import user_cache_path  # noqa: PLC0415 - in one place, where it is needed

    folder = user_cache_path("zhupi", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"{name}.lock"
