"""The whole program, started as often as a test wants."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.cli import Start
from gui.look.translations import install
from gui.session.session import Session
from gui.window.application import Application
from gui.window.settings import Settings
from tests.small_report import TEXT

Starter = Callable[..., Application]


def shows_something(session: Session) -> bool:
    """Whether a report is in front, or a page."""
    front = session.tabs.front
    return not session.document.is_blank or (front is not None and bool(front.page))


@pytest.fixture(autouse=True)
def own_end(qapp: QApplication) -> Iterator[None]:
    """Destroy what a test is done with at its own end, not in the midst of the next test."""
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window that shows nothing."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Starter]:
    """Start the program; every start finds the library and the settings of the one before."""
    before = qapp.palette(), qapp.font()
    programs: list[Application] = []

    def start(*files: Path, **asked: object) -> Application:
        settings = Settings(tmp_path / "settings.ini")
        wanted = Start(files=files, **{"with_report": True, **asked})  # type: ignore[arg-type]
        program = Application(qapp, settings, tmp_path / "library.sqlite", wanted)
        programs.append(program)
        program.show()
        qtbot.waitUntil(lambda: shows_something(program.session))
        qtbot.waitUntil(lambda: program.window.is_populated and program.window.tool_bar.isVisible())
        return program

    yield start
    for program in programs:
        program.window.close()
        program.window.deleteLater()
        program.deleteLater()
    install(qapp, "en")
    qapp.setStyleSheet("")
    qapp.setPalette(before[0])
    qapp.setFont(before[1])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The small report as a file."""
    file = tmp_path / "报告.txt"
    file.write_text(TEXT, "utf-8")
    return file


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path, file: Path) -> Iterator[Session]:
    """A session with a library of its own and the small report open."""
    session = Session(tmp_path / "library.sqlite")
    with qtbot.waitSignal(session.opened):
        session.open_file(file)
    yield session
    session.close()
