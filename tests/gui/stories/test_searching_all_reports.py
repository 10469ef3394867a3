"""A reader looks for words in all reports, sorts and reads what is found, and goes to the page and back."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.document.corpus import Corpus
from core.document.word_list import WordList
from core.library.library import Library
from core.search.concordance import Line
from core.workspace.indexing import index_at
from gui.library.page import LibraryPage
from gui.search import searching
from gui.search.model import ROW, Heading
from gui.search.page import SearchPage
from gui.search.searching import Searching, show_concordance
from gui.search.view import ConcordanceView
from gui.widgets.menu_button import MenuButton
from tests.county_reports import county_report, keep_words
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands, pick

CTRL, SHIFT, PLAIN = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
PLACES = ("宁海县", "象山县", "余姚市")
FIELD = "Search all reports"


def report(place: str, year: int) -> str:
    done = f"{place}数字经济增加值120亿元。大力发展海洋经济。"
    return county_report(place, year, done, "新增就业3000人。推进数\n字经济和低空经济。")


class Reader(Hands):
    """Hands on a window whose library has some reports."""

    def begin(self) -> "Reader":
        """Ask for the search by its key."""
        self.qtbot.keyClick(self.window, KEY.Key_F, CTRL | SHIFT)
        self.front(SearchPage)
        return self

    def search(self, words: str) -> "Reader":
        """Type words, and wait until all is found and listed."""
        field = self.child(QLineEdit, FIELD)
        assert isinstance(field, QLineEdit)
        field.clear()
        self.type_into(FIELD, words)
        self.qtbot.waitUntil(lambda: self.is_done(words))
        return self

    def is_done(self, words: str) -> bool:
        found = Searching.of(self.session)
        asked = found.asked
        listed = sum(len(group.lines) for group in found.groups)
        is_listed = listed == len(found.found.lines) and len(self.view.lines()) == listed
        return asked is not None and asked.words == words and not found.is_running and is_listed

    @property
    def view(self) -> "List":
        view = self.window.findChild(ConcordanceView)
        assert view is not None
        return List(self.qtbot, view)

    def ours(self) -> list[Line]:
        """The lines of the reports of this file."""
        return [line for line in self.view.lines() if line.about.place in PLACES]


class List:
    """The list of lines, as it is seen."""

    def __init__(self, qtbot: QtBot, view: ConcordanceView) -> None:
        self._qtbot, self.view = qtbot, view

    def rows(self) -> list[Heading | Line]:
        model = self.view.model()
        return [model.index(row, 0).data(ROW) for row in range(model.rowCount())]

    def lines(self) -> list[Line]:
        return [row for row in self.rows() if isinstance(row, Line)]

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        for key in keys:
            self._qtbot.keyClick(self.view, key, modifier)

    def click(self, row: int, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        place = self.view.visualRect(self.view.model().index(row, 0))
        assert self.view.viewport().rect().contains(place.center())
        self._qtbot.mouseClick(
            self.view.viewport(), LEFT, modifier, QPoint(place.left() + 200, place.center().y())
        )


def is_in_order(words: list[str]) -> bool:
    return len(set(words)) > 1 and words == sorted(words)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        for number, place in enumerate(PLACES):
            keep_words(library, f"{place}.txt", report(place, 2023 + number % 2))
        library.word_lists.put(WordList("经济", ("数字经济", "低空经济")))
    return path


@pytest.fixture
def reader(qtbot: QtBot, start: Starter, library: Path) -> Iterator[Reader]:
    yield Reader(qtbot, start(size=(1280, 1000), theme="light", language="en")).begin()
    assert library.exists()


def test_words_of_one_script_find_all_and_lead_to_the_page_and_back(reader: Reader) -> None:
    reader.search("數字經濟")
    assert [line.match for line in reader.ours()] == ["数字经济", "数\n字经济".replace("\n", "")] * 3
    assert any("hits in 4 reports" in words for words in reader.told())
    assert "Looked for: “數字經濟”." in reader.told()
    reader.qtbot.keyClick(reader.child(QLineEdit, FIELD), KEY.Key_Down)
    line = next(line for line in reader.view.rows() if isinstance(line, Line))
    reader.view.press(KEY.Key_Down, KEY.Key_Return)
    finding = reader.session.finding
    reader.qtbot.waitUntil(lambda: finding.is_shown and bool(finding.hits))
    document = reader.session.document
    assert document.kept.text == line.about.report
    assert finding.hits[finding.current or 0] == reader.view.lines()[1].span
    assert {span.of(document.report.text).replace("\n", "") for span in finding.hits} == {line.match}
    assert reader.is_in_view(finding.hits[finding.current or 0])
    here = finding.current
    reader.act("find_next")
    assert finding.current != here
    reader.session.trail.back()
    reader.qtbot.waitUntil(
        lambda: reader.session.document.view.position != finding.hits[finding.current or 0].start
    )
    reader.begin()
    assert reader.view.lines()[0] == line


def test_a_click_opens_and_a_line_break_of_the_source_hides_nothing(reader: Reader) -> None:
    reader.search("推进数字经济")
    assert [line.match for line in reader.view.lines()] == ["推进数字经济"] * 3
    reader.view.click(1)
    reader.qtbot.waitUntil(lambda: reader.session.finding.is_shown)
    assert reader.session.document.report.metadata.place == reader.view.lines()[0].about.place


def test_lines_are_sorted_to_the_left_and_right_and_grouped(reader: Reader) -> None:
    reader.search("经济 -臺")
    reader.choose("Groups of lines", "Not grouped")
    reader.choose("Order of the lines", "Sorted: 2 characters left")
    reader.qtbot.waitUntil(lambda: not any(isinstance(row, Heading) for row in reader.view.rows()))
    reader.qtbot.waitUntil(lambda: is_in_order([line.before[:-3:-1] for line in reader.ours()]))
    reader.choose("Order of the lines", "Sorted: 1 character right")
    reader.qtbot.waitUntil(lambda: is_in_order([line.after[:1] for line in reader.ours()]))
    reader.choose("Groups of lines", "By year")
    reader.qtbot.waitUntil(lambda: isinstance(reader.view.rows()[0], Heading))
    names = [row.name for row in reader.view.rows() if isinstance(row, Heading)]
    assert names == ["2023", "2024"]


def test_groups_fold_and_lines_open_by_key(reader: Reader) -> None:
    reader.search("海洋经济")
    view = reader.view
    assert [type(row) for row in view.rows()] == [Heading, Line] * 3
    view.view.start()
    view.press(KEY.Key_Left, KEY.Key_Left)
    assert [type(row) for row in view.rows()] == [Heading, Heading, Line, Heading, Line]
    view.press(KEY.Key_Right, KEY.Key_Down)
    line = view.view.current
    assert isinstance(line, Line)
    height = view.view.rowHeight(1)
    view.press(KEY.Key_Space)
    opened = view.view._lines.opened
    reader.qtbot.waitUntil(lambda: line in opened)
    assert opened[line].words == "大力发展海洋经济。"
    assert view.view.rowHeight(1) > height
    view.press(KEY.Key_Space)
    assert opened[line].words == f"{line.about.place}数字经济增加值120亿元。大力发展海洋经济。"
    view.press(KEY.Key_Space)
    assert line not in opened
    assert view.view.rowHeight(1) == height


def test_all_groups_fold_by_the_menu(reader: Reader) -> None:
    reader.search("海洋经济")
    view = reader.view
    view.click(1, CTRL)
    for name, kinds in (("Fold all groups", {Heading}), ("Unfold all groups", {Heading, Line})):
        view.view.menu_wanted.emit(QPoint())
        menu = view.view.findChildren(QMenu)[-1]
        pick(menu, name)
        menu.close()
        assert {type(row) for row in view.rows()} == kinds


def test_notes_are_searched_and_lead_to_their_words(reader: Reader, qtbot: QtBot) -> None:
    reader.search("海洋经济")
    reader.view.click(1)
    qtbot.waitUntil(lambda: reader.session.finding.is_shown)
    reader.select(reader.span("新增就业3000人"))
    reader.act("highlight_red")
    reader.saved()
    (note,) = reader.session.document.notes.placed
    reader.session.document.notes.write(note, "查去年的数")
    reader.saved()
    text = reader.session.document.kept.text
    reader.begin()
    reader.choose("Where to look", "In the notes")
    reader.search("去年的數")
    (line,) = reader.view.lines()
    assert (line.match, line.about.report) == ("去年的数", text)
    reader.view.click(1)
    qtbot.waitUntil(lambda: reader.session.document.kept.text == text)
    qtbot.waitUntil(lambda: reader.is_in_view(reader.span("新增就业3000人")))


def test_hits_are_all_counted_where_fewer_are_listed(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "MOST", 5)
    monkeypatch.setattr("gui.search.page.MOST", 5)
    reader.search("经济")
    assert len(reader.view.lines()) == 5
    assert Searching.of(reader.session).found.total > 12
    assert any(words.endswith("; the first 5 are listed") for words in reader.told())


def test_filters_leave_reports_out_and_say_so(reader: Reader) -> None:
    reader.search("就业")
    reader.type_into("Only reports of a place and all below it", "象山")
    reader.qtbot.waitUntil(lambda: {line.about.place for line in reader.view.lines()} == {"象山县"})
    reader.type_into("Only reports of a year, or of years: 2019-2024", "2030")
    reader.qtbot.waitUntil(lambda: any("in these reports" in words for words in reader.told()))


@pytest.mark.parametrize(
    "words", ['"', "OR", "(*)^$[", "𠮷 😀", '-"', "NEAR/3 经*", "\u200d", "没有这样的话", "a" * 3000]
)
def test_odd_words_are_an_answer_and_no_error(reader: Reader, words: str) -> None:
    reader.search(words)
    assert not reader.view.lines()
    assert any(said.startswith(("Nothing found", "Every place")) for said in reader.told())


def test_one_searches_while_the_index_is_made(
    qtbot: QtBot, start: Starter, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "SLICE_SECONDS", 0)
    monkeypatch.setattr("gui.search.keeping_up.SLICE_SECONDS", 0)
    reader = Reader(qtbot, start(size=(1280, 1000), language="en")).begin()
    qtbot.waitUntil(lambda: any("The index is being made" in words for words in reader.told()))
    reader.search("低空经济")
    assert len(reader.view.lines()) == 3
    index = library.with_name("library.sqlite.index")
    qtbot.waitUntil(index.exists)
    qtbot.waitUntil(lambda: not any("The index is being made" in words for words in reader.told()))
    assert index_at(library).saved.segments
    reader.search("海洋经济 数字经济")
    assert {line.match for line in reader.view.lines()} == {"海洋经济", "数字经济"}


def test_another_page_can_ask_for_a_concordance(reader: Reader) -> None:
    reader.search("就业")
    show_concordance(reader.session, "海洋经济", Corpus(place="象山县", first_year=2024, last_year=2024))
    reader.qtbot.waitUntil(lambda: reader.is_done("海洋经济"))
    assert [line.about.place for line in reader.view.lines()] == ["象山县"]
    field = reader.child(QLineEdit, FIELD)
    assert isinstance(field, QLineEdit)
    assert field.text() == "海洋经济"


def test_who_comes_back_finds_what_came_meanwhile_and_stays_where_he_was(
    reader: Reader, tmp_path: Path
) -> None:
    reader.search("海洋经济")
    view = reader.view
    view.view.start()
    view.press(KEY.Key_Down, KEY.Key_Down)
    here = view.view.current
    assert isinstance(here, Line)
    file = tmp_path / "慈溪市.txt"
    file.write_text(report("慈溪市", 2025), "utf-8")
    with reader.qtbot.waitSignal(reader.session.opened):
        reader.session.open_file(file)
    reader.begin()
    reader.qtbot.waitUntil(lambda: len(reader.view.lines()) == 4)
    assert reader.view.view.current == here


def test_other_words_end_a_search(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "SLICE_SECONDS", 0)
    reader.type_into(FIELD, "经济")
    reader.qtbot.waitUntil(lambda: Searching.of(reader.session).is_running)
    reader.search("低空经济")
    assert [line.match for line in reader.view.lines()] == ["低空经济"] * 3


def test_lines_are_copied_and_exported_with_what_cites_them(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.search("低空经济")
    view = reader.view
    view.view.start()
    view.press(KEY.Key_C, modifier=CTRL)
    copied = QGuiApplication.clipboard().text().split("\t")
    assert copied[1] == "低空经济"
    assert copied[3].startswith("余姚市《2023年政府工作报告》")
    out = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    reader.qtbot.mouseClick(reader.child(QToolButton, "Export these lines"), LEFT)
    reader.qtbot.waitUntil(out.exists)
    rows = list(csv.DictReader(out.read_text("utf-8-sig").splitlines()))
    assert [row["match"] for row in rows] == ["低空经济"] * 3
    assert rows[0]["citation"] == copied[3]
    reader.qtbot.waitUntil(lambda: reader.said() == "Written: out.csv")


def test_what_is_exported_of_more_than_is_listed_is_told(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "MOST", 2)
    monkeypatch.setattr("gui.search.page.MOST", 2)
    reader.search("低空经济")
    out = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    reader.qtbot.mouseClick(reader.child(QToolButton, "Export these lines"), LEFT)
    reader.qtbot.waitUntil(lambda: reader.said() == "Written: out.csv; these are the first 2 of 3 hits")


def test_lines_are_read_in_the_script_that_is_chosen(reader: Reader) -> None:
    reader.search("数字经济")
    model = reader.view.view.model()
    source = reader.view.lines()

    def shown() -> list[str]:
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    reader.session.set_script("traditional")
    reader.qtbot.waitUntil(lambda: all("數字經濟" in words or "(" in words for words in shown()))
    reader.view.view.start()
    reader.view.press(KEY.Key_C, modifier=CTRL)
    reader.qtbot.waitUntil(lambda: "\t數字經濟\t" in QGuiApplication.clipboard().text())
    assert reader.view.lines() == source
    reader.session.set_script("source")
    assert any("数字经济" in words for words in shown())


def test_words_of_before_searches_and_word_lists_come_back(reader: Reader) -> None:
    field = reader.child(QLineEdit, FIELD)
    assert isinstance(field, QLineEdit)
    for words in ("就业", "低空经济"):
        reader.search(words)
        reader.qtbot.keyClick(field, KEY.Key_Return)
    reader.qtbot.keyClick(field, KEY.Key_Up)
    assert field.text() == "就业"
    reader.qtbot.keyClick(field, KEY.Key_Down)
    assert field.text() == "低空经济"
    reader.choose("Saved searches and word lists", "Save this search")
    reader.search("就业")
    saved = reader.child(QToolButton, "Saved searches and word lists")
    assert isinstance(saved, MenuButton)
    reader.qtbot.waitUntil(lambda: "低空经济" in [action.text() for action in saved.menu().actions()])
    reader.choose("Saved searches and word lists", "低空经济")
    reader.qtbot.waitUntil(lambda: reader.is_done("低空经济"))
    reader.choose("Where to look", "In the notes")
    reader.qtbot.waitUntil(lambda: reader.is_done("低空经济"))
    reader.choose("Saved searches and word lists", "Save this search")
    reader.choose("Where to look", "In the text")
    reader.qtbot.waitUntil(
        lambda: "低空经济 · In the notes" in [action.text() for action in saved.menu().actions()]
    )
    reader.choose("Saved searches and word lists", "低空经济 · In the notes")
    reader.qtbot.waitUntil(lambda: Searching.of(reader.session).asked.where == "notes")  # type: ignore[union-attr]
    reader.choose("Where to look", "In the text")
    lists = next(action.menu() for action in saved.menu().actions() if action.text() == "Word lists")
    lists.actions()[0].trigger()  # type: ignore[attr-defined]
    reader.qtbot.waitUntil(lambda: reader.is_done('"数字经济" OR "低空经济"'))
    assert {line.match for line in reader.view.lines()} >= {"数字经济", "低空经济"}


def test_selected_words_are_looked_for_and_the_search_outlives_its_tab(reader: Reader) -> None:
    reader.search("低空经济")
    reader.view.click(1)
    reader.qtbot.waitUntil(lambda: reader.session.finding.is_shown)
    reader.select(reader.span("就业"))
    reader.begin()
    reader.qtbot.waitUntil(lambda: reader.is_done("就业"))
    page = reader.window.stage.currentWidget()
    reader.act("close_tab")
    reader.qtbot.waitUntil(lambda: reader.window.stage.currentWidget() is not page)
    reader.begin()
    reader.qtbot.waitUntil(lambda: reader.is_done("就业") and bool(reader.view.lines()))


def test_the_key_to_find_words_goes_to_the_field_of_the_page_in_front(reader: Reader) -> None:
    reader.search("海洋经济")
    reader.view.view.start()
    window, in_report = reader.window, reader.child(QLineEdit, "Find in this report")
    for field in (FIELD, "Find reports"):
        assert not in_report.isEnabled()
        assert not window.actions_["find_next"].isEnabled()
        reader.qtbot.keyClick(window, KEY.Key_F, CTRL)
        reader.qtbot.waitUntil(reader.child(QLineEdit, field).hasFocus)
        reader.act("library")
        reader.front(LibraryPage)
    reader.act("close_tab")
    reader.act("close_tab")
    reader.qtbot.waitUntil(lambda: not window.stage.is_page)
    reader.qtbot.keyClick(window, KEY.Key_F, CTRL)
    reader.qtbot.waitUntil(in_report.hasFocus)


def test_a_narrow_window_keeps_all_of_it(reader: Reader) -> None:
    reader.search("数字经济")
    reader.window.resize(640, 480)
    page = reader.window.stage.currentWidget()
    assert isinstance(page, QWidget)
    reader.qtbot.waitUntil(lambda: page.width() <= 640)
    for control in page.findChildren(QToolButton):
        if control.isVisible() and control.parent() is not None:
            place = control.mapTo(page, control.rect().bottomRight())
            assert page.rect().contains(place), control.accessibleName()
