"""One window a library."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.document.problem import Problem
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

LONG_START = """
import sys, os, time
from pathlib import Path
from gui.window import instance
instance.PATIENCE_MS = 600_000
mine = instance.Instance(Path(sys.argv[1]))
print(os.getpid(), mine.claim(), flush=True)
time.sleep(60)
"""
CONTAINED = ("unshare", "--user", "--map-root-user", "--pid", "--fork", "--kill-child", "--mount-proc")
ROOT = Path(__file__).parents[3]


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
        later = subprocess.Popen(command, cwd=ROOT)
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
    subprocess.run([sys.executable, "-c", killed], check=False, cwd=ROOT)
    instance = Instance(tmp_path / "l.sqlite")
    assert instance.claim()
    instance.release()


def test_a_process_that_a_lock_file_names_is_not_asked_for(tmp_path: Path) -> None:
    """As an older Zhupi left it when it was killed in a container: a new start has the same number there."""
    instance = Instance(tmp_path / "l.sqlite")
    words = f"{os.getpid()}\n{Path(sys.executable).resolve().name}\n"
    module._lock_file(instance._name).write_text(words)
    assert instance.claim()
    instance.release()


def test_a_second_start_in_a_container_is_not_taken_for_the_killed_one(tmp_path: Path) -> None:
    """Both have number 1 there."""
    if subprocess.run([*CONTAINED, "true"], check=False, capture_output=True).returncode:
        pytest.skip("needs a system where a process may have numbers of its own (unshare --pid)")
    start = [*CONTAINED, sys.executable, "-c", LONG_START, str(tmp_path / "l.sqlite")]
    for _ in range(2):
        with subprocess.Popen(start, stdout=subprocess.PIPE, cwd=ROOT) as window:
            assert window.stdout
            assert window.stdout.readline() == b"1 True\n"
            window.kill()


def test_who_has_no_name_in_a_container_may_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("pwd.getpwuid", {}.__getitem__)
    instance = Instance(tmp_path / "l.sqlite")
    assert instance.claim()
    instance.release()


def test_a_window_that_lives_has_the_lock_though_it_does_not_answer(
    first: Instance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE_MS", 300)
    assert not Instance(tmp_path / "library.sqlite").claim()
    first.release()
    assert Instance(tmp_path / "library.sqlite").claim()


def test_where_no_lock_can_be_every_start_is_the_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert Instance(tmp_path / "library.sqlite").claim()


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
    later = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
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
