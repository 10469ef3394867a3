"""X11's own clipboard: what is selected is pasted by the middle button.

A real window on a display of its own; xdotool presses its buttons, xclip is another program that selects.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest

from tests.conftest import ROOT

TOOLS = "Xvfb", "xdotool", "xclip"
WINDOW = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication
from core.cli import Start
from core.document.span import Span
from gui.window.application import Application, make_qt_application
from gui.window.settings import Settings

app = make_qt_application()
library = Path(sys.argv[1])
start = Start(size=(1200, 900), theme="light", language="en", with_report=True)
program = Application(app, Settings(library.with_suffix(".ini")), library, start)
session, window, canvas = program.session, program.window, program.window.reader.canvas

def tell():
    text = session.document.report.text
    start = text.index(sys.argv[2]) if text else 0
    letters = [canvas.rect_of(Span(at, at + 1)) for at in (start, start + len(sys.argv[2]) - 1)]
    ready = window.is_populated and session.document.kept.text is not None and all(letters)
    field = app.focusWidget()
    at = {
        "words": [[*canvas.viewport().mapToGlobal(letter.center()).toTuple()] for letter in letters if ready],
        "field": [*field.mapToGlobal(field.rect().center()).toTuple()] if field else [],
        "focus": field.accessibleName() if field else "",
        "selected": session.document.view.selection is not None,
        "notes": [note.annotation.note for note in session.document.notes.placed.values()],
        "scrolled": canvas.verticalScrollBar().value(),
    }
    print(json.dumps(at), flush=True)

timer = QTimer(interval=100)
timer.timeout.connect(tell)
timer.start()
program.choose_script("simplified")
program.show()
app.exec()
"""

WORDS, SHOWN = "向大會報告工作", "向大会报告工作"


class Screen:
    """An X display with one window of Zhupi on it, and hands that know nothing of Qt."""

    def __init__(self, display: str, library: Path) -> None:
        self._env = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self._told = library.with_suffix(".json")
        with self._told.open("w") as told:
            command = [sys.executable, "-c", WINDOW, str(library), WORDS]
            self.window = subprocess.Popen(command, cwd=ROOT, env=self._env, stdout=told)

    def see(self, key: str) -> Any:
        """What the window shows now; it tells ten times a second."""
        lines = self._told.read_text().splitlines()[:-1]
        return json.loads(lines[-1])[key] if lines else None

    def wait(self, key: str, wanted: object = None) -> Any:
        """Wait until the window shows something, or what is wanted."""
        until = monotonic() + 30
        while not (seen := self.see(key)) or (wanted is not None and seen != wanted):
            assert monotonic() < until, f"{key} is {seen}, not {wanted}"
            assert self.window.poll() is None
            sleep(0.1)
        return seen

    def hands(self, *actions: object) -> None:
        subprocess.run(["xdotool", *map(str, actions)], env=self._env, check=True)

    def primary(self) -> str:
        """What a middle click would paste into another program."""
        ask = ["xclip", "-o", "-selection", "primary"]
        return subprocess.run(ask, env=self._env, check=True, capture_output=True, timeout=10).stdout.decode()

    def select_elsewhere(self, words: str) -> None:
        """Select words in another program."""
        take = ["xclip", "-i", "-selection", "primary"]
        subprocess.run(take, input=words.encode(), env=self._env, check=True, stdout=subprocess.DEVNULL)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    if missing := [tool for tool in TOOLS if not shutil.which(tool)]:
        pytest.skip(f"no X11 to try: {', '.join(missing)} not installed")
    number, told = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(told), "-screen", "0", "1280x1000x24", "-nolisten", "tcp"],
        pass_fds=[told],
        stderr=subprocess.DEVNULL,
    )
    os.close(told)
    with os.fdopen(number) as answer:
        screen = Screen(f":{answer.readline().strip()}", tmp_path / "library.sqlite")
    yield screen
    for process in (screen.window, server):
        process.terminate()
        process.wait(30)


def test_selected_words_are_pasted_by_the_middle_button(screen: Screen) -> None:
    (left, y), (right, _) = screen.wait("words")
    screen.hands("mousemove", left - 8, y, "mousedown", 1, "mousemove", right, y, "mousemove", right + 8, y)
    screen.hands("mouseup", 1)
    screen.wait("selected", wanted=True)
    assert screen.primary() == SHOWN

    screen.hands("search", "--onlyvisible", "--name", "Zhupi", "windowfocus", "--sync", "key", "n")
    screen.wait("focus", wanted="Note")
    screen.hands("mousemove", *screen.see("field"), "click", 2)
    screen.wait("notes", wanted=[SHOWN])
    screen.select_elsewhere("elsewhere")
    screen.hands("key", "End", "mousemove", *screen.see("field"), "click", 2)
    screen.wait("notes", wanted=[f"{SHOWN}elsewhere"])


def test_the_middle_button_does_no_harm_on_the_page(screen: Screen) -> None:
    (left, y), (right, _) = screen.wait("words")
    screen.select_elsewhere("elsewhere")
    screen.hands("mousemove", left, y, "click", 2, "mousedown", 2, "mousemove", right, y + 60, "mouseup", 2)
    sleep(0.5)
    assert [screen.see(key) for key in ("notes", "selected", "scrolled")] == [[], False, 0]
    assert screen.primary() == "elsewhere"
