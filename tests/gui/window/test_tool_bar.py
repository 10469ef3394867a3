from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Starter


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
