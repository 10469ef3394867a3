from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.look.theme import Appearance
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


def test_a_wanted_caret_goes_by_windows_and_keeps_to_its_column(qtbot: QtBot, view: Reader) -> None:
    focused(qtbot, view)
    view.place.go_to(span_of("总投资"))
    view.caret.want(True)
    layout, started = view.canvas.page_layout, view.place.at
    for key in (*(Key.Key_Down,) * 4, *(Key.Key_Up,) * 4):
        QTest.keyClick(view.canvas, key)
    assert view.place.at == started
    QTest.keyClick(view.canvas, Key.Key_End)
    assert layout.line_top(view.place.at) == layout.line_top(started)
    QTest.keyClick(view.canvas, Key.Key_Home)
    assert layout.line_top(view.place.at) == layout.line_top(started)
    QTest.keyClick(view.canvas, Key.Key_PageDown)
    assert layout.line_top(view.place.at) > layout.line_top(started) + 400
    assert view.canvas.overlays.caret == view.place.at
    QTest.keyClick(view.canvas, Key.Key_PageUp)
    assert abs(layout.line_top(view.place.at) - layout.line_top(started)) < 60


def test_a_caret_passes_over_what_is_folded(qtbot: QtBot, view: Reader) -> None:
    focused(qtbot, view)
    view.caret.want(True)
    view.canvas.set_collapsing(view.canvas.collapsing.toggled(0))
    view.place.stand(span_of("一、工作回顾").end)
    QTest.keyClick(view.canvas, Key.Key_Right)
    assert view.place.at == span_of("二、工作安排").start
    QTest.keyClick(view.canvas, Key.Key_Left)
    assert view.place.at == span_of("一、工作回顾").end


def test_a_caret_stays_on_its_words_in_another_size_and_when_all_is_folded(
    qtbot: QtBot, view: Reader, appearance: Appearance
) -> None:
    focused(qtbot, view)
    view.caret.want(True)
    words = span_of("总投资", after=span_of("第20批").end)
    view.place.go_to(words)
    seen_at = view.canvas.page_layout.line_top(words.start) - view.canvas.scrolling.y
    view.canvas.set_look(appearance.theme, appearance.page_font, 30)
    assert view.canvas.overlays.caret == view.place.at == words.start
    assert abs(view.canvas.page_layout.line_top(words.start) - view.canvas.scrolling.y - seen_at) < 4
    view.canvas.set_collapsing(view.canvas.collapsing.toggled(0))
    heading = span_of("一、工作回顾")
    assert view.place.at == heading.end
    assert view.canvas.scrolling.shows(heading.start)


def test_enter_chooses_what_the_caret_stands_on(qtbot: QtBot, view: Reader) -> None:
    focused(qtbot, view)
    view.caret.want(True)
    for words, kind in (("897.2亿元", "figure"), ("7+X", "reference")):
        after = 0 if kind == "figure" else span_of("二、工作安排").start
        view.place.go_to(span_of(words, after))
        with qtbot.waitSignal(view.pointer.activated) as chosen:
            QTest.keyClick(view.canvas, Key.Key_Return)
        assert chosen.args is not None
        assert chosen.args[0] == kind
