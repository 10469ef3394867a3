"""F6 goes round the parts of the window."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands


def test_f6_goes_round_and_comes_back_to_where_one_was(qtbot: QtBot, start: Starter) -> None:
    reader = Hands(qtbot, start(size=(1280, 800), theme="light", language="en"))
    window = reader.window
    with qtbot.waitActive(window):
        window.activateWindow()
    window.reader.canvas.setFocus()
    reader.session.document.view.go_to(reader.span("2730億元"))
    visited = []
    for _ in range(5):
        reader.act("next_pane")
        visited.append(QApplication.focusWidget())
    assert window.side_panel.isAncestorOf(visited[0])
    assert window.find_bar.isAncestorOf(visited[1])
    assert window.tool_bar.isAncestorOf(visited[2])
    assert not window.find_bar.isAncestorOf(visited[2])
    assert window.contents.isAncestorOf(visited[3])
    assert visited[4] is window.reader.canvas
    reader.act("previous_pane")
    assert QApplication.focusWidget() is visited[3]
    reader.act("contents")
    reader.act("next_pane")
    assert QApplication.focusWidget() is window.reader.canvas
