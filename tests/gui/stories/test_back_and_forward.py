"""Back and forward across every jump, in a report and between reports."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.document.span import Span
from core.workspace import edits
from gui.session.links import follow
from gui.session.trail import Location
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands
from tests.gui.stories.test_tabs import front, press

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def hands(start: Starter, qtbot: QtBot, tmp_path: Path) -> Hands:
    """Two long reports, the second in front."""
    files = []
    for place in ("宁海县", "象山县"):
        files.append(tmp_path / f"{place}.txt")
        parts = (
            f"{number}、第{number}部分\n"
            + "".join(f"这是{place}第{number}部分的第{at}段话，说的是发展。\n" for at in range(30))
            for number in "一二三四五六七八"
        )
        head = f"政府工作报告\n二○二三年三月一日\n{place}人民政府县长 林坚\n各位代表：\n"
        files[-1].write_text(head + "".join(parts), "utf-8")
    program = start(*files, language="en")
    qtbot.waitUntil(lambda: len(program.session.tabs) == 2 and not program.session.document.is_blank)
    return Hands(qtbot, program)


def part(hands: Hands, number: str) -> Span:
    return hands.span(f"{number}、第{number}部分")


def is_at(hands: Hands, span: Span) -> bool:
    return hands.session.document.view.position == span.start and hands.is_in_view(span)


def test_back_and_forward_in_a_report_by_key_whatever_is_folded(hands: Hands) -> None:
    view = hands.session.document.view
    third, fifth = part(hands, "三"), part(hands, "五")
    for goal in (third, fifth, part(hands, "八")):
        view.go_to(goal)
    press(hands, Qt.Key.Key_Left, ALT)
    assert is_at(hands, fifth)
    view.collapse(view.collapsing.with_all())
    press(hands, Qt.Key.Key_Left, ALT)
    assert is_at(hands, third)
    press(hands, Qt.Key.Key_Right, ALT)
    press(hands, Qt.Key.Key_Right, ALT)
    assert is_at(hands, part(hands, "八"))
    assert not hands.window.actions_["forward"].isEnabled()
    press(hands, Qt.Key.Key_Left, ALT)
    view.go_to(third)
    assert not hands.window.actions_["forward"].isEnabled(), "another way was taken"


def test_back_leads_through_tabs_and_into_a_closed_one(hands: Hands, qtbot: QtBot) -> None:
    second, tabs = front(hands), hands.session.tabs
    hands.session.document.view.go_to(part(hands, "五"))
    tabs.choose_number(1)
    first = front(hands)
    hands.session.document.view.go_to(part(hands, "七"))
    tabs.close(next(tab for tab in tabs if tab is not tabs.front))
    hands.act("back")
    assert front(hands) == first
    hands.act("back")
    qtbot.waitUntil(lambda: front(hands) == second)
    assert is_at(hands, part(hands, "五"))
    hands.act("forward")
    assert front(hands) == first
    hands.act("forward")
    assert is_at(hands, part(hands, "七"))


def test_another_report_is_gone_to_at_words_in_one_jump(hands: Hands, qtbot: QtBot) -> None:
    other = next(iter(hands.session.tabs))
    assert other.document
    goal = part(hands, "六")
    hands.session.document.view.go_to(part(hands, "二"))
    hands.session.go(Location(other.text, goal))
    assert front(hands) == other.document.report.metadata.place
    assert is_at(hands, goal)
    hands.act("back")
    assert is_at(hands, part(hands, "二"))
    hands.session.tabs.close(other)
    hands.session.go(Location(other.text, goal))
    qtbot.waitUntil(lambda: front(hands) != "象山县" and is_at(hands, goal))
    hands.act("back")
    assert is_at(hands, part(hands, "二"))


def test_a_link_followed_into_another_report_can_be_come_back_from(hands: Hands, qtbot: QtBot) -> None:
    tabs = hands.session.tabs
    hands.session.awaiting.begin_link(part(hands, "八"), "八")
    hands.session.document.view.go_to(part(hands, "四"))
    tabs.choose_number(1)
    hands.session.awaiting.end_link(part(hands, "三"))
    qtbot.waitUntil(lambda: all(tab.document and tab.document.notes.placed for tab in tabs))
    hands.session.document.view.go_to(part(hands, "三"))
    (link,) = hands.session.document.notes.placed
    follow(hands.session, link)
    assert is_at(hands, part(hands, "八"))
    hands.act("back")
    assert front(hands) == "宁海县"
    assert is_at(hands, part(hands, "三"))


def test_words_typed_letter_by_letter_are_one_jump(hands: Hands, qtbot: QtBot) -> None:
    begun = part(hands, "二")
    hands.session.document.view.go_to(begun)
    field = hands.window.find_bar
    for words in ("第", "第七", "第七部", "第七部分"):
        field.look_for(words)
    hands.session.finding.step(1)
    hands.act("back")
    hands.act("back")
    assert is_at(hands, begun)


def test_notes_references_and_buttons_of_the_mouse(hands: Hands, qtbot: QtBot) -> None:
    session = hands.session
    goal = part(hands, "六")
    session.document.notes.do(edits.highlight(goal, "red"))
    qtbot.waitUntil(lambda: bool(session.document.notes.placed))
    hands.act("next_section")
    here = session.document.view.position
    session.document.view.go_to(goal)
    window = hands.window.windowHandle()
    assert isinstance(window, QWindow)
    back, forward = Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton
    over_page, over_contents = QPoint(640, 400), QPoint(100, 300)
    for button, place, where in ((back, over_page, here), (forward, over_contents, goal.start)):
        QTest.mouseClick(window, button, Qt.KeyboardModifier.NoModifier, place)
        assert session.document.view.position == where
