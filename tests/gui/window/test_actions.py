"""The table of actions, and what is made from it."""

from collections import Counter
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenuBar, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.look.theme import load_theme
from gui.window.actions import ROWS, Actions, fill, shortcut_list
from resources import ROOT


@pytest.fixture
def actions(window: QWidget) -> Actions:
    return Actions(window)


def test_ids_and_shortcuts_are_used_once(qtbot: QtBot) -> None:
    assert [name for name, uses in Counter(row.id for row in ROWS).items() if uses > 1] == []
    keys = Counter(QKeySequence(keys).toString() for row in ROWS for keys in row.keys)
    assert [name for name, uses in keys.items() if uses > 1 or not name] == []


def test_every_action_has_a_key() -> None:
    assert [row.id for row in ROWS if not row.keys] == []


def test_every_action_is_in_a_menu_once(qtbot: QtBot, actions: Actions) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    menus = fill(bar, actions)
    found = [
        action.objectName() for menu in menus.values() for action in menu.actions() if action.objectName()
    ]
    assert sorted(found) == sorted(row.id for row in ROWS)


def test_every_shortcut_is_on_the_page_of_shortcuts(qtbot: QtBot) -> None:
    shown = [label for _, rows in shortcut_list() for label, _ in rows]
    assert sorted(label.split(" · ")[-1] for label in shown) == sorted(row.label for row in ROWS if row.keys)
    assert len(shown) == len(set(shown))


def test_every_icon_is_drawn(actions: Actions) -> None:
    actions.paint(load_theme("dark"))
    assert all(not actions[row.id].icon().isNull() for row in ROWS if row.icon)
    drawn = {path.stem for path in Path(ROOT / "icons").glob("*.svg")}
    assert {row.icon for row in ROWS if row.icon} <= drawn


def test_one_of_a_group_is_chosen(actions: Actions) -> None:
    chosen: list[str] = []
    actions.on_choice("theme", chosen.append)
    actions["theme_dark"].trigger()
    actions["theme_sepia"].trigger()
    assert chosen == ["dark", "sepia"]
    assert not actions["theme_dark"].isChecked()


@pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit])
def test_letters_and_digits_are_typed_where_one_types(
    qtbot: QtBot, window: QWidget, actions: Actions, field: type[QLineEdit] | type[QPlainTextEdit]
) -> None:
    done: list[str] = []
    typed, page = field(), QWidget()
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column = QVBoxLayout(window)
    column.addWidget(typed)
    column.addWidget(page)
    for name in ("note", "highlight_yellow", "remove"):
        actions.on(name, partial(done.append, name))
        window.addAction(actions[name])
    with qtbot.waitActive(window):
        window.show()
    typed.setFocus()
    qtbot.keyClicks(typed, "N1n")
    qtbot.keyClick(typed, Qt.Key.Key_Delete)
    assert done == []
    page.setFocus()
    qtbot.keyClicks(page, "n1")
    assert done == ["note", "highlight_yellow"]


def test_colours_say_what_they_mean_in_whatever_language(actions: Actions) -> None:
    actions.mean({"red": "承诺"})
    actions.paint(load_theme("light"))
    assert actions["highlight_red"].text() == "Highlight red: 承诺"
    assert actions["highlight_red"].isIconVisibleInMenu()
    actions["undo"].setText("Undo: Highlight")
    actions.mean({})
    assert actions["highlight_red"].text() == "Highlight red"
    assert actions["undo"].text() == "Undo: Highlight"
