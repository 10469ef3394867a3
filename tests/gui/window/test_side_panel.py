from pathlib import Path

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Starter
from tests.small_report import TEXT


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_words_on_tabs_are_never_cut(qtbot: QtBot, start: Starter, tmp_path: Path, language: str) -> None:
    file = tmp_path / "报告.txt"
    file.write_text(TEXT, "utf-8")
    side_panel = start(file, language=language).window.side_panel
    tabs = side_panel.tabs.findChildren(QToolButton)
    for width in (340, 200, 220, 260, 316, 340):
        side_panel.setFixedWidth(width)
        qtbot.waitUntil(lambda: all(tab.width() >= tab.sizeHint().width() for tab in tabs))
        assert tabs[-1].geometry().right() < side_panel.width() <= width
    assert all(tab.accessibleName() for tab in tabs)


def test_counts_stand_where_there_is_room(qtbot: QtBot, start: Starter, tmp_path: Path) -> None:
    file = tmp_path / "报告.txt"
    file.write_text(TEXT, "utf-8")
    side_panel = start(file, language="en").window.side_panel
    glossary = side_panel.tabs.findChildren(QToolButton)[2]
    for width, words in ((340, "Glossary 1"), (260, "Glossary"), (200, "Terms")):
        side_panel.setFixedWidth(width)
        qtbot.wait(1)
        assert glossary.text() == words
