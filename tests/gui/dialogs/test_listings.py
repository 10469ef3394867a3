"""Trash, history and the page of shortcuts: everything fits, and buttons do what they offer."""

from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.document.span import Span
from core.workspace import edits
from gui.dialogs.history import HistoryDialog
from gui.dialogs.shortcuts import ShortcutsDialog
from gui.dialogs.trash import TrashDialog
from gui.window.actions import shortcut_list
from tests.gui.conftest import Starter


def test_an_empty_trash_says_so_and_its_button_follows_the_selection(
    start: Starter, file: Path, qtbot: QtBot
) -> None:
    program = start(file, language="en")
    notes = program.session.document.notes
    qtbot.waitUntil(lambda: program.session.document.kept.text is not None)
    dialog = TrashDialog(program.session, program.window)
    dialog.show()
    qtbot.waitUntil(dialog.empty.isVisible)
    assert dialog.empty.text() == "The trash is empty."
    assert not dialog.button.isEnabled()
    made: list[str] = []
    notes.do(edits.highlight(Span(0, 40), "yellow"), lambda edited: made.extend(edited.notes))
    qtbot.waitUntil(lambda: bool(made))
    notes.do(edits.remove(made))
    qtbot.waitUntil(lambda: dialog.lines.topLevelItemCount() == 1)
    assert not dialog.empty.isVisible()
    assert not dialog.button.isEnabled()
    dialog.lines.selectAll()
    assert dialog.button.isEnabled()
    header = dialog.lines.header()
    assert header.length() <= dialog.lines.viewport().width()
    dialog.button.click()
    qtbot.waitUntil(dialog.empty.isVisible)
    assert not dialog.button.isEnabled()


def test_the_history_fits_its_columns_however_many_tags_a_note_has(
    start: Starter, file: Path, qtbot: QtBot
) -> None:
    program = start(file, language="en")
    notes = program.session.document.notes
    qtbot.waitUntil(lambda: program.session.document.kept.text is not None)
    made: list[str] = []
    notes.do(edits.highlight(Span(0, 40), "yellow"), lambda edited: made.extend(edited.notes))
    qtbot.waitUntil(lambda: bool(made))
    notes.do(edits.set_tags(made[0], tuple(f"经济/产业{number}" for number in range(20))))
    dialog = HistoryDialog(program.session, made[0], program.window)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.lines.topLevelItemCount() == 2)
    assert dialog.lines.header().length() <= dialog.lines.viewport().width()
    assert not dialog.button.isEnabled()
    qtbot.keyClick(dialog.lines, Qt.Key.Key_Down)
    assert dialog.button.isEnabled()


def test_the_shortcuts_fit_a_small_screen_and_scroll(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(shortcut_list())
    qtbot.addWidget(dialog)
    dialog.show()
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    for size in (QSize(1100, 500), QSize(420, 400), QSize(760, 400)):
        dialog.resize(size)
        qtbot.wait(1)
        labels = dialog.lists.findChildren(QLabel)
        ends = [label.mapTo(dialog.lists, QPoint(label.width(), 0)).x() for label in labels]
        assert max(ends) <= dialog.area.viewport().width()
        assert dialog.area.verticalScrollBar().maximum() > 0
