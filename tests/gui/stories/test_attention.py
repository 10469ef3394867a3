"""A reader asks how much is said of a matter, sees it as a chart, and goes from a bar to its sentences."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from core.document.word_list import WordList
from core.library.library import Library
from gui.analysis.asking import Asking
from gui.analysis.attention import AttentionChart
from gui.charts.chart import Chart
from gui.charts.data import Mark
from gui.dialogs.word_lists import WordListsDialog
from gui.search.searching import Searching
from tests.county_reports import county_report, keep_words
from tests.gui.conftest import Starter
from tests.gui.stories.hands import LEFT, pick
from tests.gui.stories.words_page import HandsOnWords

KEY = Qt.Key
TEXTS = {
    ("宁海县", 2021): "改善环境，治理污染，环境更好。推进“三清三拆”。",
    ("宁海县", 2023): "發展數字經濟，改善環境。",
    ("象山县", 2023): "治理污染，治理污染。发展数字经济，壮大数字经济。",
    ("象山县", 2024): "发展港口。",
}


class Reader(HandsOnWords):
    """Hands on a window whose library has some reports and word lists."""

    @property
    def chart(self) -> Chart:
        chart = self.page.findChild(Chart)
        assert chart is not None
        assert chart.isVisible()
        return chart

    def values(self) -> dict[str, tuple[float | None, ...]]:
        return {
            one.name: tuple(None if value is None else round(value, 2) for value in one.values)
            for one in self.chart.data.series
        }

    def hits(self, name: str, where: str) -> int:
        """What the chart tells of a value."""
        told = self.page.findChild(AttentionChart).told(self.mark(name, where))  # type: ignore[union-attr]
        assert told.startswith(f"{name} · {where}: ")
        return int(told.split("; ")[1].split()[0])

    def mark(self, name: str, where: str) -> Mark:
        data = self.chart.data
        return Mark([one.name for one in data.series].index(name), data.names.index(where))

    def click_on(self, name: str, where: str) -> None:
        place = self.chart.box(*self.mark(name, where)).center().toPoint()
        assert self.chart.visibleRegion().contains(place)
        self.qtbot.mouseClick(self.chart, LEFT, pos=place)


@pytest.fixture
def reader(qtbot: QtBot, start: Starter, tmp_path: Path) -> Reader:
    planned = "推进乡村振兴。\n名词解释\n1.数字经济：以数据为要素，改善环境。"
    with Library.open(tmp_path / "library.sqlite") as library:
        for (place, year), said in TEXTS.items():
            keep_words(library, f"{place}{year}.txt", county_report(place, year, said, planned))
        library.word_lists.put(WordList("环境", ("环境", "污染")))
        library.word_lists.put(WordList("数字", ("数字经济",)))
        library.word_lists.put(WordList("空", ()))
    return Reader(qtbot, start(size=(1280, 1000), theme="light", language="en"))


def test_a_bar_of_a_year_leads_to_just_its_hits(reader: Reader) -> None:
    reader.begin().ask("Word lists")
    assert set(reader.values()) == {"环境", "数字"}
    assert reader.chart.data.names == ("2021", "2022", "2023", "2024")
    assert reader.values()["环境"][1] is None
    assert reader.hits("环境", "2023") == 3
    reader.click_on("环境", "2023")
    assert reader.found() == 3
    assert {line.about.year for line in Searching.of(reader.session).found.lines} == {2023}


def test_places_and_reports_lead_on_by_enter(reader: Reader) -> None:
    reader.begin().ask("Word lists")
    options = reader.page.head.options
    pick(options.lists.menu(), "数字")
    reader.rest()
    pick(options._by.menu(), "Each place")
    reader.rest()
    assert {"宁海县", "象山县"} < set(reader.chart.data.names)
    assert list(reader.values()) == ["数字"]
    reader.chart.setFocus()
    reader.qtbot.waitUntil(reader.chart.hasFocus)
    reader.qtbot.keyClick(reader.chart, KEY.Key_Home)
    place = reader.chart.data.names[0]
    hits = reader.hits("数字", place)
    reader.qtbot.keyClick(reader.chart, KEY.Key_Return)
    assert reader.found() == hits
    assert {line.about.place for line in Searching.of(reader.session).found.lines} == {place}


def test_a_list_that_is_changed_is_counted_anew(reader: Reader) -> None:
    reader.begin().ask("Word lists")
    assert reader.hits("环境", "2021") == 3
    pick(reader.page.head.options.lists.menu(), "Edit word lists…")
    reader.rest()
    dialog = reader.window.findChild(WordListsDialog)
    assert dialog is not None
    item = dialog.lines.findItems("环境", Qt.MatchFlag.MatchExactly)[0]
    reader.qtbot.mouseClick(dialog.lines.viewport(), LEFT, pos=dialog.lines.visualItemRect(item).center())
    dialog.words.appendPlainText("更好")
    dialog.close()
    reader.qtbot.waitUntil(lambda: not Asking.of(reader.session).is_running)
    reader.qtbot.waitUntil(lambda: reader.hits("环境", "2021") == 4, timeout=20_000)


def test_a_chart_is_saved_as_a_picture(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.begin().ask("Word lists")
    file = tmp_path / "图.svg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    reader.chart.customContextMenuRequested.emit(reader.chart.rect().center())
    menu = next(one for one in reader.page.findChildren(QMenu) if one.isVisible())
    pick(menu, "Save this chart…")
    reader.qtbot.waitUntil(lambda: file.exists() and file.read_bytes().startswith(b"<?xml"))


def test_without_word_lists_one_sentence_says_what_to_do(reader: Reader) -> None:
    lists = reader.session.library
    lists.ask(lambda workspace: [workspace.library.word_lists.remove(number) for number in (1, 2)])
    reader.begin().ask("Word lists")
    assert not reader.page.findChild(AttentionChart).isVisible()  # type: ignore[union-attr]
    assert reader.page._empty.text().startswith("No word list has words yet")


def test_words_that_are_asked_about_tell_their_first_year_and_lead_to_a_year(reader: Reader) -> None:
    reader.begin().ask("First years")
    reader.type_into("The word that is asked about", "数字经济 环境")
    reader.qtbot.waitUntil(lambda: bool(reader.page._table.words.rows), timeout=20_000)
    reader.rest()
    words = reader.page._table.words
    told = {str(row.values[0]): words.years_of(number) for number, row in enumerate(words.rows)}
    assert (told["环境"].first, told["数字经济"].first) == (2021, 2023)  # type: ignore[union-attr]
    hits = reader.hits("数字经济", "2023")
    reader.click_on("数字经济", "2023")
    assert hits == reader.found() == 3
    reader.window.activateWindow()
    reader.begin().ask("First years")
    number = next(at for at, row in enumerate(words.rows) if row.values[0] == "环境")
    place = reader.page._table.visualRect(words.index(number, 0)).center()
    reader.qtbot.mouseClick(reader.page._table.viewport(), LEFT, pos=place)
    count = words.rows[number].values[[column.name for column in words.columns].index("count")]
    assert reader.found() == count


def test_what_is_new_tells_in_the_background_since_when_it_is_said(reader: Reader) -> None:
    reader.begin().ask("New and gone")
    reader.type_into("Only reports of a place and all below it", "宁海")
    reader.type_into("Only reports of a year, or of years: 2019-2024", "2023")
    pick(reader.page.head.options._against.menu(), "Against all earlier years")
    reader.rest()
    words = reader.page._table.words
    reader.qtbot.waitUntil(lambda: bool(words.rows), timeout=20_000)
    number = next(at for at, row in enumerate(words.rows) if row.values[1] == "三清三拆")
    reader.qtbot.waitUntil(lambda: words.years_of(number) is not None)
    years = [column.name for column in words.columns].index("years")
    assert words.said(number, years) == "2021"
    assert words.data(words.index(number, years), Qt.ItemDataRole.AccessibleTextRole).startswith("2021: ")
