from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from core.document.clean_text import Removed
from core.document.report import Metadata
from core.document.span import Span
from core.page.page import build_page
from gui.look.theme import Appearance
from gui.panels.about import AboutPanel
from gui.session.session import Session
from tests.gui.panels.conftest import show_again
from tests.small_report import REPORT, TEXT


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
    with qtbot.waitSignal(session.document.view.travelled) as went:
        qtbot.keyClick(text_of(panel), Qt.Key.Key_Return)
    assert went.args == [Span(0, 1)]


def test_it_speaks_in_the_script_of_the_page(qtbot: QtBot, session: Session, panel: AboutPanel) -> None:
    said = REPORT.metadata._replace(speaker="县长刘东", fields=(("发布机构", "办公室"),))
    session.document.page = build_page(replace(REPORT, metadata=said))
    with qtbot.waitSignal(session.script_changed):
        session.document.view.set_script("traditional")
    told = text_of(panel).toPlainText()
    for words in ("縣長劉東", "發佈機構", "某省某縣"):
        assert words in told
    assert "首页>>政务公开2025年政府工作報告" in told


def test_its_words_can_be_selected(panel: AboutPanel) -> None:
    text_of(panel).selectAll()
    assert text_of(panel).textCursor().hasSelection()


def show_removed(session: Session, *removed: Removed) -> None:
    show_again(session, replace(REPORT, removed=removed))


def test_what_was_removed_stands_between_the_words_around_it(session: Session, panel: AboutPanel) -> None:
    at = TEXT.index("，深入实施")
    show_removed(session, Removed("第1页", "page number", at), Removed("分享到", "site navigation", at))
    told = text_of(panel).toPlainText()
    assert "\n120亿元、增长5.5%第1页\npage number\n分享到，深入实施" in told
    assert told.endswith("\nsite navigation")


def test_blanks_that_were_removed_are_made_visible(session: Session, panel: AboutPanel) -> None:
    show_removed(session, Removed(" \n", "lost space", TEXT.index("提质")))
    assert "产业␣↵提质" in text_of(panel).toPlainText()


def test_everything_removed_comes_while_one_scrolls(
    qtbot: QtBot, session: Session, panel: AboutPanel
) -> None:
    total = 450
    show_removed(session, *(Removed(f"第{n}页", "page number", n % len(TEXT)) for n in range(total)))
    assert f"第{total - 1}页" not in text_of(panel).toPlainText()
    bar = text_of(panel).verticalScrollBar()
    for _ in range(10):
        bar.setValue(bar.maximum())
        qtbot.wait(1)
    told = text_of(panel).toPlainText()
    assert [n for n in range(total) if f"第{n}页" not in told] == []


def test_what_stood_beside_the_text_is_not_struck_out_of_it(session: Session, panel: AboutPanel) -> None:
    at = TEXT.index("，深入实施")
    show_removed(session, Removed("张三：何意", "comment", at), Removed("第1页", "page number", at))
    told = text_of(panel).toPlainText()
    assert "\n120亿元、增长5.5%第1页，深入实施" in told
    assert told.endswith("\n张三：何意\ncomment · 120亿元、增长5.5%▾")
    found = text_of(panel).document().find("张三：何意")
    assert not found.charFormat().fontStrikeOut()
    assert found.charFormat().anchorHref() == f"#{at}"


def test_all_of_a_long_removal_can_be_shown(qtbot: QtBot, session: Session, panel: AboutPanel) -> None:
    words = "".join(map(chr, range(0x4E00, 0x4F00)))
    show_removed(session, Removed(words, "web page", 0), Removed(words, "site navigation", 5))
    assert words not in text_of(panel).toPlainText()
    text = text_of(panel)
    for times in (1, 2):
        while not text.textCursor().charFormat().anchorHref().startswith("#cut"):
            qtbot.keyClick(text, Qt.Key.Key_Tab)
        qtbot.keyClick(text, Qt.Key.Key_Return)
        assert text.toPlainText().count(words) == times


def test_a_file_that_tells_nothing_of_itself_is_told_of_all_the_same(
    session: Session, panel: AboutPanel
) -> None:
    show_again(session, replace(REPORT, metadata=Metadata(), removed=()))
    assert "Kind\tPlain text" in text_of(panel).toPlainText()


def test_what_a_page_tells_of_itself_is_named_in_the_windows_language(
    session: Session, panel: AboutPanel
) -> None:
    fields = (("PubDate", "2025-01-20"), ("发布机构", "办公室"))
    show_again(session, replace(REPORT, metadata=REPORT.metadata._replace(fields=fields)))
    assert "Published\t2025-01-20\n发布机构\t办公室" in text_of(panel).toPlainText()
