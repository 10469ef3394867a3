"""What a start does without until the report is painted."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

CHILD = """
import builtins, gc, json, sys
from core.cli import Start
from gui import __main__ as command

plain_import = builtins.__import__
run = command.load()

from PySide6 import QtCore, QtGui, QtWidgets
from gui.reader.canvas import Canvas

paint, seen = Canvas.paintEvent, {}

def look(page, event):
    paint(page, event)
    if page.page.rows and not seen:
        seen["made"] = [*vars(QtCore), *vars(QtGui), *vars(QtWidgets)]
        seen["imported"] = list(sys.modules)
        seen["is plain"] = builtins.__import__ is plain_import
        seen["frozen"] = gc.get_freeze_count()
        QtCore.QTimer.singleShot(0, QtWidgets.QApplication.closeAllWindows)

Canvas.paintEvent = look
run(Start(with_report=True))
print(json.dumps(seen))
"""
DEAR = {"QStyle", "QGradient", "QAccessible"}
"""Types of Qt with hundreds of names, which Python makes when a type is first mentioned, some ms each."""
LATE = {
    "concurrent.futures",
    "gui.library.page",
    "gui.panels.notes",
    "gui.search.page",
    "gui.window.actions",
    "gui.window.commands",
    "gui.window.switcher",
    "gui.window.tool_bar",
}


def test_the_first_paint_waits_for_nothing_that_it_does_not_show(tmp_path: Path) -> None:
    folders = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-c", CHILD],
        cwd=ROOT,
        env={**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    seen = json.loads(done.stdout)
    assert not DEAR & set(seen["made"])
    assert not LATE & set(seen["imported"])
    assert seen["is plain"]  # Qt reads no module's source
    assert seen["frozen"] > 0  # what is imported is not collected again and again
