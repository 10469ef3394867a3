from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.reader.reader import Reader
from tests.gui.reader.conftest import LEFT, SENTENCE, click, span_of


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


def test_what_was_selected_no_longer_is_when_the_caret_goes_to_a_heading(view: Reader, qtbot: QtBot) -> None:
    view.selection.select(span_of("总投资"))
    with qtbot.waitSignal(view.selection.changed) as told:
        view.collapser.toggle(0)
    assert told.args == [None]
    assert view.canvas.overlays.selection is None
