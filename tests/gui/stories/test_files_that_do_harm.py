"""Files that do harm are opened in the real window, which says one sentence of each, and reads on."""

import os
import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Starter
from tests.torture.hostile.files import CASES

HARMFUL = ("990-megabytes.epub", "laughs.docx", "deep.odt", "deep.html", "locked.pdf")
SLOW = "many-pages.pdf"
"""Which takes so long that its reader can be ended while it reads."""


def test_each_is_one_sentence_and_the_next_file_opens(
    qtbot: QtBot, start: Starter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    program = start(size=(1000, 800), language="en")
    for name in HARMFUL:
        (tmp_path / name).write_bytes(CASES[name].at(5))
        program.open_files([tmp_path / name])
        qtbot.waitUntil(lambda: bool(told), timeout=40_000)
        assert told.pop().startswith(name)
    sound = tmp_path / "deep.html"
    sound.write_bytes(CASES[sound.name].control())
    program.open_files([sound])
    qtbot.waitUntil(lambda: program.session.document.report.source.name == sound.name)
    assert not told


@pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's list of children")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSEGV])
def test_a_reader_that_a_signal_ends_is_one_sentence(
    how: signal.Signals, qtbot: QtBot, start: Starter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    program = start(size=(1000, 800), language="en")
    path = tmp_path / SLOW
    path.write_bytes(CASES[SLOW].at(100))
    before = children()
    program.open_files([path])
    qtbot.waitUntil(lambda: bool(children() - before), timeout=20_000)
    for child in children() - before:
        os.kill(child, how)
    qtbot.waitUntil(lambda: bool(told), timeout=40_000)
    assert told == [
        f"{SLOW} could not be read: Zhupi's reader stopped on it. Please report this, with the file."
    ]


def children() -> set[int]:
    """The numbers of this process's children."""
    return {
        int(one) for file in Path("/proc/self/task").glob("*/children") for one in file.read_text().split()
    }
