"""A reader links a promise to its outcome, in one report and across two."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gui.reader.awaiting import Awaiting
from tests.gui.conftest import Starter
from tests.gui.stories.hands import LEFT, Hands
from tests.small_report import TEXT


def test_a_link_is_made_followed_and_there_the_next_day(qtbot: QtBot, start: Starter) -> None:
    reader = Hands(qtbot, start(size=(1280, 1000), theme="light", language="en"))
    here, there = reader.span("10項總量指標"), reader.span("名詞解釋", "2024年工作安排")
    reader.select(here)
    reader.act("link")
    hint = reader.reader.canvas.findChild(Awaiting)
    assert hint is not None
    assert hint.isVisible()
    reader.session.document.view.go_to(there)
    reader.select(there)
    assert reader.session.awaiting.linking, "a release of the mouse makes no link"
    reader.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(reader.session.document.notes.placed) == 1)
    assert hint.isHidden()
    (note,) = reader.session.document.notes.in_order()
    assert (note.placement.span, note.other and note.other.span) == (here, there)
    reader.click(reader.rect(there).center())
    reader.act("follow_link")
    qtbot.waitUntil(lambda: reader.is_in_view(here))
    reader.window.close()
    again = Hands(qtbot, start(size=(1280, 1000), theme="light", language="en"))
    assert [kept.annotation.kind for kept in again.session.document.notes.in_order()] == ["link"]


def test_a_link_leads_into_another_report_and_back(qtbot: QtBot, start: Starter, tmp_path: Path) -> None:
    reader = Hands(qtbot, start(size=(1280, 1000), theme="light", language="en"))
    first = reader.session.document.kept.text
    promise = reader.span("10項總量指標")
    reader.select(promise)
    reader.act("link")
    other = tmp_path / "other.txt"
    other.write_text(TEXT, "utf-8")
    with qtbot.waitSignal(reader.session.opened):
        reader.session.open_file(other)
    reader.select(reader.span("新增就业"))
    qtbot.mouseClick(reader.child(QPushButton, "Link (Enter)"), LEFT)
    qtbot.waitUntil(lambda: len(reader.session.document.notes.placed) == 1)
    (note,) = reader.session.document.notes.in_order()
    assert note.placement.span == reader.span("新增就业")
    reader.click(reader.rect(reader.span("新增就业")).center())
    with qtbot.waitSignal(reader.session.opened):
        reader.act("follow_link")
    assert reader.session.document.kept.text == first
    qtbot.waitUntil(lambda: reader.is_in_view(promise))


def test_escape_gives_a_link_up(qtbot: QtBot, start: Starter) -> None:
    reader = Hands(qtbot, start(size=(1280, 1000), theme="light", language="en"))
    reader.select(reader.span("10項總量指標"))
    reader.act("link")
    assert reader.session.awaiting.linking
    reader.press(Qt.Key.Key_Escape)
    assert reader.session.awaiting.linking is None
