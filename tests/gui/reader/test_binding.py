from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.document.span import Span
from gui.look.theme import Appearance, load_theme
from gui.reader.binding import bind
from gui.reader.reader import Reader
from gui.reader.selection_bar import SelectionBar
from gui.session.annotation_actions import AnnotationActions
from gui.session.reading_view import Focus
from gui.session.session import Session
from tests.gui.reader.conftest import TEXT, span_of

LEFT = Qt.MouseButton.LeftButton
WORDS = "实施重大项目"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The page's own text, which the session opens."""
    file = tmp_path / "报告.txt"
    file.write_text(TEXT, "utf-8")
    return file


@pytest.fixture
def reader(qtbot: QtBot, appearance: Appearance) -> Reader:
    reader = Reader(appearance.theme, appearance.page_font, appearance.text_size)
    qtbot.addWidget(reader.canvas)
    reader.canvas.resize(700, 600)
    reader.canvas.show()
    return reader


@pytest.fixture(autouse=True)
def actions(reader: Reader, session: Session, appearance: Appearance) -> AnnotationActions:
    return bind(reader, session, appearance)


def bar(reader: Reader) -> SelectionBar:
    bar = reader.canvas.findChild(SelectionBar)
    assert bar
    return bar


def highlighted(
    qtbot: QtBot, session: Session, reader: Reader, actions: AnnotationActions, span: Span
) -> str:
    reader.selection.select(span)
    with qtbot.waitSignal(session.annotations_changed):
        actions.highlight("red")
    (annotation,) = session.document.notes.placed
    return annotation


def test_selected_words_are_the_sessions_and_get_a_bar(reader: Reader, session: Session) -> None:
    reader.selection.select(span_of(WORDS))
    assert session.document.view.selection == span_of(WORDS)
    assert bar(reader).isVisible()
    reader.canvas.scrolling.by(40)
    assert not bar(reader).isVisible()
    reader.selection.select(None)
    assert session.document.view.selection is None


def test_a_highlight_takes_the_place_of_the_selection(
    qtbot: QtBot, reader: Reader, session: Session, actions: AnnotationActions
) -> None:
    annotation = highlighted(qtbot, session, reader, actions, span_of(WORDS))
    assert reader.selection.span is None
    assert session.document.view.focus == Focus("annotation", annotation)
    assert reader.canvas.overlays.outlined == span_of(WORDS)
    with qtbot.waitSignal(session.annotations_changed):
        actions.highlight("blue")
    (mark,) = reader.canvas.overlays.marks.in_row(reader.canvas.page.row_at(span_of(WORDS).start))
    assert mark.colour == "blue"


def test_a_note_is_asked_for_on_new_and_on_known_annotations(
    qtbot: QtBot, reader: Reader, session: Session, actions: AnnotationActions
) -> None:
    reader.selection.select(span_of(WORDS))
    with qtbot.waitSignal(actions.note_wanted) as told:
        actions.note()
    assert told.args == list(session.document.notes.placed)
    with qtbot.waitSignal(actions.tag_wanted) as told:
        actions.tag()
    assert told.args == list(session.document.notes.placed)


def test_what_lies_under_the_selection_is_removed(
    qtbot: QtBot, reader: Reader, session: Session, actions: AnnotationActions
) -> None:
    highlighted(qtbot, session, reader, actions, span_of(WORDS))
    reader.selection.select(span_of("重大"))
    with qtbot.waitSignal(session.annotations_changed):
        actions.remove()
    assert not session.document.notes.placed
    assert reader.canvas.overlays.marks.at(span_of(WORDS).start) is None


def test_a_click_on_a_highlight_puts_it_in_focus_and_beside_it_none(
    qtbot: QtBot, reader: Reader, session: Session, actions: AnnotationActions
) -> None:
    annotation = highlighted(qtbot, session, reader, actions, span_of(WORDS))
    session.document.view.set_focus(None)
    for words, focus in ((WORDS, Focus("annotation", annotation)), ("改革", None)):
        rect = reader.canvas.rect_of(span_of(words))
        assert rect is not None
        QTest.mouseClick(reader.canvas.viewport(), LEFT, pos=rect.center())
        assert session.document.view.focus == focus


def test_folding_and_travelling_go_by_way_of_the_session(reader: Reader, session: Session) -> None:
    session.document.view.go_to(span_of("做好第3批"))
    reader.collapser.collapse_here(fold=True)
    assert session.document.view.collapsing is not None
    assert session.document.view.collapsing.collapsed == reader.canvas.collapsing.collapsed != frozenset()
    far = span_of("指标准地控制指标体系")
    session.document.view.go_to(far)
    assert reader.canvas.rect_of(far) is not None


def test_the_session_knows_what_is_read(qtbot: QtBot, reader: Reader, session: Session) -> None:
    with qtbot.waitSignal(session.position_changed):
        reader.canvas.scrolling.by(500)
    assert session.document.view.position == reader.canvas.scrolling.top_position()


def test_another_script_is_shown_when_it_is_ready(qtbot: QtBot, reader: Reader, session: Session) -> None:
    session.set_script("traditional")
    qtbot.waitUntil(lambda: "實施重大項目" in reader.canvas.page_layout.compositor.shown_text, timeout=20_000)
    session.set_script("source")
    assert reader.canvas.page_layout.compositor.shown_text == TEXT


def test_a_theme_reaches_page_and_bar(reader: Reader, appearance: Appearance) -> None:
    reader.selection.select(span_of(WORDS))
    appearance.set_theme(load_theme("dark"))
    assert reader.canvas.grab().toImage().pixelColor(2, 2) == appearance.theme.page
    assert appearance.theme.popup.name() in bar(reader).styleSheet()


def test_a_citation_says_where_the_words_stand(reader: Reader, actions: AnnotationActions) -> None:
    reader.selection.select(span_of(WORDS))
    actions.copy_citation()
    copied = QGuiApplication.clipboard().text()
    assert WORDS in copied
    assert "工作回顾" in copied


def test_the_shapes_of_the_page_are_those_of_its_script(
    qtbot: QtBot, session: Session, appearance: Appearance
) -> None:
    assert appearance.region == "SC"
    for script, region in (("hongkong", "HK"), ("taiwan", "TC"), ("source", "SC")):
        with qtbot.waitSignal(session.script_changed):
            session.set_script(script)  # type: ignore[arg-type]
        assert appearance.region == region


def test_what_one_sees_is_copied_and_the_source_on_demand(
    qtbot: QtBot, reader: Reader, session: Session, actions: AnnotationActions
) -> None:
    with qtbot.waitSignal(session.script_changed):
        session.set_script("traditional")
    reader.selection.select(span_of(WORDS))
    QTest.keyClick(reader.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "實施重大項目"
    actions.copy_citation()
    assert "實施重大項目”（《政府工作報告》，一、工作回顧，第1段）" in QGuiApplication.clipboard().text()
    actions.copy_source()
    assert QGuiApplication.clipboard().text() == WORDS
