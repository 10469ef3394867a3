"""The page keeps its room: the sides become drawers where the window is narrow."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Starter

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize("size", [13, 17, 22, 32])
@pytest.mark.parametrize("width", [640, 700, 900, 1280, 1600])
def test_the_column_has_eighteen_characters_or_more(
    start: Starter, file: Path, qtbot: QtBot, width: int, size: int
) -> None:
    program = start(file)
    window = program.window
    program.appearance.set_text_size(size)
    window.resize(width, 600)
    qtbot.wait(1)
    typography = window.reader.canvas.page_layout.compositor.typography
    assert typography.width >= 18 * size
    for action in ("contents", "panels"):
        window.actions_[action].setChecked(True)
        qtbot.wait(1)
        assert window.reader.canvas.page_layout.compositor.typography.width >= 18 * size
    assert window.width() >= window.reader.canvas.width()


def test_in_a_narrow_window_the_contents_come_and_go_as_a_drawer(
    start: Starter, file: Path, qtbot: QtBot
) -> None:
    window = start(file).window
    canvas, actions = window.reader.canvas, window.actions_
    window.resize(1280, 700)
    qtbot.waitUntil(window.contents.isVisible)
    window.resize(700, 600)
    qtbot.waitUntil(lambda: not window.contents.isVisible())
    assert window.side_panel.isVisible()
    assert not actions["contents"].isChecked()
    before = canvas.geometry()
    actions["contents"].trigger()
    assert window.contents.isVisible()
    assert canvas.geometry() == before
    qtbot.keyClick(window.contents.focusWidget() or window.contents, Qt.Key.Key_Escape)
    assert not window.contents.isVisible()
    actions["contents"].trigger()
    qtbot.mouseClick(canvas.viewport(), LEFT, pos=QPoint(canvas.width() - 40, 300))
    assert not window.contents.isVisible()
    assert not actions["contents"].isChecked()
    window.resize(1280, 700)
    qtbot.waitUntil(window.contents.isVisible)
    assert actions["contents"].isChecked()


def test_what_stands_beside_the_page_is_remembered_not_what_came_as_a_drawer(
    start: Starter, file: Path, qtbot: QtBot
) -> None:
    program = start(file)
    program.window.resize(700, 600)
    qtbot.wait(1)
    program.window.close()
    again = start(file)
    assert not again.window.contents.isVisible()
    again.window.resize(1280, 700)
    qtbot.waitUntil(again.window.contents.isVisible)
    again.window.actions_["panels"].trigger()
    again.window.close()
    assert not start(file).window.side_panel.isVisible()
