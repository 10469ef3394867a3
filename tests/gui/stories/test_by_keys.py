"""What floats over the page is reached from it by Tab, and leads back to it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from gui.reader.selection_bar import SelectionBar
from gui.widgets.tab_bar import TabBar
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


def test_the_menu_of_tabs_asked_for_by_key_is_about_the_tab_in_front(qtbot: QtBot, start: Starter) -> None:
    reader = Hands(qtbot, start(size=(1280, 800), theme="light", language="en"))
    reader.act("library")
    bar = reader.window.findChild(TabBar)
    assert bar is not None
    qtbot.waitUntil(lambda: bar.count() > 1)
    with qtbot.waitSignal(bar.menu_wanted) as asked:
        by_key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), bar.mapToGlobal(QPoint()))
        QApplication.sendEvent(bar, by_key)
    assert asked.args is not None
    assert asked.args[0] == bar.currentIndex()
    menu = reader.window.findChildren(QMenu)[-1]
    assert isinstance(menu, QMenu)
    menu.close()
