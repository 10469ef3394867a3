"""Keys, contents and status bar agree on where the reader is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTreeWidget
from pytestqt.qtbot import QtBot

from gui.panels.contents_tree import SECTION, ContentsTree
from gui.window.status_bar import StatusBar
from tests.gui.conftest import Starter
from tests.gui.stories.hands import LEFT, Hands


def contents(reader: Hands) -> ContentsTree:
    tree = reader.child(QTreeWidget, "Contents")
    assert isinstance(tree, ContentsTree)
    return tree


def marked(reader: Hands) -> int:
    here = contents(reader).here
    assert here is not None
    return int(here.data(0, SECTION))


def test_alt_down_goes_through_every_section_and_left_folds_the_one_reached(
    qtbot: QtBot, start: Starter
) -> None:
    reader = Hands(qtbot, start(size=(1280, 800), theme="light", language="en"))
    sections = reader.session.document.report.sections
    first = reader.session.document.page.section_at(reader.session.document.view.position)
    for expected in range(0 if first is None else first + 1, len(sections)):
        reader.act("next_section")
        assert marked(reader) == expected
        assert reader.is_in_view(sections[expected].heading)
    reader.act("previous_section")
    reader.press(Qt.Key.Key_Left)
    assert reader.session.document.view.collapsing.is_collapsed(len(sections) - 2)


def test_a_click_in_the_contents_marks_what_was_clicked(qtbot: QtBot, start: Starter) -> None:
    reader = Hands(qtbot, start(size=(1280, 800), theme="light", language="en"))
    tree = contents(reader)
    for number in (9, 2, 12, 3):
        (item,) = (
            found
            for found in tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
            if found.data(0, SECTION) == number
        )
        tree.scrollToItem(item)
        qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualItemRect(item).center())
        assert marked(reader) == number
        assert tree.currentItem() is item


def test_scrolling_takes_the_place_along(qtbot: QtBot, start: Starter) -> None:
    reader = Hands(qtbot, start(size=(1280, 800), theme="light", language="en"))
    canvas = reader.reader.canvas
    reader.act("next_section")
    canvas.scrolling.by(6000)
    top = canvas.scrolling.top_position()
    qtbot.waitUntil(lambda: reader.session.document.view.position == top)
    assert marked(reader) == canvas.page.section_at(top)


def test_the_status_bar_says_how_much_is_read_whatever_is_folded(qtbot: QtBot, start: Starter) -> None:
    reader = Hands(qtbot, start(size=(1280, 800), theme="light", language="en"))
    assert told(reader).startswith("0% · ")
    section = reader.session.document.report.sections[-3]
    reader.session.document.view.go_to(section.heading)
    share = section.span.start / len(reader.session.document.report.text)
    qtbot.waitUntil(lambda: abs(int(told(reader).partition("%")[0]) / 100 - share) < 0.1)
    before = told(reader)
    reader.session.document.view.collapse(reader.session.document.view.collapsing.toggled(1))
    assert told(reader) == before
    reader.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: told(reader) == "100%")


def test_what_is_folded_is_not_read_although_the_end_is_in_view(qtbot: QtBot, start: Starter) -> None:
    reader = Hands(qtbot, start(size=(1280, 800), theme="light", language="en"))
    reader.session.document.view.go_to(reader.session.document.report.sections[-3].heading)
    qtbot.waitUntil(lambda: not told(reader).startswith("0%"))
    reader.act("fold_1")
    assert reader.reader.canvas.scrolling.is_at_end
    assert told(reader).startswith("0% · ")
    qtbot.wait(50)
    assert told(reader).startswith("0% · ")


def told(reader: Hands) -> str:
    bar = reader.window.findChild(StatusBar)
    assert bar is not None
    return next(label.text() for label in bar.findChildren(QLabel) if "%" in label.text())
