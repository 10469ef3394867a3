import gc

from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gui.session.jobs import Worker


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
