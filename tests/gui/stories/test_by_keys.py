"""What floats over the page is reached from it by Tab, and leads back to it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from gui.reader.selection_bar import SelectionBar
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands

Key = Qt.Key


def key(key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def test_words_are_selected_and_highlighted_by_keys_alone(qtbot: QtBot, start: Starter) -> None:
    reader = Hands(qtbot, start(size=(1280, 800), theme="light", language="en"))
    canvas, notes = reader.reader.canvas, reader.session.document.notes
    with qtbot.waitActive(reader.window):
        reader.window.activateWindow()
    canvas.setFocus()
    for _ in range(4):
        reader.press(Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    bar = canvas.findChild(SelectionBar)
    assert bar is not None
    assert bar.isVisible()
    key(Key.Key_Tab)
    key(Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Red"
    key(Key.Key_Return)
    qtbot.waitUntil(lambda: [one.annotation.colour for one in notes.placed.values()] == ["red"])
    assert bar.isHidden()
    assert canvas.hasFocus()


def test_a_popup_is_entered_and_left_by_keys(qtbot: QtBot, start: Starter) -> None:
    reader = Hands(qtbot, start(size=(1280, 800), theme="light", language="en"))
    canvas = reader.reader.canvas
    with qtbot.waitActive(reader.window):
        reader.window.activateWindow()
    canvas.setFocus()
    for _ in range(20):
        reader.act("next_figure")
        ways = reader.popup.findChildren(QToolButton, "through")
        if ways and ways[-1].isVisible():
            break
    key(Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is ways[-1]
    key(Key.Key_Escape)
    assert reader.popup.isHidden()
    assert canvas.hasFocus()
