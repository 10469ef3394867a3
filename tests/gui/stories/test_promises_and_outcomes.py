"""A reader lays the promises of a year beside what the next report says, and settles what is unsure."""

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from core.document.text_id import TextId
from core.library.library import Library
from core.workspace.listed import listed
from core.workspace.promise_view import COLUMNS
from gui.library.page import LibraryPage
from gui.promises import PAGE
from gui.promises.asking import Asking, show_promises
from gui.promises.page import PromisesPage
from gui.session.neighbours import neighbours_of
from tests.county_reports import keep_words
from tests.gui.conftest import Starter
from tests.gui.stories.hands import LEFT, Hands

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN, KEY = Qt.KeyboardModifier.NoModifier, Qt.Key
PROMISED = (
    "地区生产总值增长6%左右。城镇新增就业3000人。改造老旧小区50个。\n"
    "一般公共预算收入增长5%以上。建成口袋公园12个。\n"
)
REPORTED = "地区生产总值增长5.9%。一般公共预算收入增长3.2%。城镇新增就业3200人。\n改造城镇老旧小区1.2万户。\n"
TEXTS = {
    2021: f"过去一年，工作取得新进展。\n二、2021年工作安排\n{PROMISED}",
    2022: f"{REPORTED}二、2022年工作安排\n地区生产总值增长5.5%左右。\n",
}


class Reader(Hands):
    """Hands on a window whose library has two reports of a county."""

    @property
    def page(self) -> PromisesPage:
        page = self.window.stage.currentWidget()
        assert isinstance(page, PromisesPage)
        return page

    @property
    def asking(self) -> Asking:
        return Asking.of(self.session)

    def text(self, year: int) -> TextId:
        found: list[TextId] = []
        self.session.library.ask(
            lambda workspace: next(one.text for one in listed(workspace.library) if one.year == year),
            found.append,
        )
        self.qtbot.waitUntil(lambda: bool(found))
        return found[0]

    def open(self, year: int) -> "Reader":
        text = self.text(year)
        self.session.open_text(text)
        self.qtbot.waitUntil(lambda: self.session.document.kept.text == text)
        return self

    def begin(self, year: int) -> "Reader":
        """Ask by the key what became of the promises, from the report of a year."""
        self.open(year)
        self.qtbot.keyClick(self.window, KEY.Key_P, CTRL | SHIFT)
        return self.rest()

    def rest(self) -> "Reader":
        self.front(PromisesPage)
        self.qtbot.waitUntil(lambda: not self.asking.is_running and self.session.saving.is_done)
        return self

    def rows(self, column: str = "promise") -> list[str]:
        model, at = self.page.table.promises, COLUMNS.index(column)
        return [model.index(row, at).data() for row in range(model.rowCount())]

    def row(self, words: str) -> int:
        return next(at for at, said in enumerate(self.rows()) if words in said)

    def click_row(self, words: str, column: str = "promise", *, twice: bool = False) -> None:
        table = self.page.table
        index = table.promises.index(self.row(words), COLUMNS.index(column))
        place = QPoint(table.visualRect(index).center())
        self.qtbot.mouseClick(table.viewport(), LEFT, PLAIN, place)
        if twice:
            self.qtbot.mouseDClick(table.viewport(), LEFT, PLAIN, place)

    def verdict(self, words: str) -> tuple[str, str]:
        row = self.row(words)
        return self.rows("verdict")[row], self.rows("standing")[row]

    def summary(self) -> str:
        return self.page.head._told.text()

    def has_verdict(self, words: str, verdict: str, standing: str) -> None:
        self.qtbot.waitUntil(lambda: self.rest().verdict(words) == (verdict, standing))


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        for year, said in TEXTS.items():
            words = f"和平县{year}年政府工作报告\n各位代表：\n一、{year - 1}年工作回顾\n{said}"
            keep_words(library, f"{year}.txt", words)
    return path


@pytest.fixture
def reader(qtbot: QtBot, start: Starter, library: Path) -> Iterator[Reader]:
    yield Reader(qtbot, start(size=(1280, 900), theme="light", language="en"))
    assert library.exists()


def test_promises_stand_beside_what_the_next_report_says(reader: Reader) -> None:
    reader.begin(2021)
    assert reader.summary() == "5 promises: 2 met, 1 missed, 1 unclear, 1 not reported"
    assert reader.verdict("生产总值") == ("Met", "Certain")
    assert reader.verdict("预算收入") == ("Missed", "Certain")
    assert reader.verdict("口袋公园") == ("Not reported", "None")
    assert reader.verdict("老旧小区") == ("Unclear", "Likely")
    assert "0.2 points" in reader.rows("why")[reader.row("生产总值")]
    reader.page.head.about.menu().actions()[0].trigger()
    reader.has_verdict("生产总值", "Missed", "Certain")


def test_of_the_later_report_each_outcome_shows_what_was_promised(reader: Reader) -> None:
    reader.begin(2022)
    assert [words[:4] for words in reader.rows("outcome")[:3]] == ["地区生产", "一般公共", "城镇新增"]
    assert reader.summary().startswith("5 promises")


def test_rows_are_sorted_and_filtered(reader: Reader, qtbot: QtBot) -> None:
    reader.begin(2021)
    header, at = reader.page.table.horizontalHeader(), COLUMNS.index("verdict")
    place = QPoint(header.sectionViewportPosition(at) + 12, header.height() // 2)
    qtbot.mouseClick(header.viewport(), LEFT, PLAIN, place)
    assert reader.rows("verdict") == ["Met", "Met", "Missed", "Unclear", "Not reported"]
    qtbot.mouseClick(header.viewport(), LEFT, PLAIN, place)
    assert reader.rows("verdict") == ["Not reported", "Unclear", "Missed", "Met", "Met"]
    qtbot.mouseClick(reader.page.head.chips["missed"], LEFT)
    assert [words[:6] for words in reader.rows()] == ["一般公共预算"]
    assert reader.summary().endswith("1 shown")
    qtbot.mouseClick(reader.page.head.chips["missed"], LEFT)
    reader.type_into("Words of promises and outcomes", "公園")
    assert [words[:4] for words in reader.rows()] == ["建成口袋"]


def test_what_is_likely_is_confirmed_as_a_link_and_undone(reader: Reader, qtbot: QtBot) -> None:
    reader.begin(2021).click_row("老旧小区")
    assert reader.page.sentences.chosen is not None
    qtbot.keyClick(reader.page.table, KEY.Key_1)
    qtbot.keyClick(reader.page.table, KEY.Key_Return, CTRL)
    reader.has_verdict("老旧小区", "Unclear", "By hand")
    reader.act("undo")
    reader.has_verdict("老旧小区", "Unclear", "Likely")
    reader.act("redo")
    reader.has_verdict("老旧小区", "Unclear", "By hand")
    for year in (2021, 2022):
        reader.open(year)
        (note,) = reader.session.document.notes.placed.values()
        assert note.annotation.kind == "link"
        assert "老旧小区" in note.annotation.selectors.exact
    reader.begin(2021)
    assert reader.verdict("老旧小区") == ("Unclear", "By hand")


def test_that_there_is_no_outcome_is_kept_and_taken_back(reader: Reader, qtbot: QtBot) -> None:
    reader.begin(2021).click_row("城镇新增就业")
    qtbot.mouseClick(reader.page.sentences.refuse, LEFT)
    reader.has_verdict("城镇新增就业", "Not reported", "By hand")
    qtbot.mouseClick(reader.page.sentences.leave_open, LEFT)
    reader.has_verdict("城镇新增就业", "Met", "Certain")


def test_a_double_click_leads_to_the_sentence_and_both_stand_side_by_side(
    reader: Reader, qtbot: QtBot
) -> None:
    reader.begin(2021).click_row("预算收入", "outcome", twice=True)
    qtbot.waitUntil(lambda: reader.session.document.kept.text == reader.text(2022))
    qtbot.waitUntil(lambda: reader.is_in_view(reader.span("一般公共预算收入增长3.2%")))
    reader.act("back")
    reader.rest().click_row("预算收入")
    qtbot.keyClick(reader.page.table, KEY.Key_Return, SHIFT)
    both = reader.session.tabs.both
    texts = [reader.text(year) for year in TEXTS]
    qtbot.waitUntil(lambda: [side.document.kept.text for side in both] == texts)


@pytest.mark.parametrize("ending", [".docx", ".xlsx", ".csv", ".md"])
def test_the_table_goes_out(
    reader: Reader, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    path = tmp_path / f"out{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    reader.begin(2021)
    qtbot.mouseClick(reader.page.head._export, LEFT)
    qtbot.waitUntil(lambda: reader.said() == f"Written: {path.name}")
    data = path.read_bytes()
    if ending in (".docx", ".xlsx"):
        with ZipFile(path) as package:
            data = b"".join(package.read(name) for name in package.namelist())
    assert "一般公共预算收入增长5%以上".encode() in data
    assert b"Not reported" in data


def test_a_report_without_the_next_one_says_so(reader: Reader, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "other.txt"
    path.write_text("安宁县2021年政府工作报告\n各位代表：\n一、2023年工作回顾\n经济平稳。\n", "utf-8")
    reader.session.open_file(path)
    qtbot.waitUntil(lambda: reader.session.document.report.metadata.place == "安宁县")
    reader.act("promises")
    reader.rest()
    assert "no report of the same place" in reader.page._empty.text()


def test_two_reports_that_hardly_belong_together_are_told_of(reader: Reader, tmp_path: Path) -> None:
    reader.begin(2021)
    assert reader.page.head._doubt.isHidden()
    path = tmp_path / "other.txt"
    path.write_text("安宁县2022年政府工作报告\n各位代表：\n一、2021年工作回顾\n经济平稳。\n", "utf-8")
    reader.session.open_file(path)
    reader.qtbot.waitUntil(lambda: reader.session.document.report.metadata.place == "安宁县")
    other = reader.session.document.kept.text
    assert other
    show_promises(reader.session, (reader.text(2021), other))
    reader.rest()
    assert reader.page.head._doubt.isVisible()
    assert "和平县" in reader.page.head._doubt.text()
    reader.begin(2022)
    assert reader.page.head._doubt.isHidden()


def test_a_figure_leads_to_what_became_of_it_and_to_what_was_promised(reader: Reader, qtbot: QtBot) -> None:
    for year, figure, said in ((2021, "5%", "What became of it…"), (2022, "3.2%", "What was promised…")):
        reader.open(year)
        neighbours = neighbours_of(reader.session)
        report = reader.session.document.report
        own = next(one for one in report.figures if one.text == figure)
        qtbot.waitUntil(lambda own=own: neighbours.leads(reader.text(year), own))  # type: ignore[misc] # noqa: B023
        reader.click(reader.rect(own.span).center())
        found = reader.popup.findChildren(QToolButton, "beside")
        (button,) = (one for one in found if one.isVisible())
        assert button.text() == said
        qtbot.mouseClick(button, LEFT)
        reader.rest()
        current = reader.page.table.current
        assert current is not None
        assert "预算收入" in current.promise.promise.text


def test_two_reports_chosen_in_the_library_are_laid_beside_each_other(reader: Reader, qtbot: QtBot) -> None:
    reader.act("library")
    page = reader.front(LibraryPage)
    texts = [reader.text(year) for year in TEXTS]
    qtbot.waitUntil(lambda: len(page.table.model().rows_of(texts)) == 2)  # type: ignore[attr-defined]
    page.table.choose(texts)
    qtbot.keyClick(page.table, KEY.Key_P, CTRL | SHIFT)
    reader.rest()
    assert reader.summary().startswith("5 promises")


def test_what_was_asked_is_asked_again_at_the_next_start(
    reader: Reader, start: Starter, qtbot: QtBot
) -> None:
    reader.begin(2021)
    reader.page.head.about.menu().actions()[0].trigger()
    reader.has_verdict("生产总值", "Missed", "Certain")
    reader.window.close()
    again = start(language="en")
    tab = again.session.tabs.of(page=PAGE)
    assert tab is not None
    again.session.tabs.choose(tab)
    qtbot.waitUntil(lambda: isinstance(again.window.stage.currentWidget(), PromisesPage))
    page = again.window.stage.currentWidget()
    assert isinstance(page, PromisesPage)
    qtbot.waitUntil(
        lambda: page.head._told.text() == "5 promises: 1 met, 2 missed, 1 unclear, 1 not reported"
    )
