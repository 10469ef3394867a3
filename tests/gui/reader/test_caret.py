from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.reader.reader import Reader
from tests.gui.reader.conftest import CTRL, SHIFT, click, span_of

Key = Qt.Key


def focused(qtbot: QtBot, view: Reader) -> Reader:
    with qtbot.waitActive(view.canvas):
        view.canvas.activateWindow()
    view.canvas.setFocus()
    return view


def test_keys_select_from_what_one_jumped_or_scrolled_to_and_the_caret_is_seen(
    qtbot: QtBot, view: Reader
) -> None:
    focused(qtbot, view)
    heading = span_of("二、工作安排")
    view.place.go_to(heading)
    assert view.canvas.overlays.caret is None
    for _ in range(4):
        QTest.keyClick(view.canvas, Key.Key_Right, SHIFT)
    assert view.selection.text() == "二、工作"
    assert view.canvas.overlays.caret == heading.start + 4
    view.selection.select(None)
    view.canvas.scrolling.by(900)
    top = view.canvas.scrolling.top_position()
    QTest.keyClick(view.canvas, Key.Key_Right, SHIFT)
    assert view.selection.span is not None
    assert view.selection.span.start == top


def test_arrow_keys_move_a_wanted_caret_and_the_page_without(qtbot: QtBot, view: Reader) -> None:
    focused(qtbot, view)
    words = span_of("总投资")
    view.place.go_to(words)
    view.caret.want(True)
    QTest.keyClick(view.canvas, Key.Key_Right)
    assert view.canvas.overlays.caret == view.place.at == words.start + 1
    QTest.keyClick(view.canvas, Key.Key_Down)
    assert view.canvas.page_layout.line_top(view.place.at) > view.canvas.page_layout.line_top(words.start)
    QTest.keyClick(view.canvas, Key.Key_Home, CTRL)
    assert view.place.at == 0
    view.caret.want(False)
    assert view.canvas.overlays.caret is None
    QTest.keyClick(view.canvas, Key.Key_Down)
    assert view.canvas.scrolling.y > 0


def test_a_click_hides_the_caret_that_keys_used(qtbot: QtBot, view: Reader) -> None:
    focused(qtbot, view)
    QTest.keyClick(view.canvas, Key.Key_Right, SHIFT)
    assert view.canvas.overlays.caret is not None
    click(view, span_of("总投资"))
    assert view.canvas.overlays.caret is None
