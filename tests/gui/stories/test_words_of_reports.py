"""A reader asks what the words of reports tell, and goes from each number to its sentences."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from core.document.text_id import TextId
from core.library.library import Library
from core.workspace.listed import listed
from gui.analysis.page import WordsPage
from gui.analysis.table import WordsTable
from gui.library.page import LibraryPage
from gui.session.comparing import comparing_of
from tests.county_reports import county_report, keep_words
from tests.gui.conftest import Starter
from tests.gui.stories.words_page import HandsOnWords

CTRL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def report(place: str, year: int, said: str) -> str:
    return county_report(place, year, said, "推进乡村振兴，改善人居环境和生态环境质量。")


TEXTS = {
    ("宁海县", 2023): "推进城镇化建设，城镇化建设加快。持续改善城乡人居环境，治理污染。",
    ("宁海县", 2024): "发展海洋经济，壮大海洋经济，海洋经济增长。推进“双招双引”。",
    ("象山县", 2024): "建设港口，发展经济。持续改善城乡人居环境，治理污染。",
}


class Reader(HandsOnWords):
    """Hands on a window whose library has some reports."""

    @property
    def table(self) -> WordsTable:
        table = self.page.findChild(WordsTable)
        assert table is not None
        return table

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


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        for (place, year), said in TEXTS.items():
            keep_words(library, f"{place}{year}.txt", report(place, year, said))
    return path


@pytest.fixture
def reader(qtbot: QtBot, start: Starter, library: Path) -> Iterator[Reader]:
    yield Reader(qtbot, start(size=(1280, 1000), theme="light", language="en"))
    assert library.exists()


def test_a_number_leads_to_just_so_many_hits(reader: Reader) -> None:
    reader.begin().only("宁海")
    assert any(words.startswith("2 reports · ") for words in reader.told())
    assert reader.rows()[reader.row("海洋")]["count"] == 3
    for words in ("海洋", "环境", "推进"):
        row = reader.row(words)
        count = reader.rows()[row]["count"]
        reader.click(row)
        assert reader.found() == count
        reader.act("back")
        reader.qtbot.waitUntil(lambda: reader.window.stage.currentWidget() is reader.page)
    reader.qtbot.keyClick(reader.table, KEY.Key_Home, CTRL)
    reader.qtbot.keyClick(reader.table, KEY.Key_Return)
    assert reader.found() == reader.rows()[0]["count"]


def test_a_head_sorts_and_n_grams_are_counted(reader: Reader) -> None:
    reader.begin().only("宁海", "2024")
    reader.choose("What is counted", "2 characters in a row")
    reader.rest()
    row = reader.row("洋经")
    assert reader.rows()[row]["count"] == 3
    names = [column.name for column in reader.table.words.columns]
    header = reader.table.horizontalHeader()
    for section, name in ((names.index("dp"), "dp"), (0, "words")):
        place = QPoint(header.sectionViewportPosition(section) + 12, header.height() // 2)
        reader.qtbot.mouseClick(header.viewport(), LEFT, PLAIN, place)
        values = [row[name] for row in reader.rows()]
        assert values == sorted(values, reverse=name == "dp")  # type: ignore[type-var]
    reader.click(reader.row("洋经"))
    assert reader.found() == 3


def test_what_is_key_is_told_against_the_year_before(reader: Reader) -> None:
    reader.begin().only("宁海", "2024").ask("Keyness")
    reader.choose("How often it stands there at least", "At least once")
    reader.rest()
    assert any("compared with 1 report" in words for words in reader.told())
    assert reader.asking.problem is None
    reader.choose("What they are compared with", "Against the place above")
    reader.rest()
    assert "There are no reports to compare with" in str(reader.asking.problem)
    assert any("There are no reports to compare with" in words for words in reader.told())


def test_words_near_a_word_lead_to_where_both_stand(reader: Reader) -> None:
    reader.begin().ask("Collocation")
    assert any("Name the word" in words for words in reader.told())
    reader.act("find")
    field = reader.page.head.options.word
    reader.qtbot.waitUntil(field.hasFocus)
    reader.type_into("The word that is asked about", "环境")
    reader.choose("How often it stands there at least", "At least 2 times")
    reader.rest()
    row = reader.row("改善")
    assert reader.rows()[row]["together"] == 5
    reader.click(row)
    assert reader.found() == 5


def test_what_is_new_leads_to_it_and_what_is_gone_to_the_year_before(reader: Reader) -> None:
    reader.begin().only("宁海", "2024").ask("New and gone")
    rows = reader.rows()
    assert ("new", "海洋经济", 3) in [(row["change"], row["words"], row["count"]) for row in rows]
    assert ("new", "双招双引", 1) in [(row["change"], row["words"], row["count"]) for row in rows]
    reader.choose("What they are compared with", "Against all others")
    reader.rest()
    gone = reader.row("城镇化建设")
    assert reader.rows()[gone]["change"] == "gone"
    reader.click(gone)
    assert reader.found() == 2


def test_what_is_new_and_gone_of_two_reports_opens_where_they_are_compared(reader: Reader) -> None:
    reader.begin().only("宁海", "2024").ask("New and gone")
    reader.click(reader.row("城镇化建设"))
    comparing = comparing_of(reader.session)
    reader.qtbot.waitUntil(lambda: comparing.current is not None, timeout=20_000)
    assert comparing.found is not None
    assert comparing.current is not None
    left, right = comparing.documents
    assert (left.report.metadata.year, right.report.metadata.year) == (2023, 2024)
    assert "城镇化建设" in comparing.found.differences[comparing.current].spans[0].of(left.report.text)
    assert reader.child(QLineEdit, "Filter sentences").text() == "城镇化建设"  # type: ignore[attr-defined]


def test_what_is_alike_leads_to_the_sentences_and_these_to_the_page(reader: Reader) -> None:
    reader.begin().only("宁海", "2023").ask("Similar")
    first = reader.row("象山县", "of")
    reader.click(first)
    reader.rest()
    row = next(number for number, row in enumerate(reader.rows()) if "持续改善" in str(row["sentence"]))
    reader.click(row, "other")
    reader.qtbot.waitUntil(lambda: reader.session.document.report.metadata.place == "象山县")
    reader.qtbot.waitUntil(lambda: reader.is_in_view(reader.span("持续改善")))


def test_words_of_the_report_in_front_are_compared_with_last_years(reader: Reader, qtbot: QtBot) -> None:
    text = next(text for text, place, year in known(reader) if (place, year) == ("宁海县", 2024))
    reader.session.open_text(text)
    qtbot.waitUntil(lambda: reader.session.document.kept.text == text)
    reader.act("words_of_report")
    reader.front(WordsPage)
    reader.rest()
    question = reader.asking.question
    assert question is not None
    assert (question.what, question.corpus.reports) == ("keyness", (text,))
    just = reader.page.findChild(QToolButton, "just")
    assert just is not None
    assert just.text().startswith("1 chosen report")
    qtbot.mouseClick(just, LEFT)
    reader.rest()
    assert reader.asking.question is not None
    assert reader.asking.question.corpus.reports is None


def test_words_of_reports_chosen_in_the_library_are_counted(reader: Reader, qtbot: QtBot) -> None:
    texts = [text for text, place, _ in known(reader) if place == "宁海县"]
    reader.act("library")
    page = reader.front(LibraryPage)
    qtbot.waitUntil(lambda: page.table.model().rowCount() > len(texts))
    page.table.choose(texts)
    assert "words_of_report" in page.possible()
    reader.act("words_of_report")
    reader.front(WordsPage)
    reader.rest()
    assert reader.asking.answer is not None
    assert (reader.asking.answer.reports, reader.asking.answer.others) == (2, 0)


def test_counting_is_stopped_and_begun_again(reader: Reader, qtbot: QtBot) -> None:
    reader.begin()
    reader.page.head.options.changed.emit()
    assert reader.asking.is_running
    qtbot.keyClick(reader.table, KEY.Key_Escape)
    assert not reader.asking.is_running
    assert "Stopped." in reader.told()
    assert reader.rows()
    qtbot.mouseClick(reader.page.head.again, LEFT)
    reader.rest()
    assert reader.asking.answer is not None


def test_what_comes_into_the_library_meanwhile_is_counted_when_asked(
    reader: Reader, qtbot: QtBot, tmp_path: Path
) -> None:
    reader.begin()
    before = reader.asking.answer
    assert before is not None
    file = tmp_path / "余姚市2024.txt"
    file.write_text(report("余姚市", 2024, "壮大低空经济，低空经济起飞。"), "utf-8")
    reader.session.open_file(file)
    qtbot.waitUntil(lambda: reader.session.document.report.metadata.place == "余姚市")
    reader.begin()
    qtbot.waitUntil(lambda: reader.asking.is_stale)
    assert reader.asking.answer is before
    qtbot.mouseClick(reader.page.head.again, LEFT)
    reader.rest()
    assert reader.asking.answer is not None
    assert reader.asking.answer.reports == before.reports + 1


def test_rows_are_copied_and_written(reader: Reader, qtbot: QtBot, tmp_path: Path) -> None:
    reader.begin().only("宁海", "2024")
    qtbot.keyClick(reader.table, KEY.Key_A, CTRL)
    qtbot.keyClick(reader.table, KEY.Key_C, CTRL)
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == len(reader.rows()) + 1
    for ending in ("csv", "xlsx"):
        path = tmp_path / f"words.{ending}"
        with qtbot.waitSignal(reader.session.said):
            reader.page.export_to(path)
        assert path.stat().st_size > 100
    assert '"海洋"' in (tmp_path / "words.csv").read_text("utf-8-sig").replace('""', '"')


def test_the_page_comes_back_at_the_next_start(reader: Reader, qtbot: QtBot, start: Starter) -> None:
    reader.begin().window.close()
    again = Reader(qtbot, start(size=(760, 600), theme="dark", language="zh_CN"))
    qtbot.waitUntil(lambda: any(tab.page == "words" for tab in again.session.tabs))
    again.act("words")
    again.front(WordsPage)
    again.rest()
    assert again.rows()
    assert "词频" in [one.text() for one in again.page.head.questions.buttons.values()]


def known(reader: Reader) -> list[tuple[TextId, str | None, int | None]]:
    """The reports of the library with their places and years."""
    found: list[tuple[TextId, str | None, int | None]] = []
    reader.session.library.ask(
        lambda workspace: [(one.text, one.place, one.year) for one in listed(workspace.library)],
        found.extend,
    )
    reader.qtbot.waitUntil(lambda: bool(found))
    return found
