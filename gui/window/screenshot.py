"""A picture of the real window, painted where no screen is needed."""

import os
import sys
import traceback
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from core.cli import Start
from core.document.problem import Problem
from gui.window.application import Application, make_qt_application
from gui.window.messages import listen_to_qt
from gui.window.settings import Settings

NOT_WRITTEN = "The picture {path} cannot be written: choose another folder, and a name that ends in .png."


def take(start: Start) -> int:
    """Show the window, wait until all of it is there, write its picture; the exit status."""
    listen_to_qt()
    app = make_qt_application()
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        # A library and settings of its own: the user's stay as they are, and pictures come out alike.
        library = start.library or Path(folder) / "library.sqlite"
        start = start._replace(with_report=True)
        program = Application(app, Settings(Path(folder) / "settings.ini"), library, start)
        sys.excepthook = _die
        picture = _Picture(program, start.screenshot or Path("zhupi.png"))
        program.window.show()
        status = app.exec()
        program.window.close()
        if picture.problem:
            raise picture.problem
        return status


def _die(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A bug ends the program at once: nobody is there to close a dialog."""
    traceback.print_exception(kind, error, trace)
    os._exit(1)


class _Picture:
    """Waits for the report, then for every answer that the window has asked for."""

    def __init__(self, program: Application, path: Path) -> None:
        self.problem: Problem | None = None
        self._program = program
        self._path = path
        program.session.opened.connect(lambda: QTimer.singleShot(0, self._wait))
        program.session.failed.disconnect()
        program.session.failed.connect(self._give_up)

    def _wait(self) -> None:
        self._program.window.populate()
        # The library's thread answers in order: this answer comes after all that were asked for before.
        self._program.session.library.ask(lambda _: None, lambda _: QTimer.singleShot(0, self._take))

    def _take(self) -> None:
        window: QWidget = self._program.window
        if window.grab().save(str(self._path)):
            self._program.quit()
        else:
            self._give_up(Problem(NOT_WRITTEN, path=self._path))

    def _give_up(self, problem: Problem) -> None:
        self.problem = problem
        self._program.quit()
