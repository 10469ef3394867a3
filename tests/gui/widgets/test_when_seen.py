"""What nobody sees is not filled; what somebody sees is, one piece a turn."""

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.when_seen import WhenSeen


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for _ in range(3):
        column.addWidget(QWidget())
    window.show()
    qtbot.waitExposed(window)
    return window


def parts(window: QWidget) -> list[QWidget]:
    return [part for part in window.children() if isinstance(part, QWidget)]


def test_what_is_hidden_is_done_once_when_it_is_shown(window: QWidget) -> None:
    done: list[str] = []
    part = parts(window)[0]
    part.hide()
    filling = WhenSeen(part, lambda: done.append("filled"))
    filling.ask()
    filling.ask()
    QCoreApplication.processEvents()
    assert filling.is_due
    assert done == []
    part.show()
    assert done == ["filled"]
    part.hide()
    part.show()
    assert done == ["filled"]


def test_what_is_seen_is_done_in_a_turn_of_its_own(qtbot: QtBot, window: QWidget) -> None:
    turn, done = [0], list[tuple[str, int]]()
    dispatcher = QAbstractEventDispatcher.instance()
    fillings = [
        WhenSeen(part, lambda name=name: done.append((name, turn[0])))  # type: ignore[misc]
        for name, part in zip("abc", parts(window), strict=True)
    ]

    def next_turn() -> None:
        turn[0] += 1

    dispatcher.awake.connect(next_turn)
    for filling in fillings:
        filling.ask()
    assert done == []
    qtbot.waitUntil(lambda: len(done) == 3)
    dispatcher.awake.disconnect(next_turn)
    assert [name for name, _ in done] == ["a", "b", "c"]
    assert len({number for _, number in done}) == 3


def test_as_long_as_it_is_due_nothing_is_taken_for_what_is_shown(window: QWidget) -> None:
    heard: list[int] = []
    filling = WhenSeen(parts(window)[0], lambda: None)
    hear = filling.unless_due(heard.append)
    hear(1)
    filling.ask()
    hear(2)
    filling.now()
    hear(3)
    assert heard == [1, 3]


def test_a_window_that_is_not_open_yet_is_never_late(qtbot: QtBot) -> None:
    done: list[str] = []
    alone = QWidget()
    qtbot.addWidget(alone)
    WhenSeen(alone, lambda: done.append("filled")).ask()
    assert done == ["filled"]


def test_what_is_gone_meanwhile_is_not_done(qtbot: QtBot, window: QWidget) -> None:
    done: list[str] = []
    first, second, _ = parts(window)
    WhenSeen(first, lambda: done.append("gone")).ask()
    WhenSeen(second, lambda: done.append("there")).ask()
    first.setParent(None)
    first.deleteLater()
    qtbot.waitUntil(lambda: done == ["there"])
