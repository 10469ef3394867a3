import gc
from collections.abc import Iterator
from weakref import ref

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gui.session import garbage
from gui.session.jobs import Worker


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[garbage._Collector]:
    application = QCoreApplication.instance()
    assert application is not None
    before = application.property(garbage._MADE)
    collector = garbage._Collector(application)
    yield collector
    collector.deleteLater()
    application.setProperty(garbage._MADE, before)


class Knot(QObject):
    """A Qt object that only the cycle collector can free."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def test_cycles_are_freed_on_the_gui_thread_only(qtbot: QtBot) -> None:
    freed_on: list[bool] = []
    many: list[object] = []
    worker = Worker("test", lambda error: None)
    assert not gc.isenabled()
    knot = Knot()
    here = knot.thread()
    knot.destroyed.connect(lambda: freed_on.append(QThread.currentThread() is here))
    del knot
    worker.run(lambda: [[number] for number in range(200_000)], many.append)
    qtbot.waitUntil(lambda: bool(freed_on), timeout=20_000)
    assert freed_on == [True]
    worker.stop()
    assert isValid(worker)


def test_all_there_is_is_collected_once_nobody_does_anything(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, collector: garbage._Collector
) -> None:
    monkeypatch.setattr(garbage, "ALL_AFTER", 0)
    old = Knot()
    gc.collect()  # no longer new
    gone = ref(old)
    del old
    field = QWidget()
    qtbot.addWidget(field)
    collector._collect()
    begun = collector._quiet.remainingTime()
    while collector._quiet.remainingTime() > begun - 300:
        qtbot.wait(50)
    waited = collector._quiet.remainingTime()
    QTest.keyClick(field, Qt.Key.Key_A)
    assert collector._quiet.remainingTime() > waited
    assert gone() is not None
    qtbot.waitUntil(lambda: gone() is None, timeout=20_000)
