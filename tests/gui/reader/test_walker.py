from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.reader.reader import Reader
from tests.gui.reader.conftest import click, placed, span_of


def test_a_walk_points_at_each_term_and_says_where_it_ends(view: Reader, qtbot: QtBot) -> None:
    told: list[object] = []
    view.pointer.hovered.connect(lambda _kind, key, _rect: told.append(key))
    view.walker.walk("reference", 1)
    assert view.canvas.overlays.outlined == view.canvas.page.report.references[0].span
    view.walker.walk("reference", 1)
    assert view.canvas.rect_of(view.canvas.page.report.references[1].span) is not None
    with qtbot.waitSignal(view.pointer.activated):
        QTest.keyClick(view.canvas, Qt.Key.Key_Return)
    view.walker.walk("reference", -1)
    assert told == [0, 1, 0]
    with qtbot.waitSignal(view.walker.ended):
        view.walker.walk("reference", -1)
    assert view.canvas.overlays.outlined == view.canvas.page.report.references[0].span


def test_walking_passes_over_what_is_folded(view: Reader) -> None:
    view.canvas.set_collapsing(view.canvas.collapsing.toggled(0))
    view.walker.walk("reference", 1)
    assert view.canvas.overlays.outlined == view.canvas.page.report.references[1].span


def test_annotations_are_walked_one_by_one_also_where_they_lie_over_each_other(view: Reader) -> None:
    words = span_of("总投资")
    notes = {"a": placed("a", words), "b": placed("b", words), "c": placed("c", span_of("做好第5批"))}
    view.canvas.set_notes(notes)
    walked: list[object] = []
    view.walker.reached.connect(lambda _kind, key: walked.append(key))
    for step in (1, 1, 1, 1, -1, -1):
        view.walker.walk("annotation", step)
    assert walked == ["a", "b", "c", "b", "a"]
    assert view.place.at == words.start


def test_a_walk_goes_on_from_where_one_is(view: Reader, qtbot: QtBot) -> None:
    figure = view.canvas.page.report.figures[0].span
    view.walker.walk("figure", 1)
    assert view.place.at == figure.start
    view.place.go_to(span_of("二、工作安排"))
    view.walker.walk("figure", -1)
    assert view.place.at == figure.start
    click(view, figure)
    with qtbot.waitSignal(view.walker.ended):
        view.walker.walk("figure", -1)


def test_tab_leaves_the_page(view: Reader) -> None:
    QTest.keyClick(view.canvas, Qt.Key.Key_Tab)
    assert view.walker.thing is None
