"""Tags that are typed and left as they stand: all are kept, and "Saved" is said only when they are."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.workspace import edits
from gui.dialogs.more_tags import MoreTags
from gui.widgets.tags_editor import TagsEditor
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands

WORDS = "2730億元", "各位代表", "10項總量指標"
Made = tuple[Hands, list[str]]


@pytest.fixture
def noted(qtbot: QtBot, start: Starter) -> Made:
    """The bundled report with three highlights."""
    reader = Hands(qtbot, start(size=(1280, 1000), theme="light", language="en"))
    made: list[str] = []
    for words in WORDS:
        edit = edits.highlight(reader.span(words), "red")
        reader.session.document.notes.do(edit, lambda edited: made.extend(edited.notes))
    reader.saved()
    return reader, made


def says_saved(reader: Hands) -> bool:
    return "Saved" in [label.text() for label in reader.window.findChildren(QLabel)]


def tags(reader: Hands) -> list[tuple[str, ...]]:
    return [note.annotation.tags for note in reader.session.document.notes.in_order()]


def editor(reader: Hands) -> TagsEditor:
    found = reader.window.findChild(TagsEditor)
    assert found is not None
    return found


def typed(reader: Hands, notes: Sequence[str]) -> TagsEditor:
    """Ask for the tags of some notes with the key, and type."""
    reader.session.document.notes.choose(notes)
    reader.window.edit_tags(notes[0])
    field = editor(reader)
    assert says_saved(reader)
    reader.qtbot.keyClicks(field, "land, growth")
    assert not says_saved(reader)
    return field


def test_tags_left_without_enter_are_taken_in(qtbot: QtBot, noted: Made) -> None:
    reader, notes = noted
    typed(reader, notes[:1])
    reader.click(reader.rect(reader.span(WORDS[1])).center())
    reader.reader.canvas.setFocus()
    qtbot.waitUntil(lambda: ("land", "growth") in tags(reader))
    qtbot.waitUntil(lambda: says_saved(reader))


def test_tags_half_typed_on_a_card_survive_closing(qtbot: QtBot, start: Starter, noted: Made) -> None:
    reader, notes = noted
    typed(reader, notes[:1])
    assert reader.window.close()
    again = Hands(qtbot, start(size=(1280, 1000), language="en"))
    assert sorted(tags(again)) == [(), (), ("land", "growth")]


def test_tags_half_typed_survive_another_report(
    qtbot: QtBot, start: Starter, noted: Made, file: Path
) -> None:
    reader, notes = noted
    first = reader.session.document.kept.text
    typed(reader, notes[:1])
    with qtbot.waitSignal(reader.session.opened):
        reader.program.open_files([file])  # as another start hands it over
    reader.saved()
    assert says_saved(reader)
    assert first
    with qtbot.waitSignal(reader.session.opened):
        reader.session.open_text(first)
    assert sorted(tags(reader)) == [(), (), ("land", "growth")]


def test_tags_for_several_notes_are_saved_with_enter(qtbot: QtBot, noted: Made) -> None:
    reader, notes = noted
    field = typed(reader, notes[:2])
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sorted(tags(reader)) == [(), ("land", "growth"), ("land", "growth")])
    qtbot.waitUntil(lambda: says_saved(reader))


def test_tags_for_several_notes_are_given_up_with_escape(qtbot: QtBot, noted: Made) -> None:
    reader, notes = noted
    field = typed(reader, notes[:2])
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: says_saved(reader))
    assert tags(reader) == [(), (), ()]
    assert not [dialog for dialog in reader.window.findChildren(MoreTags) if dialog.isVisible()]


def test_tags_half_typed_for_several_notes_survive_closing(qtbot: QtBot, start: Starter, noted: Made) -> None:
    reader, notes = noted
    typed(reader, notes[:2])
    reader.program.close()  # as a signal from the system does, through the dialog
    again = Hands(qtbot, start(size=(1280, 1000), language="en"))
    assert sorted(tags(again)) == [(), ("land", "growth"), ("land", "growth")]
