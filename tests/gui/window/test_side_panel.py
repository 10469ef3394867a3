from pathlib import Path

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from gui.widgets.count_tab import CountTab
from tests.gui.conftest import Starter
from tests.small_report import TEXT


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_words_on_tabs_are_never_cut(qtbot: QtBot, start: Starter, tmp_path: Path, language: str) -> None:
    file = tmp_path / "报告.txt"
    file.write_text(TEXT, "utf-8")
    side_panel = start(file, language=language).window.side_panel
    tabs = side_panel.tabs.findChildren(QToolButton)
    for width in (340, 216, 230, 260, 316, 340):
        side_panel.setFixedWidth(width)
        qtbot.waitUntil(lambda: all(tab.width() >= tab.sizeHint().width() for tab in tabs))
        assert tabs[-1].geometry().right() < side_panel.width() <= width
    assert all(tab.accessibleName() for tab in tabs)


def test_counts_stay_however_narrow_it_is(qtbot: QtBot, start: Starter, tmp_path: Path) -> None:
    file = tmp_path / "报告.txt"
    file.write_text(TEXT, "utf-8")
    program = start(file, language="en")
    side_panel = program.window.side_panel
    program.session.finding.look_for("生产总值")
    tabs = [tab for tab in side_panel.tabs.findChildren(CountTab) if not tab.isHidden()]
    assert len(tabs) == 5
    for width in (340, 300, 260, side_panel.minimumWidth()):
        side_panel.setFixedWidth(width)
        qtbot.waitUntil(lambda: all(tab.width() >= tab.sizeHint().width() for tab in tabs))
        assert tabs[-1].geometry().right() < side_panel.width() <= width
        assert [tab.count for tab in tabs] == ["", "7", "1", "", "2"]
    assert tabs[2].word == "Terms"
    assert tabs[2].accessibleName() == "Glossary 1"
