import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.document.span import Span
from gui.reader.page_view import PageView
from tests.gui.reader.conftest import LINES, SENTENCE, TEXT, placed, span_of

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def middle(view: PageView, span: Span) -> QPoint:
    rect = view.rect_of(span)
    assert rect is not None
    return rect.center()


def click(view: PageView, span: Span, times: int = 1) -> None:
    for _ in range(times):
        QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, middle(view, span))


@pytest.mark.parametrize(("clicks", "selected"), [(2, "资"), (3, SENTENCE), (4, LINES[3]), (1, "")], ids=str)
def test_clicks_select_word_sentence_paragraph(view: PageView, clicks: int, selected: str) -> None:
    click(view, span_of("资"), clicks)
    assert view.selected_text() == selected


def test_a_dictionary_that_comes_late_mends_the_selected_word(view: PageView) -> None:
    click(view, span_of("资"), 2)
    view.word_at = lambda _: span_of("总投资")
    view.reselect_word()
    assert view.selected_text() == "总投资"


def test_dragging_selects_and_tells_at_the_end(view: PageView, qtbot: QtBot) -> None:
    start, end = span_of("实施"), span_of("199个")
    viewport = view.viewport()
    rect = view.rect_of(start)
    assert rect is not None
    QTest.mousePress(viewport, LEFT, pos=QPoint(rect.left() + 1, rect.center().y()))
    other = view.rect_of(end)
    assert other is not None
    QTest.mouseMove(viewport, QPoint(other.right(), other.center().y()))
    with qtbot.waitSignal(view.selection_changed) as told:
        QTest.mouseRelease(viewport, LEFT, pos=other.center())
    assert told.args == [Span(start.start, end.end)]


def test_shift_and_arrows_move_the_end_of_the_selection(view: PageView) -> None:
    view.select(span_of("总投资"))
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.selected_text() == "总投资8"
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert view.selected_text().startswith("总投资8")
    assert len(view.selected_text()) > 20
    QTest.keyClick(view, Qt.Key.Key_Up, SHIFT)
    assert abs(len(view.selected_text()) - 4) <= 1
    QTest.keyClick(view, Qt.Key.Key_End, SHIFT | CTRL)
    assert view.selection is not None
    assert view.selection.end == len(TEXT)


def test_all_is_selected_and_copied_as_in_the_source(view: PageView) -> None:
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    QTest.keyClick(view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == TEXT
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.selection is None


def test_the_triangle_asks_to_fold_its_section(view: PageView, qtbot: QtBot) -> None:
    heading = view.rect_of(view.page.report.sections[0].heading)
    assert heading is not None
    with qtbot.waitSignal(view.collapse_asked) as told:
        QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(heading.left() - 20, heading.center().y()))
    assert told.args is not None
    assert told.args[0].is_collapsed(0)


def test_left_folds_and_right_unfolds_the_section_being_read(view: PageView) -> None:
    view.collapse_asked.connect(view.set_collapsing)
    view.show_words(span_of("二、工作安排"))
    click(view, span_of(SENTENCE, after=span_of("二、工作安排").end))
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.collapsing.is_collapsed(1)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert not view.collapsing.collapsed


def test_pointing_tells_what_is_there_once(view: PageView) -> None:
    told: list[tuple[str, object]] = []
    view.hovered.connect(lambda kind, key, _rect: told.append((kind, key)))
    view.hover_left.connect(lambda: told.append(("left", None)))
    view.set_notes({"a": placed("a", span_of("实施重大项目"))})
    report = view.page.report
    for span in (report.references[0].span, report.figures[0].span, span_of("实施"), span_of("改革")):
        for _ in range(2):
            QTest.mouseMove(view.viewport(), middle(view, span))
    kinds = [kind for kind, _ in told]
    assert kinds == ["reference", "left", "figure", "left", "annotation", "left"]


def test_a_figure_whose_kind_is_off_is_plain_words(view: PageView) -> None:
    told: list[str] = []
    view.hovered.connect(lambda kind, *_: told.append(kind))
    view.set_kinds(frozenset())
    QTest.mouseMove(view.viewport(), middle(view, view.page.report.figures[0].span))
    assert told == []


def test_a_click_on_words_of_a_figure_opens_it(view: PageView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.activated) as told:
        click(view, view.page.report.figures[0].span)
    assert told.args is not None
    assert told.args[:2] == ["figure", 0]


def test_tab_walks_through_what_is_explained_and_then_leaves(view: PageView, qtbot: QtBot) -> None:
    told: list[object] = []
    view.hovered.connect(lambda _kind, key, _rect: told.append(key))
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.overlays.outlined == view.page.report.references[0].span
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.rect_of(view.page.report.references[1].span) is not None
    with qtbot.waitSignal(view.activated):
        QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Tab, SHIFT)
    assert told == [0, 1, 0]
    assert not view.walk(-1)
    assert view.overlays.outlined is None


def test_walking_passes_over_what_is_folded(view: PageView) -> None:
    view.set_collapsing(view.collapsing.toggled(0))
    view.walk(1)
    assert view.overlays.outlined == view.page.report.references[1].span


@pytest.mark.parametrize(
    ("there", "back"),
    [("Space", "Shift+Space"), ("PgDown", "PgUp"), ("Down", "Up"), ("End", "Home")],
)
def test_keys_scroll_there_and_back(view: PageView, there: str, back: str) -> None:
    QTest.keySequence(view, QKeySequence(there))
    assert view.verticalScrollBar().value() > 0
    QTest.keySequence(view, QKeySequence(back))
    assert view.verticalScrollBar().value() == 0


def test_the_end_is_the_end(view: PageView) -> None:
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.rect_of(span_of(LINES[-1])) is not None
