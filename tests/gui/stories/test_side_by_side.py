"""Two reports side by side."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.workspace import edits
from gui.reader.explaining import Explaining
from gui.reader.reader import Reader
from gui.widgets.drop_place import DropPlace
from gui.widgets.tab_bar import TabBar
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands
from tests.gui.stories.test_tabs import CTRL, PLACES, bar, front, places, press, report

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def hands(start: Starter, qtbot: QtBot, tmp_path: Path) -> Hands:
    """Three reports open, the last moved to the right side."""
    files = [tmp_path / f"{place}.txt" for place in PLACES]
    for file, place in zip(files, PLACES, strict=True):
        file.write_text(report(place), "utf-8")
    program = start(*files, language="en", size=(1280, 860))
    qtbot.waitUntil(lambda: places(program.session.tabs) == [*PLACES])
    found = Hands(qtbot, program)
    for key in (Key.Key_2, Key.Key_3):
        press(found, key, CTRL)
    press(found, Key.Key_M, CTRL | ALT)
    return found


def readers(hands: Hands) -> tuple[Reader, Reader]:
    left, right = hands.window.stages.readers
    return left, right


def click_on(hands: Hands, reader: Reader) -> None:
    hands.qtbot.mouseClick(reader.canvas.viewport(), LEFT, pos=reader.canvas.viewport().rect().center())


def test_a_tab_is_moved_to_the_other_side_and_both_can_be_read(hands: Hands) -> None:
    left, right = readers(hands)
    assert left.canvas.page.report.metadata.place == "象山县"
    assert right.canvas.page.report.metadata.place == "余姚市"
    assert min(reader.canvas.width() for reader in (left, right)) > 300
    assert hands.window.contents.isVisible(), "there is room for contents and panels at 1280 pixels"
    assert hands.window.width() == 1280
    left_bar, right_bar = hands.window.findChildren(TabBar)
    assert [bar.count() for bar in (left_bar, right_bar)] == [2, 1]
    right.canvas.scrolling.to(300)
    assert (left.canvas.scrolling.y, right.canvas.scrolling.y) == (0, 300)


def test_panels_title_and_edits_follow_the_side_that_is_clicked(hands: Hands, qtbot: QtBot) -> None:
    left, right = readers(hands)
    steps = len(hands.session.trail._behind)
    assert front(hands) == "余姚市"
    click_on(hands, left)
    assert front(hands) == "象山县"
    assert "象山县" in hands.window.windowTitle()
    words = hands.span("新增就业")
    left.canvas.show_words(words)
    left.selection.select(words)
    hands.act("highlight_red")
    qtbot.waitUntil(lambda: bool(hands.session.document.notes.placed))
    assert left.canvas.overlays.marks.spans()
    assert not right.canvas.overlays.marks.spans()
    press(hands, Key.Key_F6, Qt.KeyboardModifier.NoModifier)
    assert right.canvas.hasFocus()
    assert front(hands) == "余姚市"
    press(hands, Key.Key_F6, SHIFT)
    assert front(hands) == "象山县"
    assert len(hands.session.trail._behind) == steps, "to look at the other side is no jump"


def test_what_is_pointed_at_on_the_other_side_is_explained_from_there(hands: Hands, qtbot: QtBot) -> None:
    left, _ = readers(hands)
    assert front(hands) == "余姚市"
    document = hands.session.tabs.both[0].document
    document.notes.do(edits.highlight(hands.span("新增就业"), "red", "左边的"))
    qtbot.waitUntil(lambda: bool(document.notes.placed))
    (note,) = document.notes.placed
    explaining = left.canvas.findChild(Explaining)
    assert explaining
    left.pointer.activated.emit("annotation", note, left.canvas.rect())
    assert explaining.popup.isVisible()
    assert front(hands) == "余姚市"


def test_one_report_is_seen_twice_and_what_is_done_is_seen_on_both(
    start: Starter, file: Path, qtbot: QtBot
) -> None:
    hands = Hands(qtbot, start(file, language="en"))
    press(hands, Key.Key_Backslash, CTRL)
    qtbot.waitUntil(
        lambda: len(hands.window.stages.readers) == 2 and bool(readers(hands)[1].canvas.page.rows)
    )
    left, right = readers(hands)
    assert left.canvas.page.report.text == right.canvas.page.report.text
    hands.session.document.notes.do(edits.highlight(hands.span("生产总值"), "red"))
    qtbot.waitUntil(lambda: all(reader.canvas.overlays.marks.spans() for reader in (left, right)))
    press(hands, Key.Key_W, CTRL)
    assert not right.canvas.isVisible()
    assert len(hands.session.tabs) == 1
    hands.session.document.notes.undo()
    qtbot.waitUntil(lambda: not left.canvas.overlays.marks.spans())


def test_a_side_without_tabs_goes_and_the_other_has_the_room(hands: Hands) -> None:
    left, right = readers(hands)
    click_on(hands, left)
    press(hands, Key.Key_W, CTRL)
    press(hands, Key.Key_W, CTRL)
    assert front(hands) == "余姚市"
    assert left.canvas.page.report.metadata.place == "余姚市"
    assert not right.canvas.isVisible()
    press(hands, Key.Key_T, CTRL | SHIFT)
    hands.qtbot.waitUntil(lambda: front(hands) == "宁海县")
    assert len(hands.session.tabs.sides) == 1


def test_sides_are_joined_again(hands: Hands) -> None:
    press(hands, Key.Key_Backslash, CTRL)
    assert places(hands.session.tabs) == [*PLACES]
    assert front(hands) == "余姚市"
    assert not hands.window.actions_["side_by_side"].isChecked()


def test_both_sides_come_back_at_the_next_start(hands: Hands, start: Starter, qtbot: QtBot) -> None:
    hands.saved()
    hands.window.close()
    again = start(language="en")
    qtbot.waitUntil(lambda: places(again.session.tabs) == [*PLACES])
    sides = again.session.tabs.sides
    assert [places(side.tabs) for side in sides] == [["宁海县", "象山县"], ["余姚市"]]
    qtbot.waitUntil(lambda: all(not side.document.is_blank for side in sides))
    assert again.session.document.report.metadata.place == "余姚市"


def test_scripts_and_colours_are_those_of_both_sides(hands: Hands, qtbot: QtBot) -> None:
    hands.session.set_script("traditional")
    shown = [reader.canvas.page_layout.compositor for reader in readers(hands)]
    qtbot.waitUntil(lambda: all("生產總值" in one.shown_text for one in shown), timeout=20_000)
    hands.act("colour_figures")
    assert all(not one.kinds for one in shown)


def drag(hands: Hands, row: TabBar, at: int, to: QWidget, place: QPoint) -> None:
    """Drag a tab to a place of a part of the window, as a hand does: a little at a time."""
    start = row.tabRect(at).center() - QPoint(20, 0)
    end = row.mapFromGlobal(to.mapToGlobal(place))
    hands.qtbot.mousePress(row, LEFT, pos=start)
    for step in range(1, 11):
        hands.qtbot.mouseMove(row, start + (end - start) * step / 10)
    shown = hands.window.findChild(DropPlace)
    assert shown is not None
    assert shown.isVisible()
    hands.qtbot.mouseRelease(row, LEFT, pos=end)
    assert not shown.isVisible()


def test_a_tab_is_dragged_to_the_tabs_of_the_other_side_and_back_to_its_page(hands: Hands) -> None:
    left, right = (bar(hands, side) for side in (0, 1))
    drag(hands, left, 0, right, right.tabRect(0).center() - QPoint(30, 0))
    assert [places(side.tabs) for side in hands.session.tabs.sides] == [["象山县"], ["宁海县", "余姚市"]]
    assert front(hands) == "宁海县"
    page = hands.window.stages.parts[0]
    drag(hands, right, 0, page, page.rect().center())
    assert [places(side.tabs) for side in hands.session.tabs.sides] == [["象山县", "宁海县"], ["余姚市"]]


def test_a_tab_dragged_to_the_right_half_of_the_only_page_has_a_side_of_its_own(hands: Hands) -> None:
    press(hands, Key.Key_Backslash, CTRL)
    page = hands.window.stages.parts[0]
    drag(hands, bar(hands), 1, page, page.rect().center() + QPoint(100, 0))
    assert [places(side.tabs) for side in hands.session.tabs.sides] == [["宁海县", "余姚市"], ["象山县"]]
    right = bar(hands, 1)
    drag(hands, right, 0, page, page.rect().center())
    assert [places(side.tabs) for side in hands.session.tabs.sides] == [["宁海县", "余姚市", "象山县"]]


def test_a_tab_dragged_nowhere_stays(hands: Hands) -> None:
    row = bar(hands)
    start = row.tabRect(0).center() - QPoint(20, 0)
    hands.qtbot.mousePress(row, LEFT, pos=start)
    for step in range(10):
        hands.qtbot.mouseMove(row, start + QPoint(0, 30 * step))
    hands.qtbot.mouseRelease(row, LEFT, pos=start + QPoint(0, 300))
    assert [places(side.tabs) for side in hands.session.tabs.sides] == [["宁海县", "象山县"], ["余姚市"]]
