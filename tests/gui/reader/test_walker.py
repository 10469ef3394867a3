from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.reader.reader import Reader
from tests.gui.reader.conftest import SHIFT


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
