"""A reader shares notes with a colleague, who has a library and a window of their own elsewhere."""

from collections.abc import Iterator
from pathlib import Path
from shutil import move

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from core.document.annotation import Annotation
from core.library.library import Library
from core.library.safety.backup import back_up
from core.workspace.edits import Edit, Here, highlight, reply, resolve, set_tags, write_note
from core.workspace.sharing import join, leave, share_now
from gui.dialogs.agreement import AgreementDialog
from gui.dialogs.sharing import SharingDialog
from gui.dialogs.whole_library import merge_library
from gui.panels.notes_editors import NoteEditor
from gui.session.copies import Copies
from gui.session.rounds import Rounds, rounds_of
from gui.widgets.tags_editor import TagsEditor
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands


class Colleague:
    """Another member: a library of their own, that shares when it is told to."""

    def __init__(self, folder: Path, name: str, path: Path) -> None:
        self.library = Library.open(path)
        join(self.library, folder, name)
        self.share()

    def share(self) -> None:
        share_now(self.library)

    def note(self) -> Annotation:
        """The only note that is no reply."""
        (text,) = [held.text for held in self.library.reports.all()]
        (note,) = [note for note in self.library.annotations.of(text) if note.kind != "reply"]
        return note

    def does(self, edit: Edit) -> None:
        text = self.note().text
        self.library.operations.perform(text, edit(Here(self.library, text, {})))
        self.share()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


@pytest.fixture
def reader(qtbot: QtBot, start: Starter, file: Path) -> Iterator[Hands]:
    hands = Hands(qtbot, start(file, language="en", size=(1280, 900)))
    yield hands
    rounds_of(hands.session).end()


def joined(reader: Hands, folder: Path) -> SharingDialog:
    """The dialog, after one has joined in it."""
    reader.act("share")
    dialog = reader.window.findChild(SharingDialog)
    assert dialog is not None
    for name, words in (("Shared folder", str(folder)), ("Your name", "王")):
        field = next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == name)
        field.setText(words)
    press(reader, dialog, "&Join")
    reader.qtbot.waitUntil(lambda: bool(rounds_of(reader.session).seen.at))
    return dialog


def press(reader: Hands, dialog: SharingDialog, words: str) -> None:
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == words)
    reader.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(dialog: SharingDialog, words: str) -> bool:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == words).isVisible()


def says(dialog: SharingDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def write(reader: Hands, words: str, note: str) -> str:
    """Highlight words and write a note on them."""
    reader.select(reader.span(words))
    reader.act("highlight_yellow")
    notes = reader.session.document.notes
    reader.qtbot.waitUntil(lambda: bool(notes.placed))
    (made,) = notes.placed
    notes.write(made, note)
    reader.saved()
    return made


def looked(reader: Hands) -> Rounds:
    """Let a round be made now, and wait for its end."""
    rounds = rounds_of(reader.session)
    was = rounds.seen.at
    reader.qtbot.wait(5)
    rounds.look()
    reader.qtbot.waitUntil(lambda: rounds.seen.at != was or rounds.seen.trouble is not None)
    return rounds


def test_notes_go_out_by_themselves_and_those_of_others_come_in(
    qtbot: QtBot, reader: Hands, folder: Path, tmp_path: Path
) -> None:
    dialog = joined(reader, folder)
    assert "Nobody else has written here yet." in says(dialog)
    made = write(reader, "产业提质", "要核实")
    qtbot.waitUntil(lambda: any(folder.glob("王/*.jsonld")), timeout=10_000)
    looked(reader)
    li = Colleague(folder, "李", tmp_path / "second.sqlite")
    assert (li.note().id, li.note().note) == (made, "要核实")
    li.does(reply(made, "核过了"))
    li.does(resolve([made]))
    notes = reader.session.document.notes
    looked(reader)
    qtbot.waitUntil(lambda: bool(notes.replies(made)) and notes.placed[made].annotation.resolved)
    (answer,) = notes.replies(made)
    assert answer.annotation.author is not None
    assert (answer.annotation.author.name, answer.annotation.note) == ("李", "核过了")
    members = dialog.findChild(QListWidget)
    assert members is not None
    assert [members.item(row).text() for row in range(members.count())] == ["王 (Me)", "李"]
    qtbot.waitUntil(lambda: "team" in reader.said())


def test_leaving_takes_nothing_away(qtbot: QtBot, reader: Hands, folder: Path, tmp_path: Path) -> None:
    dialog = joined(reader, folder)
    made = write(reader, "产业提质", "要核实")
    looked(reader)
    li = Colleague(folder, "李", tmp_path / "second.sqlite")
    li.does(reply(made, "核过了"))
    looked(reader)
    notes = reader.session.document.notes
    qtbot.waitUntil(lambda: bool(notes.replies(made)))
    press(reader, dialog, "L&eave")
    qtbot.waitUntil(lambda: not shown(dialog, "L&eave"))
    li.does(write_note(made, "改了"))
    rounds_of(reader.session).look()
    qtbot.wait(300)
    assert notes.placed[made].annotation.note == "要核实"
    assert len(notes.replies(made)) == 1
    assert any(folder.glob("王/*.jsonld"))


def test_what_is_typed_stays_while_a_colleague_writes_in_the_same_note(
    qtbot: QtBot, reader: Hands, folder: Path, tmp_path: Path
) -> None:
    joined(reader, folder).close()
    made = write(reader, "产业提质", "要核实")
    looked(reader)
    li = Colleague(folder, "李", tmp_path / "second.sqlite")
    reader.window.edit_note(made)
    editor = reader.window.findChild(NoteEditor)
    assert editor is not None
    qtbot.keyClicks(editor, "ABC")
    li.does(write_note(made, "要核实，见公报"))
    looked(reader)
    notes = reader.session.document.notes
    qtbot.waitUntil(lambda: "见公报" in editor.toPlainText())
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    reader.saved()
    note = notes.placed[made].annotation.note
    assert "ABC" in note
    assert "见公报" in note


def test_tags_being_typed_leave_those_of_a_colleague_alone(
    qtbot: QtBot, reader: Hands, folder: Path, tmp_path: Path
) -> None:
    joined(reader, folder).close()
    made = write(reader, "产业提质", "要核实")
    notes = reader.session.document.notes
    notes.do(set_tags(made, ["产业", "旧"]))
    reader.saved()
    looked(reader)
    li = Colleague(folder, "李", tmp_path / "second.sqlite")
    reader.window.edit_tags(made)
    editor = reader.window.findChild(TagsEditor)
    assert editor is not None
    qtbot.keyClicks(editor, "mine")
    li.does(set_tags(made, ["产业", "李的"]))
    looked(reader)
    qtbot.waitUntil(lambda: notes.placed[made].annotation.tags == ("产业", "李的"))
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: notes.placed[made].annotation.tags == ("产业", "mine", "李的"))


def test_two_of_one_name_are_told_apart_in_words(
    qtbot: QtBot, reader: Hands, folder: Path, tmp_path: Path
) -> None:
    dialog = joined(reader, folder)
    write(reader, "产业提质", "要核实")
    looked(reader)
    for name in ("second", "third"):
        Colleague(folder, "李", tmp_path / f"{name}.sqlite")
    looked(reader)
    members = dialog.findChild(QListWidget)
    assert members is not None
    qtbot.waitUntil(lambda: members.count() == 3 and "(" in members.item(2).text())
    me, first, second = (members.item(row).text() for row in range(3))
    assert me == "王 (Me)"
    assert first.startswith("李 (")
    assert second.startswith("李 (")
    assert first != second


def test_what_is_written_last_goes_out_on_closing(reader: Hands, folder: Path) -> None:
    joined(reader, folder).close()
    write(reader, "产业提质", "最后一句")
    reader.window.close()
    assert any("最后一句" in path.read_text("utf-8") for path in folder.glob("王/*.jsonld"))


def test_many_notes_come_piece_by_piece(reader: Hands, folder: Path, tmp_path: Path) -> None:
    joined(reader, folder).close()
    write(reader, "产业提质", "要核实")
    looked(reader)
    li = Colleague(folder, "李", tmp_path / "second.sqlite")
    text = li.note().text
    here = Here(li.library, text, {text: reader.session.document.report})
    span = reader.span("就业")
    with li.library.store.transaction():
        for number in range(100):
            li.library.operations.perform(text, highlight(span, "red", f"{number}")(here))
    li.share()
    notes, counts = reader.session.document.notes, set()
    reader.session.annotations_changed.connect(lambda *_: counts.add(len(notes.placed)))
    looked(reader)
    reader.qtbot.waitUntil(lambda: len(notes.placed) == 101)
    assert len(counts) > 2


def test_a_folder_that_goes_is_told_once_and_found_again(
    qtbot: QtBot, reader: Hands, folder: Path, tmp_path: Path
) -> None:
    dialog = joined(reader, folder)
    told: list[object] = []
    rounds = rounds_of(reader.session)
    rounds.troubled.connect(told.append)
    move(folder, tmp_path / "unplugged")
    for _ in range(3):
        rounds.look()
        qtbot.waitUntil(lambda: rounds.seen.trouble is not None)
        qtbot.wait(20)
    assert len(told) == 1
    assert "is not there" in reader.said()
    assert any(one.text() == "Share notes…" for one in reader.notice.findChildren(QToolButton))
    assert "is not there" in says(dialog)
    write(reader, "产业提质", "要核实")
    move(tmp_path / "unplugged", folder)
    with qtbot.waitSignal(rounds.recovered):
        rounds.look()
    qtbot.waitUntil(lambda: any(folder.glob("王/*.jsonld")), timeout=10_000)


def test_another_library_is_taken_in_and_how_far_two_agree_is_told(
    qtbot: QtBot, reader: Hands, folder: Path, tmp_path: Path
) -> None:
    joined(reader, folder).close()
    made = write(reader, "产业提质", "要核实")
    reader.session.document.notes.do(set_tags(made, ["产业"]))
    reader.saved()
    looked(reader)
    li = Colleague(folder, "李", tmp_path / "second.sqlite")
    leave(li.library)
    text = li.note().text
    here = Here(li.library, text, {text: reader.session.document.report})
    li.library.operations.perform(text, highlight(reader.span("就业"), "red", "新", ["产业"])(here))
    li.library.store.close()
    merge_library(reader.session, reader.window, tmp_path / "second.sqlite")
    notes = reader.session.document.notes
    qtbot.waitUntil(lambda: "新" in [one.annotation.note for one in notes.placed.values()])
    qtbot.waitUntil(lambda: "second.sqlite" in reader.said())
    reader.act("agreement")
    dialog = reader.window.findChild(AgreementDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.lines.topLevelItemCount() == 1)
    line = dialog.lines.topLevelItem(0)
    assert line is not None
    assert [line.text(column) for column in (0, 2, 3, 4)] == ["产业", "0", "1", "1"]
    table = tmp_path / "table.csv"
    dialog.export_to(table)
    qtbot.waitUntil(table.exists)
    assert "产业" in table.read_text("utf-8-sig")


def test_a_copy_in_conflict_is_offered_once(qtbot: QtBot, reader: Hands) -> None:
    write(reader, "产业提质", "要核实")
    library = reader.session.library.path
    copy = library.with_name(f"{library.stem} (conflicted copy 2026-01-01){library.suffix}")
    reader.session.library.ask(lambda workspace: back_up(workspace.library.store, copy))
    qtbot.waitUntil(copy.exists)
    copies = reader.window.findChild(Copies)
    assert copies is not None
    with qtbot.waitSignal(copies.found):
        copies.look()
    assert "conflicted copy" in reader.said()
    button = next(one for one in reader.notice.findChildren(QToolButton) if one.text() == "Take it in")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "nothing that is not here" in reader.said())
    with qtbot.assertNotEmitted(copies.found, wait=500):
        copies.look()
