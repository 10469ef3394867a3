"""Columns sort, and columns, panels and pages become wider and narrower, without a mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gui.library.page import LibraryPage
from gui.library.reports_model import COLUMNS
from gui.panels.figures_table import FiguresTable
from gui.widgets.heads import STEP, Heads
from gui.window.arrangement import Arrangement
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands

KEY = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Keys(Hands):
    """Hands that have keys alone."""

    @property
    def focused(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is, as the system does."""
        handle = self.window.windowHandle()
        assert handle is not None
        self.qtbot.keyClick(handle, key, modifier)

    def heads(self) -> QHeaderView:
        """Go to the heads of the table."""
        self.key(KEY.Key_H, CTRL | ALT)
        assert isinstance(self.focused, QHeaderView)
        return self.focused


@pytest.fixture
def reader(qtbot: QtBot, start: Starter) -> Keys:
    reader = Keys(qtbot, start(size=(1280, 800), theme="light", language="en"))
    with qtbot.waitActive(reader.window):
        reader.window.activateWindow()
    return reader


def test_all_reports_are_sorted_and_their_columns_widened(reader: Keys) -> None:
    reader.act("library")
    page = reader.front(LibraryPage)
    header, place = reader.heads(), COLUMNS.index("place")
    assert header.accessibleName() == "Head of a column: Title"
    reader.key(KEY.Key_Return)
    reader.qtbot.waitUntil(lambda: header.sortIndicatorSection() == 0)
    reader.key(KEY.Key_Space)
    reader.qtbot.waitUntil(lambda: header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder)
    assert header.accessibleName() == "Head of a column: Title, sorted downwards"
    reader.key(KEY.Key_Right)
    assert header.accessibleName() == "Head of a column: Place"
    ring = reader.window.findChild(QWidget, "focusRing")
    assert isinstance(ring, QWidget)
    assert ring.isVisible()
    assert ring.width() == header.sectionSize(place)
    reader.key(KEY.Key_Left)
    assert header.accessibleName() == "Head of a column: Title, sorted downwards"
    reader.key(KEY.Key_Right)
    before = header.sectionSize(place)
    reader.key(KEY.Key_BracketRight, CTRL)
    assert header.sectionSize(place) == before + STEP
    assert page.table.columns.kept()["widths"] == {"place": before + STEP}
    reader.key(KEY.Key_BracketLeft, CTRL)
    assert header.sectionSize(place) == before
    reader.key(KEY.Key_Down)
    assert reader.focused is page.table


def test_figures_are_sorted_and_unsorted_and_the_menu_tells_how(reader: Keys) -> None:
    reader.act("figures")
    table = reader.window.findChild(FiguresTable)
    assert table is not None
    reader.qtbot.waitUntil(table.isVisible)
    header = reader.heads()
    ways = []
    for _ in range(3):
        reader.key(KEY.Key_Return)
        ways.append((header.sortIndicatorSection(), header.sortIndicatorOrder()))
    up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
    at = header.findChild(Heads)
    assert at is not None
    assert ways == [(at.section, up), (at.section, down), (-1, up)]
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), header.mapToGlobal(QPoint()))
    QApplication.sendEvent(header, asked)
    menu = header.findChild(QMenu)
    assert isinstance(menu, QMenu)
    lines = [action.text() for action in menu.actions()]
    assert lines == ["Sort by this column\tReturn", "Wider column\tCtrl+]", "Narrower column\tCtrl+["]
    menu.actions()[0].trigger()
    assert header.sortIndicatorSection() == at.section
    menu.close()


def test_panels_and_page_take_room_from_each_other(reader: Keys) -> None:
    window = reader.window
    reader.act("figures")
    table = window.findChild(FiguresTable)
    assert table is not None
    reader.qtbot.waitUntil(table.isVisible)
    panel, contents = window.side_panel, window.contents
    before, left = panel.width(), contents.width()
    table.setFocus()
    reader.key(KEY.Key_BracketRight, CTRL)
    assert panel.width() == before + STEP
    reader.reader.canvas.setFocus()
    reader.key(KEY.Key_BracketRight, CTRL)
    assert (contents.width(), panel.width()) == (left, before)
    arrangement = window.findChild(Arrangement)
    assert arrangement is not None
    assert arrangement.width_by_hand("panels") == before
    window.resize(700, 600)
    reader.qtbot.waitUntil(lambda: contents.parent() is arrangement)
    reader.act("contents")
    drawer = contents.width()
    reader.key(KEY.Key_BracketLeft, CTRL)
    assert contents.width() == drawer - STEP


def test_the_sides_take_room_from_each_other(reader: Keys) -> None:
    reader.act("side_by_side")
    left, right = reader.window.stages.parts
    reader.qtbot.waitUntil(right.isVisible)
    here = reader.window.stages.here
    other = right if here is left else left
    widths = here.width(), other.width()
    reader.key(KEY.Key_BracketLeft, CTRL)
    assert (here.width(), other.width()) == (widths[0] - STEP, widths[1] + STEP)
