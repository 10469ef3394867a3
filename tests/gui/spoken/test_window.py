"""The whole window, its pages and dialogs, walked as a screen reader walks them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from gui.session.trail import Location
from gui.window.pages import PAGES
from gui.window.side_panel import NAMES
from tests.gui.conftest import Starter
from tests.gui.heard import Role, amiss, below
from tests.gui.spoken.conftest import Ears, description, name

DIALOGS = (
    *("about", "shortcuts", "reading", "meanings", "tags", "your_data", "export", "export_notes"),
    *("word_lists", "trash", "history"),
)


def test_all_in_the_window_has_a_name_and_a_role(ears: Ears) -> None:
    ears.select(ears.span("全县"))
    ears.act("highlight_red")
    ears.saved()
    for panel in NAMES:
        ears.window.show_panel(panel)
        assert amiss(ears.window) == [], panel


@pytest.mark.parametrize("page", PAGES)
def test_all_on_a_page_has_a_name_and_a_role(ears: Ears, page: str) -> None:
    ears.session.go(Location(page=page))
    ears.qtbot.waitUntil(lambda: ears.window.stage.page == page)
    ears.qtbot.wait(50)
    assert amiss(ears.window) == []


@pytest.mark.parametrize("action", DIALOGS)
def test_all_in_a_dialog_has_a_name_and_a_role(ears: Ears, action: str) -> None:
    ears.select(ears.span("全县"))
    ears.act("highlight_red")
    ears.saved()
    found: list[list[str]] = []

    def look() -> None:
        dialog = next((one for one in QApplication.topLevelWidgets() if _is_dialog(one)), None)
        if dialog is None:
            QTimer.singleShot(50, look)
        else:
            found.append(amiss(dialog))
            dialog.close()

    QTimer.singleShot(50, look)
    ears.act(action)
    ears.qtbot.waitUntil(lambda: bool(found))
    assert found == [[]]


def _is_dialog(window: QWidget) -> bool:
    return isinstance(window, QDialog) and window.isVisible()


def test_tabs_are_tabs_and_one_of_several_is_a_choice(ears: Ears) -> None:
    window = list(below(QAccessible.queryAccessibleInterface(ears.window)))
    tabs = {name(one): one for one in window if one.role() == Role.PageTab}
    assert tabs["Figures 7"].state().selected == (ears.window.side_panel.current == "figures")
    tabs["Figures 7"].actionInterface().doAction("Press")
    assert ears.window.side_panel.current == "figures"
    assert tabs["Figures 7"].state().selected
    scripts = {name(one): one for one in window if one.role() == Role.RadioButton}
    assert scripts["As printed"].state().checked
    assert not scripts["Traditional"].state().checked


def test_the_page_tells_how_it_is_read_by_keys(ears: Ears) -> None:
    assert description(ears.page) == "Arrow keys move a caret: F7"
    ears.act("caret")
    assert not description(ears.page)


def test_without_a_screen_reader_nothing_is_made_for_one(qtbot: QtBot, start: Starter, file: Path) -> None:
    ears = Ears(qtbot, start(file))
    canvas = ears.reader.canvas
    before = len(canvas.children()), len(canvas.viewport().children())
    ears.select(ears.span("全县"))
    ears.act("next_figure")
    assert len(canvas.viewport().children()) <= before[1] + 1  # the bar beside selected words
    assert not any(type(child).__name__ in {"Speech", "Tree", "Words"} for child in canvas.children())
