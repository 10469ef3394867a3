"""A tour of the real window over files that lead elsewhere: `python -m tests.torture.tour FOLDER FILE…`.

The library goes to `data` in FOLDER, what is exported to `out`. Each file is opened, gone over with
keys, pointer and tooltips, searched, annotated, and exported in every format. With `careless` as the first
FILE the page behind it is shown by Qt's own reader of HTML instead.
"""

import os
import socket
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from time import monotonic
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QTimer
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QFileDialog,
    QTextBrowser,
    QWidget,
)
from shiboken6 import isValid

from core.cli import Start
from core.document.span import Span
from core.exporting.formats import FORMATS
from core.workspace import edits
from gui.dialogs.exporting import ExportDialog
from gui.window.application import Application, make_qt_application
from gui.window.instance import Instance
from gui.window.settings import Settings

PATIENCE = 60
NOTES = ".json"
VIEWS = ("contents", "notes", "figures", "glossary", "about_document", "differences", "hits", "find")
KEYS = (
    *(
        "fold_all",
        "unfold_all",
        "next_section",
        "next_reference",
        "next_reference",
        "next_figure",
        "next_annotation",
    ),
    *(
        "follow_link",
        "copy",
        "copy_citation",
        "copy_source",
        "script_traditional",
        "script_source",
        "theme_dark",
    ),
)
PAGES = (
    "library",
    "search",
    "words",
    "words_of_report",
    "glance_of_report",
    "glance",
    "reading",
    "your_data",
    "about",
    "tags",
    "go_to",
    "history",
)


class Tour:
    """A person who looks at everything."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._app = make_qt_application()
        library = folder / "data" / "library.sqlite"
        self._instance = Instance(library)
        assert self._instance.claim()
        settings = Settings(folder / "data" / "settings.ini")
        self._program = Application(self._app, settings, library, Start(size=(1200, 900)))
        self._program.answer_for(self._instance)
        self._window, self._session = self._program.window, self._program.session
        self._program.show()
        self._until(lambda: self._window.is_populated)
        self._instance.listen()

    def go(self, chosen: Sequence[Path]) -> None:
        """Over all files, reports before notes, and then to all pages and dialogs."""
        for path in chosen:
            if path.suffix == NOTES:
                self._take_in(path)
            else:
                self._over(path)
        for name in PAGES:
            self._do(name)
            self._look()
            self._rest(300)
        self._window.close()
        self._instance.release()

    def _take_in(self, path: Path) -> None:
        """Import notes, and read what comes of them."""
        with patch.object(QFileDialog, "getOpenFileName", lambda *_: (str(path), "")):
            self._do("merge_notes")
        self._until(lambda: self._session.saving.is_done)
        self._rest(300)
        self._look()

    def _over(self, path: Path) -> None:
        """Open a report, go over it, leave a note, and export it in every format."""
        self._program.open_files([path])
        self._until(lambda: self._shows(path))
        self._rest(300)
        for name in (*VIEWS, *KEYS):
            self._do(name)
            self._look()
        self._window.find_bar.look_for("三清")
        self._do("find_next")
        self._session.document.notes.do(edits.highlight(Span(2, 9), "red"), self._write)
        self._until(lambda: self._session.saving.is_done)
        self._point()
        for name, kind in FORMATS.items():
            self._export(name, self._folder / "out" / f"{path.stem}{kind.ending}")

    def _shows(self, path: Path) -> bool:
        document = self._session.document
        return document.kept.text is not None and document.report.source.name == path.name

    def _write(self, edited: edits.Edited) -> None:
        (note,) = edited.notes
        notes = self._session.document.notes
        notes.write(note, self._session.document.report.text[:200])
        notes.do(edits.set_tags(note, ("甲<img src='beside.png'>",)))

    def _export(self, name: str, path: Path) -> None:
        self._do("export")
        dialog = self._window.findChild(ExportDialog)
        assert dialog is not None
        self._until(dialog.save.isEnabled)
        dialog.options.format.setCurrentIndex(dialog.options.format.findData(name))
        self._rest(200)
        self._look()
        with patch.object(QFileDialog, "getSaveFileName", lambda *_: (str(path), "")):
            dialog.save.click()
        self._until(lambda: self._session.saving.is_done)
        assert path.is_file()

    def _look(self) -> None:
        """Have every control that is seen say its tooltip, and be painted."""
        self._rest(20)
        for window in self._app.topLevelWidgets():
            if isValid(window) and window.isVisible():
                for widget in window.findChildren(QWidget):
                    _ask(widget)
            if isValid(window) and window.isVisible():
                window.grab()

    def _point(self) -> None:
        """Let the pointer rest on words here and there."""
        viewport = self._window.reader.canvas.viewport()
        for y in range(40, viewport.height(), 90):
            for x in range(60, viewport.width(), 110):
                QTest.mouseMove(viewport, QPoint(x, y))
                self._rest(8)
        self._look()

    def _do(self, action: str) -> None:
        """Choose from the menu; a dialog that waits for an answer is looked at and closed."""

        def answer() -> None:
            if isinstance(dialog := QApplication.activeModalWidget(), QDialog) and not isinstance(
                dialog, ExportDialog
            ):
                self._look()
                dialog.reject()

        QTimer.singleShot(400, self._window, answer)
        self._window.actions_[action].trigger()

    def _until(self, done: Callable[[], object]) -> None:
        end = monotonic() + PATIENCE
        while not done():
            if monotonic() > end:
                raise TimeoutError(str(done))
            self._rest(20)

    def _rest(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()


def _ask(widget: QWidget) -> None:
    """Ask a control, and the rows that it lists, for help."""
    if not isValid(widget) or not widget.isVisible():  # what is asked may close what was to be asked next
        return
    places = [widget.rect().center()]
    target = widget
    if isinstance(widget, QAbstractScrollArea):
        target = widget.viewport()
        if isinstance(widget, QAbstractItemView) and (model := widget.model()):
            rows = [model.index(row, 0) for row in range(min(8, model.rowCount()))]
            places += [widget.visualRect(row).center() for row in rows]
    for place in places:
        QApplication.sendEvent(target, QHelpEvent(QEvent.Type.ToolTip, place, target.mapToGlobal(place)))


def carelessly(page: Path) -> None:
    """The control: Qt shows the page by itself, and a socket is asked for what it has no way to."""
    app = make_qt_application()
    browser = QTextBrowser()
    browser.setSearchPaths([str(page.parent)])
    browser.setHtml(page.read_text("utf-8"))
    browser.show()
    app.processEvents()
    browser.grab()
    with suppress(OSError):
        socket.create_connection(("127.0.0.1", 9), 1)


if __name__ == "__main__":
    if "careless" in sys.argv:
        carelessly(Path(sys.argv[-1]))
    else:
        Tour(Path(sys.argv[1])).go([Path(file) for file in sys.argv[2:]])
