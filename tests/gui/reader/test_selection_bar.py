import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from core.document.annotation import COLOURS
from gui.reader.reader import Reader
from gui.reader.selection_bar import SelectionBar


@pytest.mark.parametrize("top", range(0, 600, 25))
def test_it_never_covers_the_words(view: Reader, top: int) -> None:
    bar = SelectionBar(view.canvas.viewport())
    bar.apply_theme(view.canvas.theme)
    first, last = QRect(400, top, 250, 24), QRect(40, top + 33, 100, 24)
    bar.show_beside(first, last)
    if not bar.isHidden():
        assert view.canvas.viewport().rect().contains(bar.geometry())
        assert not bar.geometry().intersects(QRect(0, first.top(), 700, last.bottom() - first.top()))
    assert bar.isHidden() == (first.top() < 40 and last.bottom() > 555)


def test_its_parts_say_what_they_do(view: Reader, qtbot: QtBot) -> None:
    bar = SelectionBar(view.canvas.viewport())
    with qtbot.waitSignal(bar.colour_chosen) as told:
        bar._dots["red"].click()
    assert told.args == ["red"]
    with qtbot.waitSignal(bar.note_wanted):
        bar._buttons["note"].click()
    assert all(part.accessibleName() for part in (*bar._dots.values(), *bar._buttons.values()))


def test_its_dots_say_what_they_mean(view: Reader) -> None:
    bar = SelectionBar(view.canvas.viewport())
    bar.name_colours({"red": "承诺"})
    assert bar._dots["green"].text() == "Green"  # no colour is told by its colour alone
    assert bar._dots["red"].text() == "承诺"
    assert bar._dots["red"].accessibleName() == "Red: 承诺"
    bar.name_colours(dict.fromkeys(COLOURS, "一个很长很长的意思"))
    view.canvas.resize(320, 600)
    bar.show_beside(QRect(40, 300, 100, 24), QRect(40, 300, 100, 24))
    assert not any(dot.text() for dot in bar._dots.values())
    assert bar.width() < 320
