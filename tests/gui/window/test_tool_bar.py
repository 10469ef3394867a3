import pytest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from gui.look.translations import LANGUAGES
from tests.gui.conftest import Starter


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_button_is_clipped_in_a_narrow_window(qtbot: QtBot, start: Starter, language: str) -> None:
    window = start(size=(640, 600), theme="light", language=language).window
    window.find_bar.look_for("經濟")
    qtbot.waitUntil(window.find_bar.findChildren(QToolButton)[0].isVisible)
    qtbot.wait(50)
    buttons = [button for button in window.tool_bar.findChildren(QToolButton) if button.isVisible()]
    assert [button.text() for button in buttons if button.width() < button.sizeHint().width()] == []
    assert all(window.tool_bar.rect().contains(button.mapTo(window.tool_bar, button.rect().bottomRight()))
               for button in buttons)  # fmt: skip


def test_the_reports_name_stands_over_the_middle_of_the_page(qtbot: QtBot, start: Starter) -> None:
    window = start(size=(1500, 800), theme="light", language="en").window
    name, place = (window.tool_bar.findChild(QLabel, part) for part in ("title", "place"))
    assert name is not None
    assert place is not None
    page = window.reader.canvas

    def is_centred() -> bool:
        left, right = name.mapTo(window, name.rect().topLeft()), place.mapTo(window, place.rect().topRight())
        return abs((left.x() + right.x()) / 2 - page.mapTo(window, page.rect().center()).x()) < 12

    qtbot.waitUntil(is_centred)
    window.actions_["contents"].setChecked(False)
    qtbot.waitUntil(is_centred)


def test_every_button_says_what_it_does_in_the_windows_language(qtbot: QtBot, start: Starter) -> None:
    program = start(language="en")
    qtbot.waitUntil(program.window.tool_bar.isVisible)
    buttons = [found for found in program.window.tool_bar.findChildren(QToolButton) if found.isVisible()]
    assert {"As printed", "Simplified", "Open…"} <= {button.accessibleName() for button in buttons}
    assert all(button.accessibleName() for button in buttons)
