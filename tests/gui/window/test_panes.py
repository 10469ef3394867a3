"""F6 goes round the parts of the window."""

from PySide6.QtWidgets import QApplication, QWidget
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
    visited: list[QWidget | None] = []
    for _ in range(5):
        reader.act("next_pane")
        visited.append(QApplication.focusWidget())
    panes = window.side_panel, window.find_bar, window.tool_bar, window.contents
    for pane, widget in zip(panes, visited, strict=False):
        assert widget is not None
        assert pane.isAncestorOf(widget)
    assert visited[1] is not visited[2]
    assert visited[4] is window.reader.canvas
    reader.act("previous_pane")
    assert QApplication.focusWidget() is visited[3]
    reader.act("contents")
    reader.act("next_pane")
    assert QApplication.focusWidget() is window.reader.canvas
