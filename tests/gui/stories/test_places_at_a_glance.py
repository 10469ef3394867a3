"""A reader looks at the main measures of a place, compares it with another, and has the page on paper."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.document.clean_text import Source
from core.document.original import Original
from core.workspace.editions import keep
from core.workspace.reading import understood
from core.workspace.workspace import Workspace
from gui.glance.asking import GlanceAsking
from gui.glance.model import BEFORE, GROWTH, MEASURE, PLACE, RESULT, TARGET
from gui.glance.page import GlancePage
from gui.glance.paper import GlancePreview
from gui.series.page import SeriesPage
from tests.gui.conftest import Starter
from tests.gui.stories.hands import LEFT, Hands

KEY = Qt.Key
TEXTS = {
    ("宁海县", 2022): ("地区生产总值增长6.1%。", "地区生产总值增长6.5%左右。"),
    ("宁海县", 2023): ("地区生产总值达到930亿元、增长6.3%。", "地区生产总值增长6%以上。"),
    ("象山县", 2023): ("地区生产总值增长4.2%。", "地区生产总值增长5%—5.5%。"),
}


class Reader(Hands):
    """Hands on a window whose library has the reports of two counties."""

    @property
    def page(self) -> GlancePage:
        page = self.window.findChild(GlancePage)
        assert page is not None
        return page

    def rest(self) -> "Reader":
        """Wait until the page is shown and what is asked is answered."""
        asking = GlanceAsking.of(self.session)
        self.qtbot.waitUntil(lambda: isinstance(self.window.stage.currentWidget(), GlancePage))
        self.qtbot.waitUntil(lambda: not asking.is_running, timeout=20_000)
        return self

    def ask(self, places: str) -> "Reader":
        """Ask for places by typing their names."""
        self.act("glance")
        self.rest()
        field = self.page.places
        field.clear()
        self.type_into("The places that are looked at", places)
        self.page.year.clear()
        self.qtbot.keyClick(field, KEY.Key_Return)
        return self.rest()

    def told(self, place: str, measure: str = "地区生产总值") -> tuple[str, ...]:
        """What the page says of a measure of a place: result, growth, last target, target."""
        rows = self.page.cells.rows
        row = next(one for one in rows if (one.place.place[-1], one.seen.measure) == (place, measure))
        return tuple(row.words(column) for column in (RESULT, GROWTH, BEFORE, TARGET))


def begins_with(file: Path, sign: bytes) -> bool:
    return file.exists() and file.read_bytes().startswith(sign)


@pytest.fixture
def reader(qtbot: QtBot, start: Starter, tmp_path: Path) -> Reader:
    workspace = Workspace(tmp_path / "library.sqlite")
    for number, ((place, year), (outcome, plan)) in enumerate(TEXTS.items()):
        source = Source(f"{place}{year}.txt", str(number) * 64, "text/plain", "utf-8")
        words = (
            f"{year}年政府工作报告\n{place}人民政府县长 林坚\n各位代表：\n"
            f"一、{year - 1}年工作回顾\n{outcome}\n"
            f"二、{year}年工作安排\n今年主要预期目标是：{plan}\n"
        )
        keep(workspace.library, understood(Original(source, words)))
    workspace.library.store.close()
    return Reader(qtbot, start(size=(1280, 1000), theme="light", language="en"))


def test_the_place_of_the_report_in_front_is_looked_at_and_numbers_lead_on(reader: Reader) -> None:
    reader.act("glance")
    reader.rest()
    assert reader.told("北仑区")[0] == "2730亿元"
    index = reader.page.cells.index(0, RESULT)
    table = reader.page.table
    reader.qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(index).center())
    figure = reader.span("2730億元")
    reader.qtbot.waitUntil(lambda: reader.is_in_view(figure))


def test_places_are_compared_and_what_is_not_said_is_said_so(reader: Reader) -> None:
    reader.ask("宁海、象山 天国")
    assert reader.told("宁海县") == ("930亿元", "6.3%", "6.5%左右", "6%以上")
    assert reader.told("象山县") == ("not said", "4.2%", "no report", "5%–5.5%")
    assert reader.page._told.text() == "宁海县 2023 · 象山县 2023 · no report of 天国"
    assert not reader.page.table.isColumnHidden(PLACE)
    table = reader.page.table
    table.setCurrentIndex(reader.page.cells.index(1, TARGET))
    reader.qtbot.keyClick(table, KEY.Key_Return)
    reader.qtbot.waitUntil(lambda: "5%—5.5%" in reader.session.document.report.text)


def test_a_measure_leads_to_all_its_years(reader: Reader) -> None:
    reader.ask("宁海")
    assert reader.page.table.isColumnHidden(PLACE)
    place = reader.page.table.visualRect(reader.page.cells.index(0, MEASURE)).center()
    reader.qtbot.mouseClick(reader.page.table.viewport(), LEFT, pos=place)
    reader.qtbot.waitUntil(lambda: isinstance(reader.window.stage.currentWidget(), SeriesPage))


def test_it_goes_onto_paper_and_out(reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reader.ask("宁海 象山")
    for name, sign in (("县.csv", b"\xef\xbb\xbf"), ("县.pdf", b"%PDF")):
        file = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, file=file: (str(file), ""))
        reader.page.export()
        reader.qtbot.waitUntil(partial(begins_with, file, sign))
    assert "6.5%左右" in (tmp_path / "县.csv").read_text("utf-8-sig")
    reader.act("print")
    preview = reader.window.findChild(GlancePreview)
    assert preview is not None
    preview.close()


def test_a_place_without_a_report_gets_one_sentence(reader: Reader) -> None:
    reader.ask("天国")
    assert reader.page._empty.text() == "There is no report of it in the library."
