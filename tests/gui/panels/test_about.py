import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from core.document.span import Span
from gui.panels.about import AboutPanel
from gui.session import Session
from gui.theme import Appearance


@pytest.fixture
def panel(qtbot: QtBot, session: Session, appearance: Appearance) -> AboutPanel:
    panel = AboutPanel(session, appearance)
    qtbot.addWidget(panel)
    panel.resize(316, 600)
    panel.show()
    return panel


def text_of(panel: AboutPanel) -> QTextBrowser:
    text = panel.findChild(QTextBrowser)
    assert text is not None
    return text


def test_the_document_tells_of_itself(panel: AboutPanel) -> None:
    told = text_of(panel).toPlainText()
    for words in ("政府工作报告", "某省某县", "2025", "small.txt", "utf-8", "0" * 16):
        assert words in told


def test_what_was_removed_leads_to_where_it_stood(qtbot: QtBot, session: Session, panel: AboutPanel) -> None:
    assert "首页>>政务公开" in text_of(panel).toPlainText()
    qtbot.keyClick(text_of(panel), Qt.Key.Key_Tab)
    with qtbot.waitSignal(session.travelled) as went:
        qtbot.keyClick(text_of(panel), Qt.Key.Key_Return)
    assert went.args == [Span(0, 1)]


def test_its_words_can_be_selected(panel: AboutPanel) -> None:
    text_of(panel).selectAll()
    assert text_of(panel).textCursor().hasSelection()
