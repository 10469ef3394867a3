from threading import Event, Thread, current_thread, main_thread
from time import sleep
from weakref import ref

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from gui.session.jobs import Worker


def test_work_is_done_in_order_elsewhere_and_answered_here(qtbot: QtBot) -> None:
    answers: list[tuple[int, bool]] = []
    elsewhere: list[bool] = []

    def work(number: int) -> int:
        elsewhere.append(current_thread() is not main_thread())
        return number

    worker = Worker("test", lambda error: None)
    for number in range(5):
        worker.run(
            lambda number=number: work(number),  # type: ignore[misc]
            lambda answer: answers.append((answer, current_thread() is main_thread())),
        )
    qtbot.waitUntil(lambda: len(answers) == 5)
    assert answers == [(number, True) for number in range(5)]
    assert all(elsewhere)
    worker.stop()


def test_what_goes_wrong_is_told(qtbot: QtBot) -> None:
    told: list[Exception] = []
    worker = Worker("test", told.append)
    worker.run(lambda: 1 // 0)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], ZeroDivisionError)
    worker.stop()


def test_stopping_finishes_what_was_asked_for(qtbot: QtBot) -> None:
    done: list[int] = []
    worker = Worker("test", lambda error: None)
    for number in range(20):
        worker.run(lambda number=number: done.append(number))  # type: ignore[misc]
    worker.stop()
    assert done == list(range(20))


def test_the_thread_ends_with_what_it_was_made_for(qtbot: QtBot) -> None:
    window = QObject()
    worker = Worker("test", lambda error: None, window)
    threads: list[Thread] = []
    worker.run(current_thread, threads.append)
    qtbot.waitUntil(lambda: bool(threads))
    delete(window)
    qtbot.waitUntil(lambda: not threads[0].is_alive())


@pytest.mark.parametrize("cancelled", [False, True], ids=["answered", "cancelled"])
def test_who_waited_is_let_go_of_with_the_answer(qtbot: QtBot, cancelled: bool) -> None:
    """Else the thread is the last to hold a Qt object, and destroys it where it may not be."""
    worker = Worker("test", lambda error: None)
    waiting, go = QObject(), Event()
    job = worker.run(go.wait, lambda _, waiting=waiting: None)  # type: ignore[misc]
    if cancelled:
        job.cancel()
    go.set()
    alive = ref(waiting)
    del waiting
    qtbot.waitUntil(lambda: alive() is None)
    worker.stop()


def test_an_answer_that_comes_while_its_owner_is_destroyed_is_dropped(
    qtbot: QtBot, qapp: QApplication
) -> None:
    heard: list[int] = []
    for number in range(100):
        owner = QObject()
        worker = Worker("destroyed", lambda error: None, owner)
        worker.run(lambda: sleep(0.001), lambda _, number=number: heard.append(number))  # type: ignore[misc]
        sleep(number / 50_000)
        owner.deleteLater()
        qapp.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    qtbot.wait(50)
    assert not heard
