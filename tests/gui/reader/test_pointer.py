from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.reader.reader import Reader
from tests.gui.reader.conftest import click, middle, placed, span_of


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
