import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.document.span import Span
from gui.reader.reader import Reader
from tests.gui.reader.conftest import LEFT, LINES, SENTENCE, click, span_of


@pytest.mark.parametrize(("clicks", "selected"), [(2, "资"), (3, SENTENCE), (4, LINES[3]), (1, "")], ids=str)
def test_clicks_select_word_sentence_paragraph(view: Reader, clicks: int, selected: str) -> None:
    click(view, span_of("资"), clicks)
    assert view.selection.text() == selected


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


def test_words_selected_by_hand_are_told(view: Reader) -> None:
    told: list[tuple[str, Span | None]] = []
    view.selection.changed.connect(lambda span: told.append(("changed", span)))
    click(view, span_of("资"), 2)
    view.selection.select(span_of("总投资"))
    one = span_of("资")
    assert told == [("changed", None), ("changed", one), ("changed", span_of("总投资"))]


def test_a_click_is_told_where_nothing_was_selected(view: Reader, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.mouse.clicked):
        click(view, span_of("资"))
