import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from gui.reader.reader import Reader
from tests.gui.reader.conftest import CTRL, LINES, SHIFT, TEXT, span_of


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
