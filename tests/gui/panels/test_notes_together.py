"""Several notes at once, links and lost notes, as the Notes panel shows them."""

from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from gui.dialogs.more_tags import MoreTags
from gui.look.theme import Appearance
from gui.panels.notes import NotesPanel
from gui.panels.notes_delegate import NotesDelegate
from gui.session.reading_view import Focus
from gui.session.session import Session
from gui.session.tags import with_parents
from gui.widgets.card_list import CardList
from gui.widgets.tags_editor import TagsEditor
from tests.gui.panels.conftest import Annotate
from tests.small_report import at

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def shown(qtbot: QtBot, session: Session, appearance: Appearance) -> NotesPanel:
    panel = NotesPanel(session, appearance)
    qtbot.addWidget(panel)
    panel.resize(316, 600)
    panel.show()
    return panel


def click(
    qtbot: QtBot, panel: NotesPanel, row: int, part: str = "", held: Qt.KeyboardModifier = PLAIN
) -> None:
    view = panel.findChild(CardList)
    assert view is not None
    index = view.model().index(row, 0)
    delegate = view.itemDelegate()
    assert isinstance(delegate, NotesDelegate)
    card = delegate.card(index.data(Qt.ItemDataRole.UserRole))
    places = dict((*card.actions(), *card.leads()))
    corner = view.card_of(view.visualRect(index)).topLeft()
    point = corner + (places[part].center() if part else QPointF(40, 12))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, point.toPoint())


def test_chosen_notes_are_coloured_tagged_and_removed_in_one_step(
    qtbot: QtBot, session: Session, appearance: Appearance, annotate: Annotate
) -> None:
    panel = shown(qtbot, session, appearance)
    notes = {annotate(words) for words in ("产业", "生产总值", "就业")}
    click(qtbot, panel, 0, held=CTRL)
    click(qtbot, panel, 2, held=SHIFT)
    assert session.document.notes.chosen == notes
    click(qtbot, panel, 1, "blue")
    qtbot.waitUntil(lambda: {n.annotation.colour for n in session.document.notes.placed.values()} == {"blue"})
    panel.edit_tags(next(iter(notes)))
    dialog = panel.findChild(MoreTags)
    assert dialog is not None
    field = dialog.findChild(TagsEditor)
    assert field is not None
    field.setText("民生、土地/盘活")
    dialog.accept()
    qtbot.waitUntil(
        lambda: {n.annotation.tags for n in session.document.notes.placed.values()} == {("民生", "土地/盘活")}
    )
    click(qtbot, panel, 0, "remove")
    qtbot.waitUntil(lambda: not session.document.notes.placed)
    session.document.notes.undo()
    qtbot.waitUntil(lambda: session.document.notes.placed.keys() == notes)


def test_ctrl_lets_go_again_and_a_plain_click_of_all(
    qtbot: QtBot, session: Session, appearance: Appearance, annotate: Annotate
) -> None:
    panel = shown(qtbot, session, appearance)
    first, _ = annotate("产业"), annotate("就业")
    click(qtbot, panel, 0, held=CTRL)
    click(qtbot, panel, 1, held=CTRL)
    click(qtbot, panel, 1, held=CTRL)
    assert session.document.notes.chosen == {first}
    click(qtbot, panel, 1)
    assert not session.document.notes.chosen


def test_a_card_leads_to_the_other_end_of_its_link(
    qtbot: QtBot, session: Session, appearance: Appearance
) -> None:
    panel = shown(qtbot, session, appearance)
    session.awaiting.begin_link(at("产业"), "产业")
    session.awaiting.end_link(at("新增就业"))
    qtbot.waitUntil(lambda: len(session.document.notes.placed) == 1)
    with qtbot.waitSignal(session.document.view.travelled) as went:
        click(qtbot, panel, 0, "follow")
    assert went.args == [at("新增就业")]


def test_a_note_is_attached_to_other_words(qtbot: QtBot, session: Session, annotate: Annotate) -> None:
    note = annotate("产业")
    session.awaiting.begin_attaching(note)
    assert session.awaiting.take(at("就业"))
    qtbot.waitUntil(lambda: session.document.notes.placed[note].placement.span == at("就业"))
    assert not session.awaiting.take(at("产业"))
    session.document.notes.undo()
    qtbot.waitUntil(lambda: session.document.notes.placed[note].placement.span == at("产业"))


def test_a_tag_lies_in_all_above_it() -> None:
    assert with_parents("土地/盘活/存量") == ["土地", "土地/盘活", "土地/盘活/存量"]


def test_gathering_points_at_what_is_gathered(
    qtbot: QtBot, session: Session, appearance: Appearance, annotate: Annotate
) -> None:
    panel = shown(qtbot, session, appearance)
    first, second = annotate("产业"), annotate("就业")
    click(qtbot, panel, 0, held=CTRL)
    click(qtbot, panel, 1, held=CTRL)
    assert session.document.view.focus == Focus("annotation", second)
    assert session.document.notes.meant_with(second) == sorted((first, second))
    click(qtbot, panel, 1, held=CTRL)
    assert session.document.view.focus == Focus("annotation", first)
