"""A reader sees a figure of the page through the years, and goes from a point to its sentence."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from core.analysis.series.table import Cell
from core.document.text_id import TextId
from core.library.library import Library
from gui.charts.data import Mark
from gui.panels.figures import FiguresPanel
from gui.series.asking import SeriesAsking
from gui.series.page import SeriesPage
from tests.county_reports import county_report, keep_words
from tests.gui.conftest import Starter
from tests.gui.stories.hands import LEFT, Hands, pick

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXTS = {
    ("宁海县", 2022): ("地区生产总值增长6.1%。", "地区生产总值增长6.5%左右。"),
    ("宁海县", 2023): ("地区生产总值增长6.3%。", "地区生产总值增长6%以上。"),
    ("象山县", 2023): ("地区生产总值增长4.2%。", "地区生产总值增长5%—5.5%。"),
}


class Reader(Hands):
    """Hands on a window whose library has the reports of two counties."""

    @property
    def page(self) -> SeriesPage:
        page = self.window.findChild(SeriesPage)
        assert page is not None
        return page

    def rest(self) -> "Reader":
        """Wait until the page is shown and what is asked is answered."""
        asking = SeriesAsking.of(self.session)
        self.front(SeriesPage)
        self.qtbot.waitUntil(lambda: not asking.is_running and asking.answer is not None, timeout=20_000)
        return self

    def begin(self, measure: str = "") -> "Reader":
        """Ask for the page by its key, then for a measure by typing."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.qtbot.keyClick(self.window, KEY.Key_I, CTRL | SHIFT)
        self.rest()
        if measure:
            field = self.page.head.measure
            self.qtbot.waitUntil(lambda: field.hasFocus() and field.selectedText() == field.text())
            self.type_into("The measure that is asked about", measure)
            self.qtbot.keyClick(self.page.head.measure, KEY.Key_Return)
            self.rest()
        return self

    def show(self, form: str) -> "Reader":
        """Choose a form of what is asked about."""
        menu = self.page.head.series.menu()
        pick(menu, next(one.text() for one in menu.actions() if one.text().startswith(form)))
        return self

    def mark(self, place: str, year: str, name: str = "Result") -> Mark:
        """Where the chart has a point."""
        data = self.page.charted.data
        number = next(
            at for at, one in enumerate(data.series) if (data.groups[one.group], one.name) == (place, name)
        )
        return Mark(number, data.names.index(year))

    def table(self) -> dict[tuple[str, str], str]:
        """What the table says."""
        cells = self.page.table.cells
        side, head = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
        return {
            (cells.headerData(row, side), cells.headerData(column, head)): words
            for row in range(cells.rowCount())
            for column in range(cells.columnCount())
            if (words := cells.words(cells.index(row, column)))
        }

    def correct(self, cell: Cell, name: str) -> None:
        """Choose a correction from the menu of a cell of the table."""
        table = self.page.table
        assert self.page.series is not None
        place = cell.point.text, cell.point.span
        here = next(one for one in self.page.series.cells if (one.point.text, one.point.span) == place)
        table.choose(here)
        table.menu_wanted.emit(table.viewport().mapToGlobal(table.visualRect(table.currentIndex()).center()))
        menu = next(one for one in self.page.findChildren(QMenu) if one.isVisible() and one.title() == "")
        pick(menu, name)
        menu.close()

    def is_at(self, words: str) -> bool:
        """Whether a report is in front with these words pointed out."""
        document = self.session.document
        front = self.session.tabs.front
        return front is not None and not front.page and words in document.report.text and self.sees(words)

    def sees(self, words: str) -> bool:
        return self.is_in_view(self.span(words))


@pytest.fixture
def reader(qtbot: QtBot, start: Starter, tmp_path: Path) -> Reader:
    with Library.open(tmp_path / "library.sqlite") as library:
        for (place, year), (outcome, plan) in TEXTS.items():
            words = county_report(place, year, outcome, f"今年主要预期目标是：{plan}")
            keep_words(library, f"{place}{year}.txt", words)
    return Reader(qtbot, start(size=(1280, 1000), theme="light", language="en"))


def test_from_a_card_to_the_chart_and_from_a_point_to_its_sentence(reader: Reader) -> None:
    figure = reader.span("2730億元")
    reader.session.document.view.go_to(figure)
    reader.qtbot.waitUntil(lambda: reader.is_in_view(figure))
    reader.click(reader.rect(figure).center())
    reader.qtbot.waitUntil(reader.popup.isVisible)
    button = next(one for one in reader.popup.findChildren(QToolButton) if one.isVisible())
    assert button.text() == "Through the years…"
    reader.qtbot.mouseClick(button, LEFT)
    reader.rest()
    assert not reader.popup.isVisible()
    assert reader.page.head.measure.text() == "地区生产总值"
    reader.show("Growth")
    pick(reader.page.head.kind.menu(), "Over the years")
    chart = reader.page.area.chart
    place = chart.box(*reader.mark("宁海县", "2022")).center().toPoint()
    asking = SeriesAsking.of(reader.session)
    reader.qtbot.waitUntil(lambda: "地区生产总值增长6.3%。" in asking.sentences.values())
    assert reader.page._told(reader.mark("宁海县", "2022")).endswith("· 6.3%\n地区生产总值增长6.3%。")
    reader.qtbot.mouseClick(chart, LEFT, pos=place)
    reader.qtbot.waitUntil(lambda: reader.is_at("地区生产总值增长6.3%"))
    assert reader.session.document.report.metadata.year == 2023


def test_the_table_tells_results_and_targets_and_each_cell_leads_on(reader: Reader) -> None:
    reader.begin("GDP").show("Growth")
    told = reader.table()
    assert told["宁海县  Result", "2021"] == "6.1%"
    assert told["宁海县  Target", "2023"] == "6%以上"
    assert told["象山县  Target", "2023"] == "5%–5.5%"
    table = reader.page.table
    cell = next(cell for cell in reader.page.series.cells if cell.point.upper)  # type: ignore[union-attr]
    table.choose(cell)
    table.setFocus()
    reader.qtbot.keyClick(table, KEY.Key_C, CTRL)
    assert "象山县  Target" in QApplication.clipboard().text()
    reader.qtbot.keyClick(table, KEY.Key_Return)
    reader.qtbot.waitUntil(lambda: reader.is_at("地区生产总值增长5%—5.5%"))


def test_places_stand_side_by_side_and_years_and_places_are_chosen(reader: Reader) -> None:
    reader.begin("GDP").show("Growth")
    pick(reader.page.head.kind.menu(), "Side by side")
    pick(reader.page.head.year.menu(), "2022")
    assert set(reader.page.charted.data.names) >= {"宁海县", "象山县"}
    reader.type_into("Only reports of a place and all below it", "宁海")
    reader.qtbot.waitUntil(lambda: bool(reader.page.series) and len(reader.page.series.places) == 1)  # type: ignore[union-attr]


def test_the_figures_panel_leads_there_too(reader: Reader) -> None:
    reader.window.show_panel("figures")
    panel = reader.window.findChild(FiguresPanel)
    assert panel is not None
    figures = reader.session.document.report.figures
    number = next(at for at, one in enumerate(figures) if one.text == "2730億元")
    reader.qtbot.waitUntil(lambda: panel._model.index_of(number).isValid())
    index = panel._model.index_of(number)
    panel._table.menu_wanted.emit(index, panel.mapToGlobal(panel.rect().center()))
    menu = next(one for one in panel.findChildren(QMenu) if one.isVisible())
    pick(menu, "Through the years…")
    menu.close()
    reader.rest()
    assert reader.page.head.measure.text() == "地区生产总值"


def test_what_is_wrong_is_set_right_by_hand_and_undone(reader: Reader) -> None:
    reader.begin("GDP").show("Growth")
    cell = next(cell for cell in reader.page.series.cells if cell.point.upper)  # type: ignore[union-attr]
    place = "象山县  Target", "2023"
    reader.correct(cell, "It is a result")
    reader.qtbot.waitUntil(lambda: reader.table().get(("象山县  Result", "2023")) == "5%–5.5% ✎")
    assert place not in reader.table()
    reader.page.table.setFocus()
    reader.qtbot.keyClick(reader.page.table, KEY.Key_Z, CTRL)
    reader.qtbot.waitUntil(lambda: reader.table().get(place) == "5%–5.5%")
    reader.correct(cell, "Does not count")
    reader.qtbot.waitUntil(lambda: "5%–5.5%" not in reader.table().values())
    assert reader.page.message.words == "5%–5.5% does not count any more"
    reader.page.message.turn_back()
    reader.qtbot.waitUntil(lambda: reader.table().get(place) == "5%–5.5%")


def test_a_year_and_a_measure_are_corrected(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    reader.begin("GDP").show("Growth")
    cell = next(cell for cell in reader.page.series.cells if cell.point.upper)  # type: ignore[union-attr]
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_: (2024, True))
    reader.correct(cell, "Of another year…")
    reader.qtbot.waitUntil(lambda: reader.table().get(("象山县  Target", "2024")) == "5%–5.5% ✎")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("工业增加值", True))
    reader.correct(cell, "Another measure…")
    reader.qtbot.waitUntil(lambda: "5%–5.5% ✎" not in reader.table().values())
    reader.begin("工业增加值")
    assert reader.table() == {("象山县  Target", "2024"): "5%–5.5% ✎"}


def test_it_goes_out_as_a_table_and_as_a_picture(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.begin("GDP").show("Growth")
    for name in ("增长.csv", "增长.pdf"):
        file = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, file=file: (str(file), ""))
        reader.page.export() if name.endswith("csv") else reader.page.area.ask_where()
        reader.qtbot.waitUntil(file.exists)
        reader.qtbot.waitUntil(lambda name=name: reader.said() == f"Written: {name}")  # type: ignore[misc]
    assert "地区生产总值增长6.3%。" in (tmp_path / "增长.csv").read_text("utf-8-sig")


def test_a_measure_that_no_report_has_gets_one_sentence(reader: Reader) -> None:
    reader.begin("没有这个指标")
    assert reader.page.series is None
    assert reader.page._empty.text() == "No report states anything of this measure."
    offered = [action.text() for action in reader.page.head.listed.menu().actions()]
    assert any(words.startswith("地区生产总值") for words in offered)


def test_a_report_that_is_gone_meanwhile_has_no_sentence_and_harms_nothing(reader: Reader) -> None:
    reader.begin("GDP").show("Growth")
    asking = SeriesAsking.of(reader.session)
    assert reader.page.series is not None
    point = reader.page.series.cells[0].point._replace(text=TextId("f" * 32))
    done = list[bool]()
    asking.quote((point,), lambda: done.append(True))
    reader.qtbot.waitUntil(lambda: bool(done))
    assert asking.sentence(point) == ""
