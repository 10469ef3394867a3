"""What can be clicked is easily hit."""

from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from core.workspace import edits
from gui.window.side_panel import NAMES
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands

LEAST = 24


def test_no_button_of_the_window_is_small(qtbot: QtBot, start: Starter) -> None:
    reader = Hands(qtbot, start(size=(1280, 900), language="en"))
    notes = reader.session.document.notes
    notes.do(edits.highlight(reader.span("2730億元"), "red", tags=("经济",)))
    notes.do(edits.highlight(reader.span("813.4億元"), "red"))
    reader.saved()
    notes.do(edits.remove(list(notes.placed)[:1]))
    reader.saved()
    reader.window.find_bar.look_for("經濟")
    small = set()
    for name in NAMES:
        reader.window.show_panel(name)
        small |= {
            (name, type(button).__name__, button.accessibleName() or button.text(), button.size().toTuple())
            for button in reader.window.findChildren(QAbstractButton)
            if button.isVisible() and not isinstance(button.parent(), QLineEdit)
            if min(button.width(), button.height()) < LEAST
        }
    assert not small
