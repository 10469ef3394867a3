"""The page alone on the screen, and windows that fit it."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Starter


def test_f11_leaves_the_page_alone_and_esc_brings_everything_back(
    start: Starter, file: Path, qtbot: QtBot
) -> None:
    window = start(file).window
    window.resize(780, 600)
    before = window.size()
    qtbot.waitUntil(window.tool_bar.isVisible)
    parts = window.menuBar(), window.tool_bar, window.side_panel, window.contents
    shown = [part.isVisible() for part in parts]
    qtbot.keyClick(window.reader.canvas, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert [part.isVisible() for part in parts] == [False] * 4
    qtbot.keyClick(window.reader.canvas, Qt.Key.Key_F9)
    assert window.side_panel.isVisible()
    qtbot.keyClick(window.side_panel, Qt.Key.Key_Escape)
    assert not window.side_panel.isVisible()
    assert window.isFullScreen()
    qtbot.keyClick(window.reader.canvas, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    qtbot.waitUntil(lambda: window.size() == before)
    assert [part.isVisible() for part in parts] == shown


def test_find_is_at_hand_in_reading_mode(start: Starter, file: Path, qtbot: QtBot) -> None:
    window = start(file).window
    qtbot.keyClick(window.reader.canvas, Qt.Key.Key_F11)
    qtbot.keyClick(window.reader.canvas, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.find_bar.isVisible()


def test_a_saved_size_never_exceeds_the_screen(start: Starter, file: Path) -> None:
    window = start(file).window
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    window.resize(room.width() + 900, room.height() + 700)
    window.close()
    again = start().window
    assert again.width() <= room.width()
    assert again.height() <= room.height()
    again.actions_["full_screen"].trigger()
    again.close()
    assert not start().window.isFullScreen()
