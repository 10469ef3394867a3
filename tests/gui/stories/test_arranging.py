"""A reader makes room in the window."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QSplitter
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Starter


def test_the_contents_are_made_wider_beside_the_line_and_stay_so(qtbot: QtBot, start: Starter) -> None:
    window = start(size=(1280, 900), language="en").window
    line = window.findChild(QSplitter).handle(1)  # type: ignore[union-attr]
    before = window.contents.width()
    beside = QPoint(line.contentsRect().right() + 5, 300)
    assert line.rect().contains(beside)
    qtbot.mousePress(line, Qt.MouseButton.LeftButton, pos=beside)
    qtbot.mouseMove(line, beside + QPoint(60, 0))
    qtbot.mouseRelease(line, Qt.MouseButton.LeftButton, pos=beside)
    wider = window.contents.width()
    assert wider >= before + 50
    window.close()
    again = start(size=(1280, 900), language="en").window
    assert again.contents.width() == wider
