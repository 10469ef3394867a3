"""Text three times as large as usual: all around the page grows along, scrolls, and can still be used."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from gui.look.fonts import INTERFACE_SIZE
from gui.look.theme import TEXT_SIZES
from gui.panels.figures_table import FiguresTable
from gui.window.main_window import MainWindow
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands
from tests.gui.stories.test_walking_by_keys import controls, name

PANELS = "notes", "figures", "glossary", "about_document"
PAGES = "library", "search", "words", "glance", "series"
WIDE, HIGH = 1280, 800


@pytest.fixture
def reader(qtbot: QtBot, start: Starter) -> Iterator[Hands]:
    program = start(size=(WIDE, HIGH), theme="light", language="zh_CN")
    yield Hands(qtbot, program)
    program.change_text_size(0)


def holder(widget: QWidget) -> QWidget:
    """What a widget may not stand out of: what scrolls, or the window."""
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        around = above.parentWidget()
        area = around.parentWidget() if around else None
        if isinstance(area, QScrollArea):
            return above
        above = around
    return widget.window()


def cut_off(window: QWidget) -> list[str]:
    """What cannot be seen whole, wherever one scrolls."""
    found = []
    for control in controls(window):
        within = holder(control)
        place = QRect(control.mapTo(within, QPoint()), control.size())
        if not within.rect().contains(place):
            found.append(f"{name(control)} {place}")
    return found


def squeezed(dialog: QWidget) -> list[str]:
    """Words that have too little room."""
    labels = [one for one in dialog.findChildren(QLabel) if one.isVisible() and one.text()]
    found = []
    for label in labels:
        within = holder(label)
        place = QRect(label.mapTo(within, QPoint()), label.size())
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        if not within.rect().contains(place) or label.height() < needed:
            found.append(f"{label.text()} {place}")
    return found


def dialog_over(reader: Hands, action: str, look: Callable[[QWidget], list[str]]) -> list[str]:
    """What is seen of a dialog."""
    found: list[list[str]] = []

    def wait() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(50, wait)
        else:
            reader.qtbot.wait(200)
            found.append(look(dialog))
            dialog.close()

    QTimer.singleShot(100, wait)
    reader.act(action)
    reader.qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_dialogs_squeeze_no_words_in_the_largest_text(reader: Hands) -> None:
    reader.program.change_text_size(len(TEXT_SIZES))
    for action in ("your_data", "shortcuts"):
        assert dialog_over(reader, action, squeezed) == [], action
        assert dialog_over(reader, action, cut_off) == [], action


def stands(window: MainWindow, page: str) -> bool:
    return window.stage.page == page


def test_what_is_around_the_page_grows_three_times_and_scrolls(reader: Hands) -> None:
    window, program = reader.window, reader.program
    figures = window.side_panel.tabs
    usual = figures.sizeHint().height()
    program.change_text_size(len(TEXT_SIZES))
    assert QApplication.font().pixelSize() == 3 * INTERFACE_SIZE
    assert figures.sizeHint().height() > 2.5 * usual
    for panel in PANELS:
        reader.act(panel)
        reader.qtbot.wait(20)
        assert cut_off(window) == [], panel
    table = window.findChild(FiguresTable)
    assert isinstance(table, QAbstractItemView)
    assert table.sizeHintForRow(0) > 3 * INTERFACE_SIZE
    program.change_text_size(0)
    assert figures.sizeHint().height() == usual
    assert QApplication.font().pixelSize() == INTERFACE_SIZE


def test_pages_of_their_own_are_usable_in_the_largest_text(reader: Hands) -> None:
    window = reader.window
    reader.program.change_text_size(len(TEXT_SIZES))
    for page in PAGES:
        reader.act(page)
        reader.qtbot.waitUntil(partial(stands, window, page))
        window.resize(WIDE, HIGH)
        reader.qtbot.wait(50)
        assert (window.width(), window.height()) == (WIDE, HIGH), page
        assert cut_off(window) == [], page
