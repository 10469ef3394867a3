"""One window a library."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Timer
from time import time

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.document.problem import Problem
from core.library.library import Library
from gui.window import instance as module
from gui.window.caller import Caller
from gui.window.instance import Instance

SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from gui.window.instance import Instance
app = QCoreApplication([])
later = Instance(Path(sys.argv[1]))
assert not later.claim()
later.hand_over([Path(name) for name in sys.argv[2:]])
"""


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[Instance]:
    instance = Instance(tmp_path / "library.sqlite")
    assert instance.claim()
    yield instance
    instance.release()


def test_a_second_start_hands_its_files_over(qtbot: QtBot, first: Instance, tmp_path: Path) -> None:
    first.listen()
    command = [sys.executable, "-c", SECOND_START, str(tmp_path / "library.sqlite"), "/a/报告.txt", "/b.txt"]
    with qtbot.waitSignal(first.asked) as asked:
        later = subprocess.Popen(command, cwd=Path(__file__).parents[3])
    assert asked.args == [[Path("/a/报告.txt"), Path("/b.txt")]]
    assert later.wait() == 0


def test_only_the_same_user_is_heard(first: Instance) -> None:
    first.listen()
    server = first.findChild(QLocalServer)
    assert server
    assert server.socketOptions() == QLocalServer.SocketOption.UserAccessOption


def test_another_library_is_another_window(first: Instance, tmp_path: Path) -> None:
    other = Instance(tmp_path / "other.sqlite")
    assert other.claim()
    other.release()


def test_the_lock_of_a_killed_window_is_no_lock(tmp_path: Path) -> None:
    killed = (
        "import os; from pathlib import Path; from gui.window.instance import Instance\n"
        f"assert Instance(Path({str(tmp_path / 'l.sqlite')!r})).claim(); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", killed], check=False, cwd=Path(__file__).parents[3])
    instance = Instance(tmp_path / "l.sqlite")
    assert instance.claim()
    instance.release()


@pytest.mark.parametrize("age", [0, 3600], ids=["just taken", "taken an hour ago"])
def test_a_lock_whose_process_lives_but_does_not_answer_is_no_lock(
    first: Instance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, age: int
) -> None:
    """As in a container, where a new start gets the number of the killed one: here it is our own."""
    monkeypatch.setattr(module, "PATIENCE_MS", 300)
    os.utime(first._lock_path, (time() - age,) * 2)
    later = Instance(tmp_path / "library.sqlite")
    assert later.claim()
    later.release()


def test_a_lock_is_one_while_the_library_is_open(
    first: Instance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE_MS", 300)
    with Library.open(tmp_path / "library.sqlite"):
        assert not Instance(tmp_path / "library.sqlite").claim()


def test_one_that_comes_while_the_other_is_leaving_waits_for_it(first: Instance, tmp_path: Path) -> None:
    later = Instance(tmp_path / "library.sqlite")
    Timer(0.3, first.release).start()
    assert later.claim()
    later.release()


def test_a_window_that_is_silent_is_told(
    first: Instance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE_MS", 1)
    with pytest.raises(Problem, match="does not answer"):
        Instance(tmp_path / "library.sqlite").hand_over([])


ASK = """
import sys
from pathlib import Path
from core.document.problem import Problem
from gui.window import instance
try:
    instance.MOST = 100
    print(instance.Instance(Path(sys.argv[1])).ask(sys.argv[2].encode() + b"\\n"))
except Problem as problem:
    print(problem)
"""


def ask(qtbot: QtBot, library: Path, question: str) -> str:
    """What a second process is answered."""
    command = [sys.executable, "-c", ASK, str(library), question]
    later = subprocess.Popen(command, cwd=Path(__file__).parents[3], stdout=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: later.poll() is not None, timeout=20_000)
    return later.communicate()[0]


def test_a_question_is_answered(qtbot: QtBot, first: Instance, tmp_path: Path) -> None:
    first.listen()
    first.questioned.connect(lambda question, reply: reply(question.upper()))
    assert "{A}" in ask(qtbot, tmp_path / "library.sqlite", "{a}")
    assert "too large" in ask(qtbot, tmp_path / "library.sqlite", "{" + 100 * "a")


def test_where_no_window_is_nobody_answers(qtbot: QtBot, tmp_path: Path) -> None:
    assert ask(qtbot, tmp_path / "library.sqlite", "{a}") == "None\n"


def test_a_window_that_ends_before_it_answers_is_told(qtbot: QtBot, first: Instance, tmp_path: Path) -> None:
    first.listen()
    first.questioned.connect(lambda _question, _reply: first.findChildren(Caller)[-1].hang_up())
    assert "ended before it answered" in ask(qtbot, tmp_path / "library.sqlite", "{a}")


def test_who_calls_a_window_keeps_nothing_of_it_alive(qtbot: QtBot, tmp_path: Path) -> None:
    """Else the last caller that hangs up takes the instance with it, in the midst of its own end."""
    instance = Instance(tmp_path / "library.sqlite")
    assert instance.claim()
    instance.listen()
    socket = QLocalSocket()
    socket.connectToServer(instance._name)
    socket.write(b"null\n")
    qtbot.waitUntil(lambda: socket.bytesAvailable() > 0)
    caller = instance.findChild(Caller)
    instance.release()
    del instance
    assert not isValid(caller)


@pytest.mark.parametrize(
    "line", [b"null\nnull\n", b"\xff\n", b'"abc"\n', b"[1]\n", b"[" * 5000 + b"\n", b"1" * 300], ids=str
)
def test_who_says_nothing_sensible_is_not_listened_to(
    qtbot: QtBot, first: Instance, monkeypatch: pytest.MonkeyPatch, line: bytes
) -> None:
    monkeypatch.setattr(module, "MOST", 6000 if line[:1] == b"[" else 200)
    heard: list[object] = []
    first.asked.connect(heard.append)
    first.listen()
    socket = QLocalSocket()
    socket.connectToServer(first._name)
    assert socket.waitForConnected(1000)
    with qtbot.waitSignal(socket.disconnected):
        socket.write(line)
    assert heard == []
    assert socket.readAll().data() == b""
