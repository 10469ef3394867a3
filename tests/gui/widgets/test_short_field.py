"""A short field completes what is typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.short_field import ShortField

PLACES = ("Hangzhou", "Ningbo", "Wenzhou")


def shown(qtbot: QtBot, window: QWidget, field: ShortField) -> ShortField:
    field.setParent(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field.setFocus()
    field.offer(PLACES)
    return field


def choose(qtbot: QtBot, field: ShortField) -> None:
    """Take the first of the words offered."""
    popup = field.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    with qtbot.waitSignal(field.taken):
        qtbot.keyClick(popup, Qt.Key.Key_Down)
        qtbot.keyClick(popup, Qt.Key.Key_Return)


def test_words_that_have_what_is_typed_are_offered(qtbot: QtBot, window: QWidget) -> None:
    field = shown(qtbot, window, ShortField(200))
    qtbot.keyClicks(field, "ngb")
    choose(qtbot, field)
    assert field.text() == "Ningbo"


def test_of_several_words_the_last_is_completed(qtbot: QtBot, window: QWidget) -> None:
    field = shown(qtbot, window, ShortField(200, is_of_several=True))
    qtbot.keyClicks(field, "Jiaxing enz")
    choose(qtbot, field)
    assert field.text() == "Jiaxing Wenzhou"


def test_the_same_words_are_not_offered_anew(qtbot: QtBot, window: QWidget) -> None:
    field = shown(qtbot, window, ShortField(200))
    before = field.completer()
    field.offer(PLACES)
    assert field.completer() is before
