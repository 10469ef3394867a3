"""What pages of the window show again after a restart, whatever became of the file it is kept in."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHeaderView, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from core.library.library import Library
from core.workspace.editions import put
from gui.library.page import LibraryPage
from gui.library.reports_model import COLUMNS
from gui.library.shelf import Place
from gui.search.page import SearchPage
from gui.session.memory import memory_of
from gui.window.application import Application
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands
from tests.small_report import REPORT

YEAR, PLACE = COLUMNS.index("year"), COLUMNS.index("place")


@pytest.fixture(autouse=True)
def library(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.sqlite") as library:
        text = put(library, REPORT, None)
        library.collections.add(library.collections.make("沿海"), [text])
        library.reading_states.opened(text)


def library_page(qtbot: QtBot, program: Application) -> LibraryPage:
    program.window.actions_["library"].trigger()
    page = program.window.stage.currentWidget()
    assert isinstance(page, LibraryPage)
    qtbot.waitUntil(lambda: bool(page.places.collections()) and bool(page.table.model().rowCount()))
    return page


def search_page(qtbot: QtBot, program: Application) -> None:
    program.window.actions_["search"].trigger()
    qtbot.waitUntil(lambda: isinstance(program.window.stage.currentWidget(), SearchPage))


def drag(qtbot: QtBot, header: QHeaderView, section: int, by: int) -> None:
    """Drag the right edge of a column's head."""
    edge = QPoint(header.sectionViewportPosition(section) + header.sectionSize(section) - 1, 12)
    qtbot.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    qtbot.mouseMove(header.viewport(), edge + QPoint(by, 0))
    qtbot.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(by, 0))


def test_the_library_comes_back_as_it_was_left(qtbot: QtBot, start: Starter) -> None:
    program = start(size=(1280, 860), language="en")
    page = library_page(qtbot, program)
    page.head.choices["year"].trigger()
    page.table.sorted_by.emit("notes", True)
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 2)
    page.table.turned.emit(page.table.model().lines[0])  # type: ignore[attr-defined]
    page.places.wanted.emit(page.places.collections()[0])
    drag(qtbot, page.table.horizontalHeader(), PLACE, 90)
    page.table.columns.choices["level"].trigger()
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 1)
    program.window.close()

    again = library_page(qtbot, start(size=(1280, 860)))
    assert again.shelf.place.name == again.places.chosen.name == "沿海"
    qtbot.waitUntil(lambda: again.table.model().rowCount() == 1)
    asked = again.shelf.asked
    assert (asked.column, asked.is_descending, asked.grouping) == ("notes", True, "year")
    assert again.head.choices["year"].isChecked()
    assert again.table.columnWidth(PLACE) == 300
    assert again.table.isColumnHidden(COLUMNS.index("level"))
    assert again.table.columnWidth(YEAR) == 56 or again.table.isColumnHidden(YEAR)
    assert again.table.columnWidth(COLUMNS.index("figures")) == 64
    again.table.columns.menu.actions()[-1].trigger()
    assert again.table.columnWidth(PLACE) == 210
    assert not again.table.isColumnHidden(COLUMNS.index("level"))


def test_the_search_comes_back_with_its_words_filters_and_groups(qtbot: QtBot, start: Starter) -> None:
    reader = Hands(qtbot, start(size=(1280, 860), language="en"))
    search_page(qtbot, reader.program)
    for words in ("就业", "报告"):
        field = reader.child(QLineEdit, "Search all reports")
        assert isinstance(field, QLineEdit)
        field.setText(words)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    reader.type_into("Only reports of a year, or of years: 2019-2024", "2019-2026")
    reader.choose("Where to look", "In the glossaries")
    reader.choose("Where to look", "In the text")
    qtbot.waitUntil(lambda: reader.child(QToolButton, "Groups of lines").isVisible())
    reader.choose("Groups of lines", "By year")
    reader.choose("Where to look", "In the notes")
    qtbot.waitUntil(lambda: memory_of(reader.session).of("search").get("where") == "notes")
    reader.window.close()

    again = Hands(qtbot, start(size=(1280, 860)))
    search_page(qtbot, again.program)
    field, years = (
        again.child(QLineEdit, "Search all reports"),
        again.child(QLineEdit, "Only reports of a year, or of years: 2019-2024"),
    )
    assert isinstance(field, QLineEdit)
    assert isinstance(years, QLineEdit)
    assert (field.text(), years.text()) == ("", "2019-2026")
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "就业"
    assert again.child(QToolButton, "Where to look").text() == "In the notes"  # type: ignore[attr-defined]
    assert again.child(QToolButton, "Groups of lines").text() == "By year"  # type: ignore[attr-defined]


DAMAGED = (
    "{",
    "[]",
    "[" * 30_000,
    '{"order": [], "grouping": {}, "folded": [1, ["a", 2], {}], "place": [[], 1, 2], "descending": 7}',
    '{"order": "opened", "folded": {"a": 1}, "place": ["trash", "x", 0], "columns": {"widths": []}}',
    '{"columns": {"widths": {"place": -1, "year": 1e9, "notes": true, "x": 5}, "without": ["title", []]}}',
    '{"past": 7, "where": [], "corpus": {"place": 3, "first_year": "x"}, "order": {}, "grouping": []}',
    '{"past": [1, null, "就业"], "corpus": [], "order": "sideways", "grouping": "no"}',
)


@pytest.mark.parametrize("kept", DAMAGED)
def test_a_start_is_none_the_worse_for_what_was_damaged(qtbot: QtBot, start: Starter, kept: str) -> None:
    program = start(language="en")
    for name in ("library", "search"):
        memory_of(program.session).read(name, kept)
    page = library_page(qtbot, program)
    assert page.shelf.place == Place()
    assert not page.table.isColumnHidden(YEAR)
    assert page.table.columnWidth(YEAR) == 56
    search_page(qtbot, program)
