"""Finding words in the page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.document.span import Span
from gui.session.session import Session
from gui.window.actions import Actions
from gui.window.find_bar import FindBar
from tests.small_report import TEXT


@pytest.fixture
def bar(qtbot: QtBot, session: Session) -> FindBar:
    window = QWidget()
    qtbot.addWidget(window)
    bar = FindBar(session, Actions(window))
    qtbot.addWidget(bar)
    bar.show()
    return bar


def count(bar: FindBar) -> str:
    label = bar.findChild(QLabel, "count")
    assert isinstance(label, QLabel)
    return label.text()


def field_of(bar: FindBar) -> QLineEdit:
    field = bar.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    return field


def test_hits_are_counted_and_walked_round(qtbot: QtBot, session: Session, bar: FindBar) -> None:
    field = field_of(bar)
    bar.look_for("生产总值")
    first = TEXT.index("生产总值")
    assert session.finding.hits == [
        Span(first, first + 4),
        Span(TEXT.rindex("生产总值"), TEXT.rindex("生产总值") + 4),
    ]
    assert count(bar) == "1 / 2"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert count(bar) == "2 / 2"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert count(bar) == "1 / 2"
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert count(bar) == "2 / 2"


def test_typing_finds_after_a_moment(qtbot: QtBot, session: Session, bar: FindBar) -> None:
    with qtbot.waitSignal(session.finding.changed):
        qtbot.keyClicks(field_of(bar), "6%")
    assert count(bar) == "1 / 1"


def test_other_script_is_found(bar: FindBar) -> None:
    bar.look_for("內需")
    assert count(bar) == "1 / 1"


def test_what_is_not_there_is_said_in_words(qtbot: QtBot, bar: FindBar) -> None:
    bar.look_for("没有这个词")
    assert count(bar) == "Not found"
    qtbot.keyClick(field_of(bar), Qt.Key.Key_Return)
    assert count(bar) == "Not found"


def test_escape_leaves_and_the_words_are_kept_to_go_on(qtbot: QtBot, session: Session, bar: FindBar) -> None:
    bar.look_for("生产总值")
    with qtbot.waitSignal(session.finding.left):
        qtbot.keyClick(field_of(bar), Qt.Key.Key_Escape)
    assert field_of(bar).text() == "生产总值"
    assert not session.finding.is_shown
    with qtbot.waitSignal(session.document.view.travelled) as went:
        bar.next()
    assert went.args == [session.finding.hits[1]]
    assert session.finding.is_shown


def test_selected_words_are_taken_over(session: Session, bar: FindBar) -> None:
    last = Span(TEXT.rindex("生产总值"), TEXT.rindex("生产总值") + 4)
    session.document.view.select(last)
    bar.start()
    assert field_of(bar).selectedText() == "生产总值"
    assert count(bar) == "2 / 2"


def test_a_selected_passage_is_not_looked_for(session: Session, bar: FindBar) -> None:
    bar.look_for("6%")
    session.document.view.select(Span(0, len(TEXT)))
    bar.start()
    assert field_of(bar).selectedText() == "6%"


def test_the_next_hit_without_words_asks_for_them(session: Session, bar: FindBar) -> None:
    session.document.view.select(Span(TEXT.index("就业"), TEXT.index("就业") + 2))
    bar.next()
    assert count(bar) == "1 / 1"


def test_another_report_is_looked_through_where_one_reads(
    qtbot: QtBot, session: Session, bar: FindBar, tmp_path: Path
) -> None:
    bar.look_for("生产总值")
    other = tmp_path / "other.txt"
    other.write_text("生产总值增长。\n" * 3, "utf-8")
    went: list[Span] = []
    with qtbot.waitSignal(session.opened):
        session.open_file(other)
    session.document.view.travelled.connect(went.append)
    assert count(bar) == "1 / 3"
    assert not went
