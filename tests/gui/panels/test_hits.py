"""The list of hits."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gui.look.theme import Appearance
from gui.panels.hits import HitsPanel
from gui.panels.hits_list import HitsList
from gui.panels.listed_model import HIT
from gui.session.session import Session
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.empty_state import EmptyState
from tests.gui.panels.conftest import show_in_script
from tests.small_report import TEXT


@pytest.fixture
def panel(qtbot: QtBot, session: Session, appearance: Appearance) -> HitsPanel:
    panel = HitsPanel(session, appearance)
    qtbot.addWidget(panel)
    panel.resize(316, 600)
    panel.show()
    return panel


def hits(panel: HitsPanel) -> HitsList:
    found = panel.findChild(HitsList)
    assert found is not None
    return found


def rows(panel: HitsPanel) -> list[str]:
    model = hits(panel).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_hits_stand_in_their_words_under_their_sections(session: Session, panel: HitsPanel) -> None:
    session.finding.look_for("生产总值")
    assert rows(panel) == [
        "一、2024年工作回顾 (1)",
        "产业提质壮大。全县生产总值120亿元、增长5.5%，深入实施“三清”1行动。",
        "（一）扩大内需 (1)",
        "𠮷祥路改造完成。生产总值增长6%左右。",
    ]
    told = panel.findChild(ElidedLabel)
    assert told is not None
    assert told.text().startswith("“生产总值”: 2 hit")
    assert hits(panel).currentIndex().data(HIT) == 0
    QAbstractItemModelTester(hits(panel).model(), QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_click_and_the_arrow_keys_go_to_a_hit(qtbot: QtBot, session: Session, panel: HitsPanel) -> None:
    session.finding.look_for("生产总值")
    place = hits(panel).visualRect(hits(panel).model().index(3, 0)).center()
    with qtbot.waitSignal(session.document.view.travelled) as went:
        qtbot.mouseClick(hits(panel).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert went.args == [session.finding.hits[1]]
    with qtbot.waitSignal(session.document.view.travelled) as went:
        qtbot.keyClick(hits(panel), Qt.Key.Key_Up)
    assert went.args == [session.finding.hits[0]]
    qtbot.keyClick(hits(panel), Qt.Key.Key_Up)
    assert hits(panel).currentIndex().data(HIT) == 0


def test_going_on_by_key_moves_along_in_the_list(session: Session, panel: HitsPanel) -> None:
    session.finding.look_for("生产总值")
    session.finding.step(1)
    assert hits(panel).currentIndex().data(HIT) == 1


def test_what_is_not_there_is_one_sentence(session: Session, panel: HitsPanel) -> None:
    empty = panel.findChild(EmptyState)
    assert empty is not None
    assert empty.text() == "Look for words, and all their places are listed here."
    session.finding.look_for("没有这个词")
    assert empty.text() == "“没有这个词” is not in this report."


def test_escape_leaves_the_hits(qtbot: QtBot, session: Session, panel: HitsPanel) -> None:
    session.finding.look_for("生产总值")
    with qtbot.waitSignal(session.finding.left):
        qtbot.keyClick(hits(panel), Qt.Key.Key_Escape)
    assert not session.finding.is_shown


def test_the_script_of_the_page_is_followed(session: Session, panel: HitsPanel) -> None:
    session.finding.look_for("内需")
    show_in_script(session, TEXT.replace("扩", "擴").replace("内", "內"))
    assert rows(panel) == ["（一）擴大內需 (1)", "（一）擴大內需"]


def test_a_hit_that_is_longer_than_two_lines_is_painted(session: Session, panel: HitsPanel) -> None:
    session.finding.look_for(TEXT.split("\n")[3])
    panel.resize(210, 300)
    assert not panel.grab().isNull()
