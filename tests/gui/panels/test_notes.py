from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from core.document.annotation import Placed
from core.document.span import Span
from core.library.library import Library
from core.workspace import edits
from core.workspace.workspace import Workspace
from gui.look.theme import Appearance
from gui.panels.notes import NotesPanel
from gui.panels.notes_delegate import NotesDelegate
from gui.panels.notes_editors import NoteEditor
from gui.panels.notes_model import PLACED
from gui.session.reading_view import Focus
from gui.session.session import Session
from gui.widgets.card_list import CardList
from gui.widgets.dot_button import DotButton
from gui.widgets.empty_state import EmptyState
from gui.widgets.filter_field import FilterField
from gui.widgets.tags_editor import TagsEditor
from tests.gui.panels.conftest import Annotate, show_in_script
from tests.small_report import TEXT, at

LEFT = Qt.MouseButton.LeftButton


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


def placed(panel: NotesPanel) -> list[Placed]:
    model = cards(panel).model()
    return [model.index(row, 0).data(PLACED) for row in range(model.rowCount())]


def told(panel: NotesPanel) -> Placed:
    """What the first card shows."""
    delegate = cards(panel).itemDelegate()
    assert isinstance(delegate, NotesDelegate)
    return delegate.card(placed(panel)[0]).placed


def quotes(panel: NotesPanel) -> list[str]:
    return [note.annotation.selectors.exact for note in placed(panel)]


def click(qtbot: QtBot, panel: NotesPanel, row: int, action: str = "") -> None:
    """Click on a card, or on one of the actions it offers."""
    view = cards(panel)
    index = view.model().index(row, 0)
    frame = view.card_of(view.visualRect(index))
    delegate = view.itemDelegate()
    assert isinstance(delegate, NotesDelegate)
    point = frame.topLeft() + QPointF(40, 12)
    if action:
        point = frame.topLeft() + dict(delegate.card(index.data(PLACED)).actions())[action].center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point.toPoint())


def click_tag(
    qtbot: QtBot,
    panel: NotesPanel,
    row: int,
    tag: str,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    view = cards(panel)
    index = view.model().index(row, 0)
    view.scrollTo(index)
    delegate = view.itemDelegate()
    assert isinstance(delegate, NotesDelegate)
    card, frame = delegate.card(index.data(PLACED)), view.card_of(view.visualRect(index))
    tags = [there for part, there in card.parts() if part == "tag"]
    place = tags[card.placed.annotation.tags.index(tag)].center() + frame.topLeft()
    qtbot.mouseClick(view.viewport(), LEFT, modifier, place.toPoint())


def editor(panel: NotesPanel) -> NoteEditor:
    found = panel.findChild(NoteEditor)
    assert found is not None
    return found


def typed(qtbot: QtBot, panel: NotesPanel, note: str, words: str) -> str:
    """Begin to write a note on its card, and do not end it; the note's id."""
    panel.edit_note(note)
    qtbot.keyClicks(editor(panel), words)
    return note


def test_cards_stand_in_reading_order(panel: NotesPanel, annotate: Annotate) -> None:
    for words in ("就业", "产业", "生产总值"):
        annotate(words)
    assert quotes(panel) == ["产业", "生产总值", "就业"]


def test_a_first_note_is_asked_for_until_there_is_one(panel: NotesPanel, annotate: Annotate) -> None:
    empty = panel.findChild(EmptyState)
    assert empty is not None
    assert empty.isVisible()
    annotate("产业")
    assert not empty.isVisible()
    assert cards(panel).isVisible()


def test_a_click_goes_to_the_words(
    qtbot: QtBot, session: Session, panel: NotesPanel, annotate: Annotate
) -> None:
    note = annotate("产业")
    with qtbot.waitSignal(session.document.view.travelled) as went:
        click(qtbot, panel, 0)
    assert went.args == [at("产业")]
    assert session.document.view.focus == Focus("annotation", note)


def test_what_the_page_points_at_is_chosen(session: Session, panel: NotesPanel, annotate: Annotate) -> None:
    annotate("产业")
    session.document.view.set_focus(Focus("annotation", annotate("就业")))
    assert cards(panel).currentIndex().row() == 1
    session.document.view.set_focus(None)
    assert not cards(panel).currentIndex().isValid()


def test_quotes_are_in_the_script_of_the_page(
    session: Session, panel: NotesPanel, annotate: Annotate
) -> None:
    annotate("产业")
    show_in_script(session, TEXT.replace("产", "產").replace("业", "業"))
    assert told(panel).annotation.selectors.exact == "產業"
    assert quotes(panel) == ["产业"]


@pytest.fixture
def full_disk() -> Iterator[Callable[[bool], None]]:
    """Says whether files may grow; where they may not, SQLite meets the error of a full disk."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(full: bool) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096 if full else before[0], before[1]))

    yield fill
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_note_that_cannot_be_written_stays_on_its_card(
    qtbot: QtBot, session: Session, panel: NotesPanel, annotate: Annotate, full_disk: Callable[[bool], None]
) -> None:
    note = annotate("产业", note="before")
    panel.edit_note(note)
    full_disk(True)
    with qtbot.waitSignal(session.failed):
        qtbot.keyClicks(editor(panel), ", and after")
        qtbot.keyClick(editor(panel), Qt.Key.Key_Escape)
    assert told(panel).annotation.note == "before, and after"
    assert not session.saving.is_done
    full_disk(False)
    panel.edit_note(note)
    assert editor(panel).toPlainText() == "before, and after"
    qtbot.waitUntil(lambda: session.saving.is_done)
    assert session.document.notes.placed[note].annotation.note == "before, and after"
    assert not session.saving.unwritten


def test_a_note_that_could_not_be_written_is_tried_again_at_the_end(
    qtbot: QtBot, session: Session, annotate: Annotate, full_disk: Callable[[bool], None], tmp_path: Path
) -> None:
    note = annotate("产业")
    full_disk(True)
    with qtbot.waitSignal(session.failed):
        session.document.notes.write(note, "kept")
    full_disk(False)
    text = session.document.kept.text
    assert text
    session.close()
    with Library.open(tmp_path / "library.sqlite") as library:
        assert [kept.note for kept in library.annotations.of(text)] == ["kept"]


def test_a_note_is_saved_as_it_is_typed(
    qtbot: QtBot, session: Session, panel: NotesPanel, annotate: Annotate
) -> None:
    note = typed(qtbot, panel, annotate("产业"), "look")
    assert not session.saving.is_done
    qtbot.waitUntil(lambda: session.saving.is_done)
    assert session.document.notes.placed[note].annotation.note == "look"
    qtbot.keyClicks(editor(panel), " again")
    qtbot.waitUntil(lambda: session.saving.is_done)
    assert session.document.notes.placed[note].annotation.note == "look again"


def test_a_long_note_is_seen_whole_while_it_is_written(
    qtbot: QtBot, panel: NotesPanel, annotate: Annotate
) -> None:
    panel.resize(216, 600)
    panel.edit_note(annotate("产业", note="与2024年目标“占全国份额稳定”对照。" * 2))
    bar = editor(panel).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert editor(panel).geometry().bottom() < cards(panel).rowHeight(0)


def test_typing_goes_on_while_many_notes_come_from_outside(
    qtbot: QtBot, session: Session, panel: NotesPanel, annotate: Annotate
) -> None:
    note = typed(qtbot, panel, annotate("产业"), "lo")
    text = session.document.kept.text
    assert text

    def add(workspace: Workspace) -> set[str]:
        words = (edits.highlight(Span(at, at + 2), "red") for at in range(40))
        return {uuid for edit in words for uuid in workspace.editor.do(text, edit).notes}

    session.library.ask(add, session.document.notes.see)
    qtbot.waitUntil(lambda: len(session.document.notes.placed) == 41)
    qtbot.keyClicks(editor(panel), "ok")
    assert editor(panel).toPlainText() == "look"
    qtbot.waitUntil(lambda: session.document.notes.placed[note].annotation.note == "look")


def test_the_card_grows_with_the_note(qtbot: QtBot, panel: NotesPanel, annotate: Annotate) -> None:
    panel.edit_note(annotate("产业"))
    before = cards(panel).rowHeight(0)
    for _ in range(3):
        qtbot.keyClick(editor(panel), Qt.Key.Key_Return)
    assert cards(panel).rowHeight(0) > before
    assert editor(panel).geometry().bottom() < cards(panel).rowHeight(0)


def test_nothing_typed_is_left_behind(
    qtbot: QtBot, session: Session, panel: NotesPanel, annotate: Annotate
) -> None:
    note = typed(qtbot, panel, annotate("产业"), "late")
    session.leaving.emit()
    session.close()
    qtbot.waitUntil(lambda: session.document.notes.placed[note].annotation.note == "late")


def test_escape_ends_writing_and_keeps_the_words(
    qtbot: QtBot, session: Session, panel: NotesPanel, annotate: Annotate
) -> None:
    note = typed(qtbot, panel, annotate("产业"), "kept")
    qtbot.keyClick(editor(panel), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: session.saving.is_done and panel.findChild(NoteEditor) is None)
    assert session.document.notes.placed[note].annotation.note == "kept"


def test_a_note_being_written_stays_although_the_search_no_longer_finds_it(
    qtbot: QtBot, session: Session, panel: NotesPanel, annotate: Annotate
) -> None:
    note = annotate("产业", note="wood")
    field = panel.findChild(FilterField)
    assert field is not None
    field.setText("wood")
    panel.edit_note(note)
    editor(panel).setPlainText("stone")
    qtbot.waitUntil(lambda: session.saving.is_done)
    assert editor(panel).toPlainText() == "stone"


def test_tags_are_read_with_any_comma(
    qtbot: QtBot, session: Session, panel: NotesPanel, annotate: Annotate
) -> None:
    note = annotate("产业", tags=("经济",))
    panel.edit_tags(note)
    field = panel.findChild(TagsEditor)
    assert field is not None
    field.setText(field.text() + "工业，土地/盘活、工业")
    assert not session.saving.is_done
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: session.document.notes.placed[note].annotation.tags == ("经济", "工业", "土地/盘活")
    )
    qtbot.waitUntil(lambda: session.saving.is_done)


def test_a_dot_on_the_card_gives_its_colour(
    qtbot: QtBot, session: Session, panel: NotesPanel, annotate: Annotate
) -> None:
    note = annotate("产业")
    with qtbot.waitSignal(session.annotations_changed):
        click(qtbot, panel, 0, "blue")
    assert session.document.notes.placed[note].annotation.colour == "blue"


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, None])
def test_a_card_is_removed_by_key_and_by_mouse(
    qtbot: QtBot, session: Session, panel: NotesPanel, annotate: Annotate, key: Qt.Key | None
) -> None:
    session.document.view.set_focus(Focus("annotation", annotate("产业")))
    with qtbot.waitSignal(session.annotations_changed):
        if key is None:
            click(qtbot, panel, 0, "remove")
        else:
            cards(panel).setFocus()
            qtbot.keyClick(cards(panel), key)
    assert not quotes(panel)


def test_keys_write_and_colour(qtbot: QtBot, session: Session, panel: NotesPanel, annotate: Annotate) -> None:
    note = annotate("产业")
    session.document.view.set_focus(Focus("annotation", note))
    cards(panel).setFocus()
    with qtbot.waitSignal(session.annotations_changed):
        qtbot.keyClick(cards(panel), Qt.Key.Key_3)
    assert session.document.notes.placed[note].annotation.colour == "green"
    qtbot.keyClick(cards(panel), Qt.Key.Key_F2)
    assert editor(panel).isVisible()


def test_search_finds_quotes_notes_and_tags_in_either_script(panel: NotesPanel, annotate: Annotate) -> None:
    annotate("产业", note="壮大")
    annotate("就业", tags=("民生",))
    annotate("扩大内需")
    field = panel.findChild(FilterField)
    assert field is not None
    for words, found in (("壯大", ["产业"]), ("民生", ["就业"]), ("擴大", ["扩大内需"]), ("無", [])):
        field.setText(words)
        assert quotes(panel) == found


def test_a_dot_filters_to_its_colour_and_naming_it_does_not(
    qtbot: QtBot, panel: NotesPanel, annotate: Annotate
) -> None:
    annotate("产业", "red")
    annotate("就业", "blue")
    annotate("扩大内需", "green")
    dots = panel.findChildren(DotButton)
    qtbot.mouseClick(dots[1], LEFT)
    assert quotes(panel) == ["产业"]
    qtbot.mouseClick(dots[3], LEFT, Qt.KeyboardModifier.ControlModifier)
    assert quotes(panel) == ["产业", "就业"]
    qtbot.mouseClick(dots[2], LEFT)
    qtbot.mouseDClick(dots[2], LEFT)
    assert quotes(panel) == ["产业", "就业"]
    qtbot.mouseClick(dots[3], LEFT)
    assert quotes(panel) == ["就业"]
    qtbot.mouseClick(dots[3], LEFT)
    assert len(quotes(panel)) == 3


def test_a_tag_on_a_card_filters_to_it(qtbot: QtBot, panel: NotesPanel, annotate: Annotate) -> None:
    annotate("产业", tags=("经济",))
    annotate("就业", tags=("民生", "经济"))
    annotate("扩大内需", tags=("民生",))
    click_tag(qtbot, panel, 0, "经济")
    assert quotes(panel) == ["产业", "就业"]
    click_tag(qtbot, panel, 1, "民生", Qt.KeyboardModifier.ControlModifier)
    assert len(quotes(panel)) == 3
    click_tag(qtbot, panel, 2, "民生")
    assert quotes(panel) == ["扩大内需", "就业"]
    click_tag(qtbot, panel, 0, "民生")
    assert len(quotes(panel)) == 3


def test_writing_a_note_that_the_filter_hides_shows_it(panel: NotesPanel, annotate: Annotate) -> None:
    note = annotate("产业", "red")
    panel.findChildren(DotButton)[0].click()
    assert not quotes(panel)
    panel.edit_note(note)
    assert editor(panel).isVisible()


def test_undo_brings_a_removed_card_back_to_its_place(
    qtbot: QtBot, session: Session, panel: NotesPanel, annotate: Annotate
) -> None:
    for words in ("产业", "生产总值", "就业"):
        annotate(words)
    middle = placed(panel)[1].annotation.id
    with qtbot.waitSignal(session.annotations_changed):
        session.document.notes.do(edits.remove([middle]))
    assert quotes(panel) == ["产业", "就业"]
    with qtbot.waitSignal(session.annotations_changed):
        session.document.notes.undo()
    assert quotes(panel) == ["产业", "生产总值", "就业"]


def test_the_actions_of_a_card_say_what_they_do(
    qtbot: QtBot, session: Session, panel: NotesPanel, annotate: Annotate
) -> None:
    annotate("产业")
    session.meanings.put("blue", "promise")
    qtbot.waitUntil(lambda: session.meanings.words == {"blue": "promise"})
    view = cards(panel)
    index = view.model().index(0, 0)
    frame = view.card_of(view.visualRect(index))
    delegate = view.itemDelegate()
    assert isinstance(delegate, NotesDelegate)
    told = []
    for name, place in delegate.card(index.data(PLACED)).actions():
        at = (frame.topLeft() + place.center()).toPoint()
        help_ = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
        QCoreApplication.sendEvent(view.viewport(), help_)
        told.append((name, QToolTip.text()))
    assert told[0] == ("note", "Edit note")
    assert ("blue", "Blue: promise") in told
    assert told[-1] == ("remove", "Remove")
    words = (frame.topLeft() + QPointF(8, 8)).toPoint()
    help_ = QHelpEvent(QEvent.Type.ToolTip, words, view.viewport().mapToGlobal(words))
    QCoreApplication.sendEvent(view.viewport(), help_)
    assert QToolTip.text() == "Yellow"
    table = QAccessible.queryAccessibleInterface(view)
    heard = [table.child(at).text(QAccessible.Text.Description) for at in range(table.childCount())]
    assert "Yellow" in heard
    below = view.viewport().rect().bottomLeft()
    help_ = QHelpEvent(QEvent.Type.ToolTip, below, view.viewport().mapToGlobal(below))
    QCoreApplication.sendEvent(view.viewport(), help_)  # no card is there, and nothing is said
