"""A reader asks what the words of reports tell, and goes from each number to its sentences."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.document.clean_text import Source
from core.document.original import Original
from core.workspace.editions import keep
from core.workspace.reading import understood
from core.workspace.workspace import Workspace
from gui.analysis.asking import Asking
from gui.analysis.page import WordsPage
from gui.analysis.table import WordsTable
from gui.search.page import SearchPage
from gui.search.searching import Searching
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands

CTRL, SHIFT, PLAIN = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def report(place: str, year: int, said: str) -> str:
    return (
        f"{year}年政府工作报告\n{place}人民政府县长 林坚\n各位代表：\n一、{year - 1}年工作回顾\n"
        f"{said}\n二、{year}年工作安排\n推进乡村振兴，改善人居环境和生态环境质量。\n"
    )


TEXTS = {
    ("宁海县", 2023): "推进城镇化建设，城镇化建设加快。持续改善城乡人居环境，治理污染。",
    ("宁海县", 2024): "发展海洋经济，壮大海洋经济，海洋经济增长。推进“双招双引”。",
    ("象山县", 2024): "建设港口，发展经济。持续改善城乡人居环境，治理污染。",
}


class Reader(Hands):
    """Hands on a window whose library has some reports."""

    def begin(self) -> "Reader":
        """Ask for the page by its key, and wait until it has counted."""
        self.qtbot.keyClick(self.window, KEY.Key_K, CTRL | SHIFT)
        self.qtbot.waitUntil(lambda: isinstance(self.window.stage.currentWidget(), WordsPage))
        return self.rest()

    def rest(self) -> "Reader":
        """Wait until what is asked is answered."""
        self.qtbot.waitUntil(self.is_done, timeout=20_000)
        return self

    def is_done(self) -> bool:
        return not self.asking.is_running and not self.page._head._waiting.isActive()

    @property
    def page(self) -> WordsPage:
        page = self.window.findChild(WordsPage)
        assert page is not None
        return page

    @property
    def asking(self) -> Asking:
        return Asking.of(self.session)

    @property
    def table(self) -> WordsTable:
        table = self.page.findChild(WordsTable)
        assert table is not None
        return table

    def ask(self, name: str) -> "Reader":
        """Choose a question."""
        button = next(one for one in self.page._head.questions.buttons.values() if one.text() == name)
        self.qtbot.mouseClick(button, LEFT)
        return self.rest()

    def only(self, place: str, years: str = "") -> "Reader":
        """Ask only some reports."""
        self.type_into("Only reports of a place and all below it", place)
        if years:
            self.type_into("Only reports of a year, or of years: 2019-2024", years)
        return self.rest()

    def rows(self) -> list[dict[str, object]]:
        """What the table has."""
        names = [column.name for column in self.table.words.columns]
        return [dict(zip(names, row.values, strict=True)) for row in self.table.words.rows]

    def row(self, words: str, name: str = "words") -> int:
        return next(number for number, row in enumerate(self.rows()) if words in str(row[name]))

    def click(self, row: int, name: str = "") -> None:  # type: ignore[override]
        """Click a cell."""
        columns = [column.name for column in self.table.words.columns]
        index = self.table.words.index(row, columns.index(name) if name else 0)
        self.table.scrollTo(index)
        place = self.table.visualRect(index).center()
        assert self.table.viewport().rect().contains(place)
        self.qtbot.mouseClick(self.table.viewport(), LEFT, PLAIN, QPoint(place))

    def found(self) -> int:
        """How many hits the concordance has that a click led to."""
        searching = Searching.of(self.session)
        self.qtbot.waitUntil(lambda: isinstance(self.window.stage.currentWidget(), SearchPage))
        self.qtbot.waitUntil(lambda: searching.asked is not None and not searching.is_running)
        return searching.found.total

    def told(self) -> list[str]:
        """What the page says."""
        return [one.text() for one in self.page.findChildren(QLabel) if one.isVisible() and one.text()]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.sqlite"
    workspace = Workspace(path)
    for number, ((place, year), said) in enumerate(TEXTS.items()):
        source = Source(f"{place}{year}.txt", str(number) * 64, "text/plain", "utf-8")
        keep(workspace.library, understood(Original(source, report(place, year, said))))
    workspace.library.store.close()
    return path


@pytest.fixture
def reader(qtbot: QtBot, start: Starter, library: Path) -> Iterator[Reader]:
    yield Reader(qtbot, start(size=(1280, 1000), theme="light", language="en"))
    assert library.exists()


def test_a_number_leads_to_just_so_many_hits(reader: Reader) -> None:
    reader.begin().only("宁海")
    assert any(words.startswith("2 reports · ") for words in reader.told())
    row = reader.row("海洋")
    assert reader.rows()[row]["count"] == 3
    reader.click(row)
    assert reader.found() == 3


def test_what_is_new_leads_to_it_and_what_is_gone_to_the_year_before(reader: Reader) -> None:
    reader.begin().only("宁海", "2024").ask("New and gone")
    rows = reader.rows()
    assert ("new", "海洋经济", 3) in [(row["change"], row["words"], row["count"]) for row in rows]
    assert ("new", "双招双引", 1) in [(row["change"], row["words"], row["count"]) for row in rows]
    gone = reader.row("城镇化建设")
    assert rows[gone]["change"] == "gone"
    reader.click(gone)
    assert reader.found() == 2


def test_what_is_alike_leads_to_the_sentences_and_these_to_the_page(reader: Reader) -> None:
    reader.begin().only("宁海", "2023").ask("Similar")
    first = reader.row("象山县", "of")
    reader.click(first)
    reader.rest()
    row = next(number for number, row in enumerate(reader.rows()) if "持续改善" in str(row["sentence"]))
    reader.click(row, "other")
    reader.qtbot.waitUntil(lambda: reader.session.document.report.metadata.place == "象山县")
    reader.qtbot.waitUntil(lambda: reader.is_in_view(reader.span("持续改善")))
