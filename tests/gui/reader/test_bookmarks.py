"""Bookmarks on the real page, in a real library."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.session.session import Session
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands


def test_a_key_puts_a_bookmark_at_the_paragraph_and_takes_it_away(qtbot: QtBot, start: Starter) -> None:
    reader = Hands(qtbot, start(size=(1280, 1000), theme="light", language="en"))
    session: Session = reader.session
    words = reader.span("2730億元")
    reader.click(reader.rect(words).center())
    reader.press(Qt.Key.Key_Escape)
    reader.act("bookmark")
    qtbot.waitUntil(lambda: len(session.document.notes.placed) == 1)
    (placed,) = session.document.notes.in_order()
    assert placed.annotation.kind == "bookmark"
    assert placed.placement.span
    assert placed.placement.span.covers(words)
    session.document.view.select(words)
    assert reader.window.annotation_actions._meant() == []
    session.document.view.select(None)
    assert reader.reader.canvas.overlays.marks.at(words.start) is None
    reader.act("bookmark")
    qtbot.waitUntil(lambda: not session.document.notes.placed)
    session.document.notes.undo()
    qtbot.waitUntil(lambda: len(session.document.notes.placed) == 1)
