import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.document.span import Span
from gui.reader.reader import Reader
from tests.gui.reader.conftest import LINES, SENTENCE, TEXT, placed, span_of

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def middle(view: Reader, span: Span) -> QPoint:
    rect = view.canvas.rect_of(span)
    assert rect is not None
    return rect.center()


def click(view: Reader, span: Span, times: int = 1) -> None:
    for _ in range(times):
        QTest.mouseClick(view.canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, middle(view, span))


@pytest.mark.parametrize(("clicks", "selected"), [(2, "资"), (3, SENTENCE), (4, LINES[3]), (1, "")], ids=str)
def test_clicks_select_word_sentence_paragraph(view: Reader, clicks: int, selected: str) -> None:
    click(view, span_of("资"), clicks)
    assert view.selection.text() == selected


def test_a_dictionary_that_comes_late_mends_the_selected_word(view: Reader) -> None:
    click(view, span_of("资"), 2)
    view.selection.grains.word_at = lambda _: span_of("总投资")
    view.selection.renew("word")
    assert view.selection.text() == "总投资"


def test_dragging_selects_and_tells_at_the_end(view: Reader, qtbot: QtBot) -> None:
    start, end = span_of("实施"), span_of("199个")
    viewport = view.canvas.viewport()
    rect = view.canvas.rect_of(start)
    assert rect is not None
    QTest.mousePress(viewport, LEFT, pos=QPoint(rect.left() + 1, rect.center().y()))
    other = view.canvas.rect_of(end)
    assert other is not None
    QTest.mouseMove(viewport, QPoint(other.right(), other.center().y()))
    with qtbot.waitSignal(view.selection.changed) as told:
        QTest.mouseRelease(viewport, LEFT, pos=other.center())
    assert told.args == [Span(start.start, end.end)]


def test_shift_and_arrows_move_the_end_of_the_selection(view: Reader) -> None:
    view.selection.select(span_of("总投资"))
    QTest.keyClick(view.canvas, Qt.Key.Key_Right, SHIFT)
    assert view.selection.text() == "总投资8"
    QTest.keyClick(view.canvas, Qt.Key.Key_Down, SHIFT)
    assert view.selection.text().startswith("总投资8")
    assert len(view.selection.text()) > 20
    QTest.keyClick(view.canvas, Qt.Key.Key_Up, SHIFT)
    assert abs(len(view.selection.text()) - 4) <= 1
    QTest.keyClick(view.canvas, Qt.Key.Key_End, SHIFT | CTRL)
    assert view.selection.span is not None
    assert view.selection.span.end == len(TEXT)


def test_all_is_selected_and_copied_as_in_the_source(view: Reader) -> None:
    QTest.keyClick(view.canvas, Qt.Key.Key_A, CTRL)
    QTest.keyClick(view.canvas, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == TEXT
    QTest.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert view.selection.span is None


def test_the_triangle_asks_to_fold_its_section(view: Reader, qtbot: QtBot) -> None:
    heading = view.canvas.rect_of(view.canvas.page.report.sections[0].heading)
    assert heading is not None
    with qtbot.waitSignal(view.collapser.asked) as told:
        QTest.mouseClick(view.canvas.viewport(), LEFT, pos=QPoint(heading.left() - 20, heading.center().y()))
    assert told.args is not None
    assert told.args[0].is_collapsed(0)


def test_left_folds_and_right_unfolds_the_section_being_read(view: Reader) -> None:
    view.collapser.asked.connect(view.canvas.set_collapsing)
    view.canvas.show_words(span_of("二、工作安排"))
    click(view, span_of(SENTENCE, after=span_of("二、工作安排").end))
    QTest.keyClick(view.canvas, Qt.Key.Key_Left)
    assert view.canvas.collapsing.is_collapsed(1)
    QTest.keyClick(view.canvas, Qt.Key.Key_Right)
    assert not view.canvas.collapsing.collapsed


def test_pointing_tells_what_is_there_once(view: Reader) -> None:
    told: list[tuple[str, object]] = []
    view.pointer.hovered.connect(lambda kind, key, _rect: told.append((kind, key)))
    view.pointer.hover_left.connect(lambda: told.append(("left", None)))
    view.canvas.set_notes({"a": placed("a", span_of("实施重大项目"))})
    report = view.canvas.page.report
    for span in (report.references[0].span, report.figures[0].span, span_of("实施"), span_of("改革")):
        for _ in range(2):
            QTest.mouseMove(view.canvas.viewport(), middle(view, span))
    kinds = [kind for kind, _ in told]
    assert kinds == ["reference", "left", "figure", "left", "annotation", "left"]


def test_a_figure_whose_kind_is_off_is_plain_words(view: Reader) -> None:
    told: list[str] = []
    view.pointer.hovered.connect(lambda kind, *_: told.append(kind))
    view.canvas.set_kinds(frozenset())
    QTest.mouseMove(view.canvas.viewport(), middle(view, view.canvas.page.report.figures[0].span))
    assert told == []


def test_a_click_on_words_of_a_figure_opens_it(view: Reader, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.pointer.activated) as told:
        click(view, view.canvas.page.report.figures[0].span)
    assert told.args is not None
    assert told.args[:2] == ["figure", 0]


def test_tab_walks_through_what_is_explained_and_then_leaves(view: Reader, qtbot: QtBot) -> None:
    told: list[object] = []
    view.pointer.hovered.connect(lambda _kind, key, _rect: told.append(key))
    QTest.keyClick(view.canvas, Qt.Key.Key_Tab)
    assert view.canvas.overlays.outlined == view.canvas.page.report.references[0].span
    QTest.keyClick(view.canvas, Qt.Key.Key_Tab)
    assert view.canvas.rect_of(view.canvas.page.report.references[1].span) is not None
    with qtbot.waitSignal(view.pointer.activated):
        QTest.keyClick(view.canvas, Qt.Key.Key_Return)
    QTest.keyClick(view.canvas, Qt.Key.Key_Tab, SHIFT)
    assert told == [0, 1, 0]
    assert not view.walker.walk(-1)
    assert view.canvas.overlays.outlined is None


def test_walking_passes_over_what_is_folded(view: Reader) -> None:
    view.canvas.set_collapsing(view.canvas.collapsing.toggled(0))
    view.walker.walk(1)
    assert view.canvas.overlays.outlined == view.canvas.page.report.references[1].span


@pytest.mark.parametrize(
    ("there", "back"),
    [("Space", "Shift+Space"), ("PgDown", "PgUp"), ("Down", "Up"), ("End", "Home")],
)
def test_keys_scroll_there_and_back(view: Reader, there: str, back: str) -> None:
    QTest.keySequence(view.canvas, QKeySequence(there))
    assert view.canvas.verticalScrollBar().value() > 0
    QTest.keySequence(view.canvas, QKeySequence(back))
    assert view.canvas.verticalScrollBar().value() == 0


def test_the_end_is_the_end(view: Reader) -> None:
    QTest.keyClick(view.canvas, Qt.Key.Key_End)
    assert view.canvas.rect_of(span_of(LINES[-1])) is not None
