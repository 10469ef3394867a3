"""A reader looks for words: from the selection, on and on by key, in the list beside the page."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from gui.panels.hits_list import HitsList
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands


def hands(qtbot: QtBot, start: Starter) -> Hands:
    return Hands(qtbot, start(size=(1280, 1000), theme="light", language="en"))


def test_selected_words_are_looked_for_left_and_gone_on_with(qtbot: QtBot, start: Starter) -> None:
    reader = hands(qtbot, start)
    reader.select(reader.span("億元", "2730"))
    reader.act("find")
    finding = reader.session.finding
    assert finding.words == "億元"
    field = reader.child(QLineEdit, "Find in this report")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not reader.reader.canvas.overlays.hits.spans
    first = finding.current
    assert first is not None
    reader.act("find_next")
    assert finding.current == first + 1
    assert reader.reader.canvas.overlays.hits.spans == finding.hits
    assert reader.is_in_view(finding.hits[first + 1])


def test_the_list_of_hits_comes_and_goes_with_them(qtbot: QtBot, start: Starter) -> None:
    reader = hands(qtbot, start)
    reader.window.show_panel("figures")
    tab = reader.window.side_panel.tabs.findChildren(QToolButton)[-1]
    assert tab.isHidden()
    reader.type_into("Find in this report", "数字经济")
    qtbot.waitUntil(tab.isVisible)
    reader.act("hits")
    listed = reader.window.side_panel.findChild(HitsList)
    assert listed is not None
    assert listed.isVisible()
    qtbot.keyClick(listed, Qt.Key.Key_Escape)
    assert tab.isHidden()
    assert reader.window.side_panel.current == "figures"


def test_words_go_on_behind_a_printed_marker(qtbot: QtBot, start: Starter) -> None:
    reader = hands(qtbot, start)
    reader.type_into("Find in this report", "DCMM贯标试点")
    qtbot.waitUntil(lambda: len(reader.session.finding.hits) == 1)
    (hit,) = reader.session.finding.hits
    assert hit.of(reader.session.document.report.text) == "DCMM貫標2試點"


def test_folded_headings_count_their_hits(qtbot: QtBot, start: Starter) -> None:
    reader = hands(qtbot, start)
    reader.act("fold_1")
    sections = reader.session.document.report.sections
    plan = next(index for index, section in enumerate(sections) if section.title == "2024年工作安排")
    summary = reader.reader.canvas.page_layout.compositor.summary_of
    assert "hit" not in summary(plan)
    reader.session.finding.look_for("數字經濟")
    reader.act("fold_1")
    assert summary(plan).startswith("2 hits · ")
    reader.session.finding.leave()
    assert "hit" not in summary(plan)


@pytest.mark.parametrize("width", [700, 1280])
def test_looking_pushes_nothing_out_of_the_toolbar(qtbot: QtBot, start: Starter, width: int) -> None:
    reader = Hands(qtbot, start(size=(width, 700), language="en"))
    bar = reader.window.tool_bar
    for words in ("", "数字经济", "没有这个词"):
        reader.window.find_bar.look_for(words)
        QCoreApplication.processEvents()
        buttons = [button for button in bar.findChildren(QToolButton) if button.isVisible()]
        places = [QRect(button.mapTo(bar, QPoint()), button.size()) for button in buttons]
        assert all(bar.rect().contains(place) for place in places)
        scripts = [button for button in buttons if button.property("edge") is not None]
        assert all(button.width() >= button.sizeHint().width() for button in scripts)
        assert not any(a.intersects(b) for a in places for b in places if a is not b)
