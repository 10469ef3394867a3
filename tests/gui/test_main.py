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
READERS = ("core.importing.", "lxml", "selectolax", "pypdfium2")
"""What files are read with; a report of the library was read before."""


PAGES = """
import json, sys, threading
from importlib.abc import MetaPathFinder
from core.cli import Start
from gui import __main__ as command

MODULES = {f"gui.{room}.page" for room in ("library", "search", "analysis")}
seen = {}

class Finder(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name in MODULES:
            seen[name] = threading.current_thread() is threading.main_thread()

sys.meta_path.insert(0, Finder())
run = command.load()

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

wanted = ["search", "words", "library"]

def look():
    shown = {type(widget).__name__ for widget in QApplication.allWidgets()}
    windows = [widget for widget in QApplication.topLevelWidgets() if type(widget).__name__ == "MainWindow"]
    if {"LibraryPage", "SearchPage", "WordsPage"} <= shown:
        QApplication.closeAllWindows()
    elif windows and "LibraryPage" in shown and wanted:
        action = windows[0].findChild(QAction, wanted[0])
        if action is not None:
            wanted.pop(0)
            action.trigger()
    QTimer.singleShot(50, look)

QTimer.singleShot(0, look)
run(Start())
print(json.dumps(seen))
"""


def ran(child: str, folder: Path) -> str:
    """What a child says whose data lies in a folder."""
    folders = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), str(folder))
    return subprocess.run(
        [sys.executable, "-c", child],
        cwd=ROOT,
        env={**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout


def test_what_pages_are_made_of_is_fetched_beside_the_window(tmp_path: Path) -> None:
    seen = json.loads(ran(PAGES, tmp_path))
    assert seen == {"gui.library.page": False, "gui.search.page": False, "gui.analysis.page": False}


def test_the_first_paint_waits_for_nothing_that_it_does_not_show(tmp_path: Path) -> None:
    seen = json.loads(ran(CHILD, tmp_path))
    assert not DEAR & set(seen["made"])
    assert not LATE & set(seen["imported"])
    assert not [name for name in seen["imported"] if name.startswith(READERS)]
    assert seen["is plain"]  # Qt reads no module's source
    assert seen["frozen"] > 0  # what is imported is not collected again and again
