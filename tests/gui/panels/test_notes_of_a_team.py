"""Notes of several: who wrote what, replies below, what is settled, and what narrows them."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from core.document.annotation import Author, Incoming
from core.workspace.edits import Here, highlight
from core.workspace.workspace import Workspace
from gui.look.theme import Appearance
from gui.panels.note_card import NoteCard
from gui.panels.notes import NotesPanel
from gui.panels.notes_delegate import NotesDelegate
from gui.panels.notes_editors import NoteEditor
from gui.panels.notes_model import PLACED
from gui.session.session import Session
from gui.widgets.card_list import CardList
from gui.widgets.menu_button import MenuButton
from tests.gui.panels.conftest import Annotate
from tests.small_report import at

LI = Author("1c8e8d1c-6c1e-4d3f-9c55-1f0f6f7e2a22", "李", "#a83a52")


@pytest.fixture
def panel(qtbot: QtBot, session: Session, appearance: Appearance) -> NotesPanel:
    panel = NotesPanel(session, appearance)
    qtbot.addWidget(panel)
    panel.resize(316, 600)
    panel.show()
    return panel


def cards(panel: NotesPanel) -> CardList:
    found = panel.findChild(CardList)
    assert found is not None
    return found


def shown(panel: NotesPanel) -> list[str]:
    model = cards(panel).model()
    return [model.index(row, 0).data(PLACED).annotation.note for row in range(model.rowCount())]


def card(panel: NotesPanel, row: int) -> NoteCard:
    delegate = cards(panel).itemDelegate()
    assert isinstance(delegate, NotesDelegate)
    return delegate.card(cards(panel).model().index(row, 0).data(PLACED))


def parts(panel: NotesPanel, row: int) -> list[str]:
    return [part for part, _ in card(panel, row).parts()]


def li_writes(qtbot: QtBot, session: Session, words: str, note: str) -> None:
    """Let a note of somebody else come in."""
    text = session.document.kept.text
    assert text is not None

    def come(workspace: Workspace) -> frozenset[str]:
        here = Here(workspace.library, text, workspace.editor.reports)
        (made,) = highlight(at(words), "red", note)(here).made
        made = made._replace(author=LI, created="2026-01-01T00:00:00.000+00:00", modified="2026-01-01")
        return workspace.library.merging.merge(text, [Incoming(made)]).annotations

    before = len(session.document.notes.placed)
    session.library.ask(come, session.document.notes.see)
    qtbot.waitUntil(lambda: len(session.document.notes.placed) > before)


def type_in_editor(qtbot: QtBot, panel: NotesPanel, words: str) -> None:
    editor = panel.findChild(NoteEditor)
    assert editor is not None
    editor.setPlainText(words)
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def pick(panel: NotesPanel, button: str, line: str) -> None:
    found = next(one for one in panel.findChildren(MenuButton) if one.accessibleName() == button)
    menu: QMenu = found.menu()
    next(action for action in menu.actions() if action.text() == line).trigger()


def is_seen(panel: QWidget, button: str) -> bool:
    return next(one for one in panel.findChildren(MenuButton) if one.accessibleName() == button).isVisible()


def has_replies(session: Session, note: str, count: int) -> bool:
    return len(session.document.notes.replies(note)) == count


def test_who_wrote_is_told_as_soon_as_one_is_not_alone(
    qtbot: QtBot, session: Session, panel: NotesPanel, annotate: Annotate
) -> None:
    annotate("产业", note="我的")
    assert "author" not in parts(panel, 0)
    assert not is_seen(panel, "Filter by who wrote")
    li_writes(qtbot, session, "就业", "李的")
    qtbot.waitUntil(lambda: sorted(shown(panel)) == ["我的", "李的"])
    assert parts(panel, 0)[0] == parts(panel, 1)[0] == "author"
    pick(panel, "Filter by who wrote", "李")
    assert shown(panel) == ["李的"]
    pick(panel, "Filter by who wrote", "Me")
    assert shown(panel) == ["我的"]


def test_what_comes_in_above_pushes_nothing_that_is_being_read(
    qtbot: QtBot, session: Session, panel: NotesPanel, annotate: Annotate
) -> None:
    for number in range(12):
        annotate("就业", note=f"第{number}条")
    view = cards(panel)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    first, at = view.first_seen()
    read = first.data(PLACED).annotation.id
    li_writes(qtbot, session, "各位代表", "李的")
    qtbot.waitUntil(lambda: view.model().rowCount() == 13)
    again, now_at = view.first_seen()
    assert (again.data(PLACED).annotation.id, now_at) == (read, at)


def test_replies_stand_below_their_note_in_order_and_are_one_step_of_undo(
    qtbot: QtBot, session: Session, panel: NotesPanel, annotate: Annotate
) -> None:
    first = annotate("产业", note="一")
    annotate("就业", note="二")
    for count, words in enumerate(("回一", "回二"), 1):
        panel.reply(first)
        type_in_editor(qtbot, panel, words)
        qtbot.waitUntil(partial(has_replies, session, first, count))
    order = shown(panel)
    at_first = order.index("一")
    assert order[at_first : at_first + 3] == ["一", "回一", "回二"]
    assert card(panel, at_first + 1).note.left() > card(panel, at_first).note.left()
    qtbot.waitUntil(lambda: session.saving.is_done)
    session.document.notes.undo()
    qtbot.waitUntil(lambda: "回二" not in shown(panel))
    assert "回一" in shown(panel)


def test_a_reply_is_kept_while_it_is_typed(
    qtbot: QtBot, session: Session, panel: NotesPanel, annotate: Annotate
) -> None:
    note = annotate("产业", note="一")
    panel.reply(note)
    editor = panel.findChild(NoteEditor)
    assert editor is not None
    editor.setPlainText("刚写")
    qtbot.waitUntil(lambda: len(session.document.notes.replies(note)) == 1)
    assert editor.isVisible()
    editor.setPlainText("刚写完")
    qtbot.waitUntil(
        lambda: [one.annotation.note for one in session.document.notes.replies(note)] == ["刚写完"]
    )
    session.document.notes.undo()
    qtbot.waitUntil(lambda: not session.document.notes.replies(note))


def test_a_reply_without_words_is_none(qtbot: QtBot, panel: NotesPanel, annotate: Annotate) -> None:
    note = annotate("产业", note="一")
    panel.reply(note)
    assert shown(panel) == ["一", ""]
    type_in_editor(qtbot, panel, "")
    qtbot.waitUntil(lambda: shown(panel) == ["一"])


def test_what_is_settled_is_told_and_narrowed_and_opened_again(
    qtbot: QtBot, session: Session, panel: NotesPanel, annotate: Annotate
) -> None:
    settled, _ = annotate("产业", note="一"), annotate("就业", note="二")
    assert not is_seen(panel, "Open or resolved")
    session.document.notes.resolve([settled])
    qtbot.waitUntil(lambda: is_seen(panel, "Open or resolved"))
    row = shown(panel).index("一")
    assert "settled" in parts(panel, row)
    pick(panel, "Open or resolved", "Open")
    assert shown(panel) == ["二"]
    pick(panel, "Open or resolved", "Resolved")
    assert shown(panel) == ["一"]
    session.document.notes.resolve([settled])
    qtbot.waitUntil(lambda: len(shown(panel)) == 2)
