"""A reader looks at a place, then at several, goes from a figure to its sentence, takes the page along."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Self
from zipfile import ZipFile

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.library.library import Library
from gui.glance.page import GlancePage
from gui.glance.table import GlanceTable
from gui.library import PAGE as LIBRARY
from gui.library.page import LibraryPage
from gui.promises.asking import Asking
from gui.series.asking import SeriesAsking
from gui.series.page import SeriesPage
from gui.session.trail import Location
from tests.county_reports import county_report, keep_words
from tests.gui.conftest import Starter
from tests.gui.stories.hands import LEFT, Hands, pick

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
KEY = Qt.Key
TEXTS = {
    ("宁海县", 2023): ("地区生产总值增长6.3%。", "地区生产总值增长6%以上，一般公共预算收入增长5%左右。"),
    ("宁海县", 2024): (
        "地区生产总值908.5亿元，增长6.5%。一般公共预算收入增长4.2%。",
        "地区生产总值增长6.5%左右。粮食产量20万吨以上。",
    ),
    ("象山县", 2024): ("地区生产总值增长4.2%。", "地区生产总值增长5%—5.5%。"),
}


def report(place: str, year: int, done: str, planned: str) -> str:
    return county_report(place, year, done, f"今年的主要预期目标是：{planned}")


class Reader(Hands):
    """Hands on a window whose library has the reports of two counties."""

    @property
    def page(self) -> GlancePage:
        page = self.window.findChild(GlancePage)
        assert page is not None
        return page

    @property
    def table(self) -> GlanceTable:
        return self.page.table

    def begin(self, places: str = "") -> Self:
        """Ask for the page by its key, then for places by typing."""
        self.qtbot.keyClick(self.window, KEY.Key_J, CTRL | SHIFT)
        self.rest()
        if places:
            self.type_into("Places to look at, by any of their names", places)
            self.qtbot.keyClick(self.page.head.places, KEY.Key_Return)
            self.rest()
        return self

    def rest(self) -> Self:
        """Wait until all that is asked is shown."""
        self.front(GlancePage)
        self.qtbot.waitUntil(lambda: self.page.is_at_rest, timeout=20_000)
        return self

    def line(self, head: str, below: str = "") -> list[str]:
        """What stands in a line."""
        model = self.table.glance
        at = self.at(head, below)
        return [model.index(at, column).data() for column in range(model.columnCount())]

    def at(self, head: str, below: str = "") -> int:
        heads = [row.head for row in self.table.shown.laid.rows]
        return heads.index(head, heads.index(below) if below else 0)

    def click(self, row: int, column: int) -> None:  # type: ignore[override]
        """Click the words of a cell."""
        index = self.table.glance.index(row, column)
        self.table.scrollTo(index)
        place = self.table.visualRect(index).topLeft() + QPoint(14, 14)
        assert self.table.viewport().rect().contains(place)
        self.qtbot.mouseClick(self.table.viewport(), LEFT, PLAIN, place)

    def read(self, words: str = "", year: int = 2024) -> None:
        """See words in the report of a year, as soon as it is there."""
        session = self.session
        self.qtbot.waitUntil(lambda: not self.window.stage.is_page)
        self.qtbot.waitUntil(lambda: session.document.report.metadata.year == year)
        if words:
            self.qtbot.waitUntil(lambda: self.is_in_view(self.span(words)))


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        for (place, year), (done, planned) in TEXTS.items():
            keep_words(library, f"{place}{year}.txt", report(place, year, done, planned))
    return path


@pytest.fixture
def reader(qtbot: QtBot, start: Starter, library: Path) -> Iterator[Reader]:
    yield Reader(qtbot, start(size=(1280, 1000), theme="light", language="en"))
    assert library.exists()


def test_a_place_shows_results_growth_and_targets_and_says_what_is_lacking(reader: Reader) -> None:
    reader.begin("宁海")
    assert [*reader.line("地区生产总值")[:2], reader.line("地区生产总值")[3]] == [
        "908.5亿元",
        "6.5%",
        "6.5%左右",
    ]
    reader.qtbot.waitUntil(lambda: reader.line("地区生产总值")[2] == "6%以上✓")
    assert reader.line("一般公共预算收入") == ["—", "4.2%", "5%左右✗", "—"]
    index = reader.table.glance.index(0, 2)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("Target then 2023: 6%以上 (Met)")
    assert "Met: " in index.data(Qt.ItemDataRole.ToolTipRole)
    assert reader.line("粮食产量") == ["—", "—", "—", "20万吨以上"]
    assert reader.line("进出口总额") == ["—"] * 4
    told = reader.told()
    assert "宁海县" in told
    assert any("— The report does not say it." in words for words in told)
    heads = [reader.table.glance.headerData(one, Qt.Orientation.Horizontal) for one in range(4)]
    assert heads == ["Result 2023", "Growth 2023", "Target then 2023", "Target 2024"]


def test_another_allowance_gives_other_verdicts(reader: Reader) -> None:
    reader.begin("宁海")
    reader.qtbot.waitUntil(lambda: reader.line("一般公共预算收入")[2] == "5%左右✗")
    reader.session.go(Location(page=LIBRARY))
    Asking.of(reader.session).allow(Decimal(1))
    reader.begin()
    reader.qtbot.waitUntil(lambda: reader.line("一般公共预算收入")[2] == "5%左右✓")


def test_a_click_and_a_key_lead_to_the_sentence(reader: Reader) -> None:
    reader.begin("宁海")
    reader.click(0, 0)
    reader.read("908.5亿元")
    reader.act("back")
    reader.rest()
    reader.click(0, 2)
    reader.read("6%以上", 2023)
    reader.act("back")
    reader.rest()
    reader.table.setFocus()
    reader.qtbot.keyClick(reader.table, KEY.Key_Home, CTRL)
    reader.qtbot.keyClick(reader.table, KEY.Key_End)
    reader.qtbot.keyClick(reader.table, KEY.Key_Return)
    reader.read("6.5%左右")


def test_a_measure_leads_to_its_years(reader: Reader) -> None:
    names = reader.begin("宁海").table.verticalHeader()
    row = reader.at("一般公共预算收入")
    place = QPoint(20, names.sectionViewportPosition(row) + 12)
    reader.qtbot.mouseClick(names.viewport(), LEFT, PLAIN, place)
    reader.front(SeriesPage)
    assert SeriesAsking.of(reader.session).asked.measure == "一般公共预算收入"


def test_several_places_are_compared_in_lines_and_in_columns(reader: Reader) -> None:
    reader.begin("宁海、象山 余姚")
    reader.qtbot.waitUntil(lambda: "6%以上✓" in reader.line("宁海县", "地区生产总值"))
    assert reader.line("宁海县", "地区生产总值") == ["908.5亿元", "6.5%", "6%以上✓", "6.5%左右"]
    assert reader.line("象山县", "地区生产总值") == ["—", "4.2%", "·", "5%–5.5%"]
    told = "\n".join(reader.told())
    assert "There is no report of 余姚." in told
    assert "· There is no report of the year before" in told
    pick(reader.page.head._part.menu(), "Target")
    reader.rest()
    assert reader.line("地区生产总值") == ["6.5%左右", "5%–5.5%"]
    pick(reader.page.head._turned.menu(), "Places in lines")
    reader.rest()
    assert reader.line("象山县")[0] == "5%–5.5%"
    assert "Target 2024" in reader.told()


def test_all_places_right_below_one_are_looked_at(reader: Reader) -> None:
    reader.begin("宁波")
    assert reader.told()[-1] == "There is no report of 宁波."
    pick(reader.page.head._below.menu(), "Places right below them")
    reader.rest()
    assert {"宁海县", "象山县"} <= set(reader.table.shown.laid.named)
    reader.act("close_tab")
    reader.begin()
    assert {"宁海县", "象山县"} <= set(reader.table.shown.laid.named)


def test_the_report_in_front_and_those_chosen_in_the_library_are_shown(reader: Reader) -> None:
    reader.act("library")
    page = reader.front(LibraryPage)
    reader.qtbot.waitUntil(lambda: page.table.model().rowCount() >= len(TEXTS))
    page.table.selectAll()
    assert "glance_of_report" in page.possible()
    reader.act("glance_of_report")
    reader.rest()
    assert {"宁海县 2023", "宁海县 2024", "象山县 2024"} <= set(reader.table.shown.laid.named)
    reader.click(reader.at("象山县 2024"), 1)
    reader.read()
    reader.act("glance_of_report")
    reader.rest()
    assert reader.table.shown.laid.named == ("象山县",)
    reader.type_into("Places to look at, by any of their names", "宁海")
    reader.qtbot.keyClick(reader.page.head.places, KEY.Key_Return)
    reader.rest()
    assert reader.table.shown.laid.named == ("宁海县",)


def test_a_report_that_comes_later_is_seen(reader: Reader, tmp_path: Path) -> None:
    reader.begin("余姚")
    assert reader.told()[-1] == "There is no report of 余姚."
    file = tmp_path / "余姚.txt"
    file.write_text(report("余姚市", 2024, "地区生产总值增长7%。", "地区生产总值增长6%。"), "utf-8")
    reader.session.open_file(file)
    reader.qtbot.waitUntil(lambda: reader.session.document.report.metadata.place == "余姚市")
    reader.begin()
    reader.qtbot.waitUntil(lambda: bool(reader.table.shown.laid.rows))
    assert reader.line("地区生产总值") == ["—", "7%", "·", "6%"]


def test_the_page_is_exported_copied_and_printed(reader: Reader, tmp_path: Path) -> None:
    reader.begin("宁海 象山")
    for ending in ("docx", "xlsx", "csv", "md"):
        path = tmp_path / f"out.{ending}"
        reader.page.export_to(path)
        reader.qtbot.waitUntil(path.exists)
    assert "| 地区生产总值 | 象山县 | — | 4.2% | · | 5%–5.5% |" in (tmp_path / "out.md").read_text("utf-8")
    with ZipFile(tmp_path / "out.xlsx") as book:
        assert "908.5亿元，增长6.5%" in book.read("xl/sharedStrings.xml").decode()
    reader.table.setFocus()
    reader.table.selectAll()
    reader.qtbot.keyClick(reader.table, KEY.Key_C, CTRL)
    assert "象山县\t—\t4.2%\t·\t5%–5.5%" in QApplication.clipboard().text()
    action = reader.window.findChild(QAction, "print")
    assert isinstance(action, QAction)
    assert action.isEnabled()
    action.trigger()
    preview = reader.window.findChild(QPrintPreviewDialog)
    assert preview is not None
    assert preview.windowTitle() == "宁海县、象山县"
    preview.close()


def test_words_of_the_page_are_found_and_copied_from_a_pdf_file(reader: Reader, tmp_path: Path) -> None:
    pytest.importorskip("typst")
    path = tmp_path / "out.pdf"
    reader.begin("宁海 象山").page.export_to(path)
    reader.qtbot.waitUntil(path.exists, timeout=20_000)
    told = " ".join(PdfDocument(path)[0].get_textpage().get_text_bounded().split())
    for words in ("宁海县、象山县", "一般公共预算收入", "象山县 — 4.2% · 5%–5.5%"):
        assert words in told
