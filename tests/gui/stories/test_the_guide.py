"""A reader looks something up in the guide, beside the report."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from gui.guide.chapters import chapters
from gui.guide.page import CHAPTER, GuidePage
from gui.look.theme import TEXT_SIZES
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands

KEY = Qt.Key


class Reader(Hands):
    @property
    def page(self) -> GuidePage:
        return self.front(GuidePage)

    def listed(self) -> list[str]:
        return [item.data(0, CHAPTER) for item in self.page._items()]

    def chosen(self, column: int = 0) -> str:
        item = self.page.contents.currentItem()
        assert item
        return item.text(column)

    def text(self) -> str:
        return self.page.leaf.toPlainText()


@pytest.fixture
def reader(qtbot: QtBot, start: Starter) -> Reader:
    return Reader(qtbot, start(size=(1100, 800), theme="light", language="en"))


def open_guide(reader: Reader) -> GuidePage:
    reader.qtbot.keyClick(reader.window, KEY.Key_F1)
    page = reader.page
    reader.qtbot.waitUntil(page.leaf.hasFocus)
    return page


def test_f1_opens_the_guide_at_its_first_chapter(reader: Reader) -> None:
    page = open_guide(reader)
    assert reader.text().startswith("First steps")
    assert "**" not in reader.text()
    assert page.leaf.accessibleName() == "First steps"
    assert reader.chosen() == "First steps"


def test_from_a_page_it_opens_at_the_chapter_on_that(reader: Reader) -> None:
    reader.act("search")
    reader.qtbot.waitUntil(lambda: reader.window.stage.page == "search")
    page = open_guide(reader)
    reader.qtbot.waitUntil(lambda: page.chapter.name == "search")


def test_a_chapter_is_chosen_by_the_keyboard_and_read_again_at_the_next_start(
    reader: Reader, start: Starter
) -> None:
    page = open_guide(reader)
    page.contents.setFocus()
    reader.qtbot.keyClick(page.contents, KEY.Key_Down)
    assert page.chapter is chapters("en")[1]
    assert reader.text().startswith(page.chapter.title)
    reader.window.close()
    again = Reader(reader.qtbot, start(language="en"))
    again.act("guide")
    assert again.page.chapter is chapters("en")[1]


def test_a_link_leads_to_the_next_chapter(reader: Reader) -> None:
    page = open_guide(reader)
    page.leaf.led.emit(chapters("en")[1].name)
    assert reader.text().startswith(chapters("en")[1].title)
    assert reader.chosen() == chapters("en")[1].title


def test_words_are_found_in_all_chapters(reader: Reader) -> None:
    page = open_guide(reader)
    reader.act("find")
    reader.qtbot.waitUntil(page.field.hasFocus)
    reader.qtbot.keyClicks(page.field, "report")
    assert len(reader.listed()) > 1
    assert len(page.leaf.extraSelections()) == int(reader.chosen(1))
    first = page.chapter.name
    for _ in range(int(reader.chosen(1)) + 1):
        reader.qtbot.keyClick(page.field, KEY.Key_Return)
        assert page.leaf.textCursor().selectedText().casefold() == "report"
    assert page.chapter.name == reader.listed()[1] != first
    page.field.setText("xyzzy")
    assert reader.listed() == []


def test_another_language_and_size_are_followed(reader: Reader) -> None:
    page = open_guide(reader)
    size = page.leaf.document().defaultFont().pixelSize()
    reader.act("language_zh_TW")
    reader.qtbot.waitUntil(lambda: reader.text().startswith("入門"))
    reader.act("larger")
    reader.qtbot.waitUntil(lambda: page.leaf.document().defaultFont().pixelSize() > size)
    while reader.program.appearance.text_size < TEXT_SIZES[-1]:
        reader.act("larger")
    tall = page.contents.fontMetrics().height()
    reader.qtbot.waitUntil(lambda: page.contents.sizeHintForRow(0) >= tall)
    reader.act("normal_size")
    words = reader.text()
    for width in (640, 700, 1200):  # whatever comes and goes with the width, each word stands once
        reader.window.resize(width, 500)
        reader.qtbot.wait(50)
        assert reader.text() == words


def test_arrow_keys_scroll_or_move_a_caret(reader: Reader) -> None:
    page = open_guide(reader)
    bar = page.leaf.verticalScrollBar()
    reader.qtbot.keyClick(page.leaf, KEY.Key_Down)
    assert bar.value() > 0
    reader.act("caret")
    assert page.leaf.hasFocus()
    page.leaf.moveCursor(QTextCursor.MoveOperation.Start)
    reader.qtbot.keyClick(page.leaf, KEY.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert page.leaf.textCursor().selectedText() == page.chapter.title


def test_nothing_is_loaded_but_pictures_of_the_guide(reader: Reader) -> None:
    page = open_guide(reader)
    image = QTextDocument.ResourceType.ImageResource.value
    assert page.leaf.loadResource(image, "pictures/window.png") is not None
    for name in ("../../screenshot.png", "/etc/hostname", "https://example.org/x.png", "pictures/none.png"):
        assert page.leaf.loadResource(image, name) is None
    style = QTextDocument.ResourceType.StyleSheetResource.value
    assert page.leaf.loadResource(style, "pictures/window.png") is None
