from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from core.workspace.workspace import unkept
from gui.look.theme import Appearance, load_theme
from gui.reader.explaining import Explaining
from gui.reader.reader import Reader
from gui.session.session import Session
from tests.small_report import REPORT, at

MARKER = 1


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    session = Session(tmp_path / "library.sqlite")
    session._show(0, unkept(REPORT))
    yield session
    session.close()


@pytest.fixture
def view(qtbot: QtBot, session: Session) -> Reader:
    view = Reader(load_theme("light"), QFont(), 17)
    qtbot.addWidget(view.canvas)
    view.canvas.resize(700, 800)
    assert session.document.page
    view.canvas.set_page(session.document.page)
    view.canvas.show()
    return view


@pytest.fixture
def explaining(session: Session, view: Reader) -> Explaining:
    return Explaining(session, Appearance(view.canvas.theme, QFont(), 17, view.canvas), view)


def words_of_marker(view: Reader) -> QRect:
    rect = view.canvas.rect_of(REPORT.references[MARKER].span)
    assert rect
    return QRect(view.canvas.viewport().mapToGlobal(rect.topLeft()), rect.size())


def test_hover_opens_after_a_moment_and_closes_again(
    qtbot: QtBot, view: Reader, explaining: Explaining
) -> None:
    words = words_of_marker(view)
    view.pointer.hovered.emit("reference", MARKER, words)
    assert explaining.popup.isHidden()
    qtbot.waitUntil(explaining.popup.isVisible)
    assert "指清河" in explaining.popup.accessibleDescription()
    view.pointer.hover_left.emit()
    qtbot.waitUntil(explaining.popup.isHidden)


def test_a_card_that_follows_another_has_its_own_height(
    qtbot: QtBot, view: Reader, explaining: Explaining
) -> None:
    words = words_of_marker(view)
    view.pointer.activated.emit("reference", MARKER, words)
    height = explaining.popup.height()
    view.pointer.activated.emit("figure", 0, words)
    view.pointer.activated.emit("reference", MARKER, words)
    assert explaining.popup.height() == height > 60


def test_a_click_pins_and_escape_closes(qtbot: QtBot, view: Reader, explaining: Explaining) -> None:
    rect = view.canvas.rect_of(REPORT.references[MARKER].span)
    assert rect
    qtbot.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert explaining.popup.isVisible()
    view.pointer.hover_left.emit()
    qtbot.wait(300)
    assert explaining.popup.isVisible()
    qtbot.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert explaining.popup.isHidden()


def test_tab_walks_enter_pins_and_enter_again_goes_to_the_entry(
    qtbot: QtBot, session: Session, view: Reader, explaining: Explaining
) -> None:
    qtbot.keyClick(view.canvas, Qt.Key.Key_Tab)
    qtbot.keyClick(view.canvas, Qt.Key.Key_Return)
    assert explaining.popup.pinned
    with qtbot.waitSignal(session.travelled) as travelled:
        qtbot.keyClick(view.canvas, Qt.Key.Key_Return)
    assert travelled.args == [REPORT.glossary[0].span]
    assert explaining.popup.isHidden()


def test_a_figure_is_written_out(explaining: Explaining) -> None:
    explaining._activate("figure", 0, QRect(QPoint(10, 10), QPoint(60, 30)))
    assert explaining.popup.accessibleDescription().startswith("12,000,000,000 元 = 120 亿元")
    assert at("120亿元") == REPORT.figures[0].span
