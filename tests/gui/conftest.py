"""The whole program, started as often as a test wants."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.cli import Start
from gui.application import Application
from gui.settings import Settings
from gui.translations import install

Starter = Callable[..., Application]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Starter]:
    """Start the program; every start finds the library and the settings of the one before."""
    before = qapp.palette(), qapp.font()
    programs: list[Application] = []

    def start(*files: Path, **asked: object) -> Application:
        settings = Settings(tmp_path / "settings.ini")
        program = Application(qapp, settings, tmp_path / "library.sqlite", Start(files=files, **asked))  # type: ignore[arg-type]
        programs.append(program)
        with qtbot.waitSignal(program.session.opened):
            program.show()
        qtbot.waitUntil(lambda: program.window.is_furnished)
        return program

    yield start
    for program in programs:
        program.window.close()
        program.deleteLater()
    install(qapp, "en")
    qapp.setStyleSheet("")
    qapp.setPalette(before[0])
    qapp.setFont(before[1])
