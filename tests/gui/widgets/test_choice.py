import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.choice import Choice

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def buttons(window: QWidget) -> list[QPushButton]:
    row = QHBoxLayout(window)
    made = [QPushButton(name) for name in "abc"]
    for button in made:
        row.addWidget(button)
    window.show()
    return made


@pytest.fixture
def choice(buttons: list[QPushButton]) -> Choice:
    return Choice(buttons, buttons[0].window())


def chosen(buttons: list[QPushButton]) -> str:
    return "".join(button.text() for button in buttons if button.isChecked())


def test_a_click_asks_for_one_and_ctrl_for_more(
    qtbot: QtBot, buttons: list[QPushButton], choice: Choice
) -> None:
    seen = []
    choice.changed.connect(lambda: seen.append(chosen(buttons)))
    a, b, c = buttons
    for button, modifier in (
        *((a, None), (b, None), (c, CTRL), (a, CTRL), (c, CTRL)),
        *((b, None), (b, None)),
    ):
        qtbot.mouseClick(button, LEFT, modifier or Qt.KeyboardModifier.NoModifier)
    assert seen == ["a", "b", "bc", "abc", "ab", "b", ""]


def test_the_space_bar_is_a_click(qtbot: QtBot, buttons: list[QPushButton], choice: Choice) -> None:
    qtbot.keyClick(buttons[1], Qt.Key.Key_Space)
    qtbot.keyClick(buttons[2], Qt.Key.Key_Space)
    assert chosen(buttons) == "c"


def test_what_was_chosen_before_comes_back(qtbot: QtBot, buttons: list[QPushButton], choice: Choice) -> None:
    choice.choose(buttons[:2])
    qtbot.mouseClick(buttons[2], LEFT)
    choice.take_back(buttons[1])
    assert chosen(buttons) == "c"
    choice.take_back(buttons[2])
    choice.take_back(buttons[2])
    assert chosen(buttons) == "ab"
