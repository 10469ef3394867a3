"""Trash, history, tags and colour meanings, on a real library."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from core.workspace import edits
from gui.dialogs.history import HistoryDialog
from gui.dialogs.listing import Listing
from gui.dialogs.meanings import MeaningsDialog
from gui.dialogs.tags import TagsDialog
from gui.dialogs.trash import TrashDialog
from gui.look.theme import Appearance
from gui.panels.notes import NotesPanel
from gui.session.session import Session
from gui.widgets.dot_button import DotButton
from tests.gui.panels.conftest import Annotate, annotate, appearance, session

__all__ = ["annotate", "appearance", "session"]


def column(listing: Listing, number: int) -> list[str]:
    lines = listing.lines
    items = (lines.topLevelItem(row) for row in range(lines.topLevelItemCount()))
    return [item.text(number) for item in items if item]


def choose(listing: Listing, row: int) -> None:
    item = listing.lines.topLevelItem(row)
    assert item is not None
    item.setSelected(True)


def test_a_removed_note_is_restored_from_the_trash(
    qtbot: QtBot, session: Session, annotate: Annotate, window: QWidget
) -> None:
    note = annotate("产业", note="kept")
    session.document.notes.do(edits.remove([note]))
    trash = TrashDialog(session, window)
    qtbot.waitUntil(lambda: column(trash, 0) == ["产业"])
    assert not trash.button.isEnabled()
    choose(trash, 0)
    trash.button.click()
    qtbot.waitUntil(lambda: note in session.document.notes.placed)
    qtbot.waitUntil(lambda: column(trash, 0) == [])
    session.document.notes.undo()
    qtbot.waitUntil(lambda: column(trash, 0) == ["产业"])


def test_an_old_state_is_brought_back(
    qtbot: QtBot, session: Session, annotate: Annotate, window: QWidget
) -> None:
    note = annotate("产业", note="first")
    session.document.notes.do(edits.recolour([note], "blue"))
    history = HistoryDialog(session, note, window)
    qtbot.waitUntil(lambda: column(history, 2) == ["first", "first", ""])
    assert column(history, 1) == ["Change of colour", "Note", "Highlight"]
    choose(history, 1)
    history.button.click()
    qtbot.waitUntil(lambda: session.document.notes.placed[note].annotation.colour == "yellow")
    assert session.document.notes.placed[note].annotation.note == "first"
    qtbot.waitUntil(lambda: len(column(history, 1)) == 4)


def test_a_tag_is_renamed_with_what_is_nested_in_it_and_merged(
    qtbot: QtBot, session: Session, annotate: Annotate, window: QWidget
) -> None:
    one, two = annotate("产业", tags=("土地/盘活",)), annotate("就业", tags=("用地",))
    tags = TagsDialog(session, window)
    qtbot.waitUntil(lambda: column(tags, 0) == ["土地", "用地"])
    assert column(tags, 1) == ["1", "1"]
    choose(tags, 0)
    tags.name.setText("用地")
    qtbot.keyClick(tags.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.document.notes.placed[one].annotation.tags == ("用地/盘活",))
    qtbot.waitUntil(lambda: column(tags, 0) == ["用地"])
    assert column(tags, 1) == ["2"]
    session.document.notes.undo()
    qtbot.waitUntil(lambda: session.document.notes.placed[one].annotation.tags == ("土地/盘活",))
    assert session.document.notes.placed[two].annotation.tags == ("用地",)


def test_a_colour_gets_a_meaning_that_its_dot_tells(
    qtbot: QtBot, session: Session, appearance: Appearance
) -> None:
    panel = NotesPanel(session, appearance)
    qtbot.addWidget(panel)
    dot = panel.findChildren(DotButton)[1]
    qtbot.mouseDClick(dot, Qt.MouseButton.LeftButton)
    dialog = panel.findChild(MeaningsDialog)
    assert dialog is not None
    assert all(not label.pixmap().isNull() for label in dialog.findChildren(QLabel) if not label.text())
    dialog.fields["red"].setText("promise")
    dialog.accept()
    qtbot.waitUntil(lambda: dot.text() == "promise")
    assert dot.accessibleName() == "Red: promise"
    assert dot.toolTip().startswith("Red: promise\n")
    assert dot.sizeHint().width() > panel.findChildren(DotButton)[2].sizeHint().width() >= 24
    again = NotesPanel(session, appearance)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.findChildren(DotButton)[1].text() == "promise")
