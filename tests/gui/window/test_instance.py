"""One window a library."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from core.document.problem import Problem
from gui.window import instance as module
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


def test_a_window_that_is_silent_is_told(
    first: Instance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE_MS", 1)
    with pytest.raises(Problem, match="does not answer"):
        Instance(tmp_path / "library.sqlite").hand_over([])
