"""Finding words in the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from core.document.span import Span
from gui.session.session import Session
from gui.window.actions import Actions
from gui.window.find_bar import FindBar
from tests.small_report import TEXT


@pytest.fixture
def bar(qtbot: QtBot, session: Session) -> FindBar:
    bar = FindBar(session, Actions())
    qtbot.addWidget(bar)
    bar.show()
    return bar


def count(bar: FindBar) -> str:
    label = bar.findChild(QLabel, "count")
    assert isinstance(label, QLabel)
    return label.text()


def field_of(bar: FindBar) -> QLineEdit:
    field = bar.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    return field


def test_hits_are_counted_and_walked_round(qtbot: QtBot, bar: FindBar) -> None:
    field = field_of(bar)
    with qtbot.waitSignal(bar.found) as found:
        bar.look_for("生产总值")
    first = TEXT.index("生产总值")
    assert found.args == [
        [Span(first, first + 4), Span(TEXT.rindex("生产总值"), TEXT.rindex("生产总值") + 4)],
        0,
    ]
    assert count(bar) == "1 / 2"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert count(bar) == "2 / 2"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert count(bar) == "1 / 2"
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert count(bar) == "2 / 2"


def test_typing_finds_after_a_moment(qtbot: QtBot, bar: FindBar) -> None:
    with qtbot.waitSignal(bar.found):
        qtbot.keyClicks(field_of(bar), "6%")
    assert count(bar) == "1 / 1"


def test_other_script_is_found(bar: FindBar) -> None:
    bar.look_for("內需")
    assert count(bar) == "1 / 1"


def test_what_is_not_there(qtbot: QtBot, bar: FindBar) -> None:
    bar.look_for("没有这个词")
    assert count(bar) == "0 / 0"
    qtbot.keyClick(field_of(bar), Qt.Key.Key_Return)
    assert count(bar) == "0 / 0"


def test_escape_forgets_and_leaves(qtbot: QtBot, bar: FindBar) -> None:
    bar.look_for("生产总值")
    with qtbot.waitSignals([bar.found, bar.left]):
        qtbot.keyClick(field_of(bar), Qt.Key.Key_Escape)
    assert field_of(bar).text() == ""
