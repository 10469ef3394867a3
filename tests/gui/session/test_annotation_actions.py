"""What is meant by an action, told by the session alone: no page is shown."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from core.document.span import Span
from core.workspace import edits
from gui.session.annotation_actions import AnnotationActions
from gui.session.reading_view import Focus
from gui.session.session import Session
from tests.small_report import at

Highlight = Callable[[str], str]


@pytest.fixture
def in_view() -> set[Span]:
    """The words that can be seen."""
    return set()


@pytest.fixture
def actions(session: Session, in_view: set[Span]) -> AnnotationActions:
    return AnnotationActions(session, lambda: at("新增").start, in_view.__contains__)


@pytest.fixture
def highlight(qtbot: QtBot, session: Session) -> Highlight:
    def make(words: str) -> str:
        made: list[str] = []
        session.document.notes.do(
            edits.highlight(at(words), "yellow"), lambda edited: made.extend(edited.notes)
        )
        qtbot.waitUntil(lambda: bool(made))
        return made[0]

    return make


@pytest.fixture
def linked(qtbot: QtBot, session: Session, actions: AnnotationActions) -> str:
    """A link from 增长5.5% to 增长6%, by way of the selection."""
    for words in ("增长5.5%", "增长6%"):
        session.document.view.select(at(words))
        actions.link()
        assert session.document.view.selection is None
    qtbot.waitUntil(lambda: bool(session.document.notes.placed))
    return next(iter(session.document.notes.placed))


def test_selected_words_are_highlighted_and_without_them_the_focus_recoloured(
    qtbot: QtBot, session: Session, actions: AnnotationActions
) -> None:
    session.document.view.select(at("产业"))
    with qtbot.waitSignal(session.annotations_changed):
        actions.highlight("red")
    session.document.view.select(None)
    session.document.view.set_focus(Focus("annotation", next(iter(session.document.notes.placed))))
    with qtbot.waitSignal(session.annotations_changed):
        actions.highlight("blue")
    (placed,) = session.document.notes.placed.values()
    assert (placed.placement.span, placed.annotation.colour) == (at("产业"), "blue")


def test_with_neither_selection_nor_focus_nothing_is_done(
    session: Session, actions: AnnotationActions
) -> None:
    for do in (actions.note, actions.tag, actions.link, actions.follow_link, actions.attach, actions.remove):
        do()
    assert not session.awaiting.linking
    assert not session.awaiting.attaching
    assert not session.document.notes.changes.undo


def test_what_is_under_the_selection_is_removed_but_no_bookmark(
    qtbot: QtBot, session: Session, actions: AnnotationActions, highlight: Highlight
) -> None:
    actions.bookmark()
    for words in ("生产总值", "新增就业", "就业3000人"):
        highlight(words)
    session.document.view.select(at("增就业3"))
    with qtbot.waitSignal(session.annotations_changed):
        actions.remove()
    assert {placed.annotation.kind for placed in session.document.notes.placed.values()} == {
        "bookmark",
        "highlight",
    }
    assert len(session.document.notes.placed) == 2


def test_of_annotations_in_each_other_the_longest_is_meant_first(
    session: Session, actions: AnnotationActions, highlight: Highlight
) -> None:
    short, far, long = highlight("生产"), highlight("就业"), highlight("全县生产总值")
    session.document.view.select(Span(at("产总值").start, at("就业").end))
    assert actions._meant() == [long, short, far]


def test_a_bookmark_is_put_where_one_reads(
    qtbot: QtBot, session: Session, actions: AnnotationActions
) -> None:
    with qtbot.waitSignal(session.annotations_changed):
        actions.bookmark()
    (placed,) = session.document.notes.placed.values()
    assert placed.placement.span
    assert placed.placement.span.covers(at("新增就业3000人"))


def test_the_focus_can_be_an_end_of_a_link(
    session: Session, actions: AnnotationActions, highlight: Highlight
) -> None:
    session.document.view.set_focus(Focus("annotation", highlight("生产总值")))
    actions.link()
    assert session.awaiting.linking
    assert (session.awaiting.linking.span, session.awaiting.linking.quote) == (at("生产总值"), "生产总值")


def test_a_link_is_followed_to_the_end_that_is_not_in_view(
    qtbot: QtBot, session: Session, actions: AnnotationActions, linked: str, in_view: set[Span]
) -> None:
    session.document.view.set_focus(Focus("annotation", linked))
    for seen, goal in (("增长5.5%", "增长6%"), ("增长6%", "增长5.5%")):
        in_view.clear()
        in_view.add(at(seen))
        with qtbot.waitSignal(session.document.view.travelled) as went:
            actions.follow_link()
        assert went.args == [at(goal)]


def test_the_focus_is_attached_to_the_words_that_are_chosen_next(
    qtbot: QtBot, session: Session, actions: AnnotationActions, highlight: Highlight
) -> None:
    note = highlight("产业")
    session.document.view.set_focus(Focus("annotation", note))
    actions.attach()
    assert session.awaiting.attaching == note
    session.document.view.select(at("全县"))
    with qtbot.waitSignal(session.annotations_changed):
        actions.take_words()
    assert session.document.notes.placed[note].placement.span == at("全县")
    assert session.document.view.selection is None


def test_words_that_nobody_waits_for_stay_selected(session: Session, actions: AnnotationActions) -> None:
    session.document.view.select(at("全县"))
    actions.take_words()
    assert session.document.view.selection == at("全县")
