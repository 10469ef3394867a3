"""The states of the window itself."""

from collections.abc import Callable
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt

from core.document.word_list import WordList
from core.workspace import edits
from core.workspace.catalogue import Grouping
from core.workspace.words import By, Question, What
from gui.analysis.asking import Asking, show_words
from gui.analysis.page import WordsPage
from gui.charts.chart import Chart
from gui.charts.data import Kind
from gui.glance.looking import Looking
from gui.glance.page import GlancePage
from gui.library.page import LibraryPage
from gui.panels.figures_head import FiguresHead
from gui.search.view import ConcordanceView
from gui.series.asking import SeriesAsking, show_series
from gui.series.page import SeriesPage
from gui.session.comparing import comparing_of
from gui.widgets.menu_button import MenuButton
from tests.comparison.changes import changed, sentences_in
from tests.pictures import team
from tests.pictures.studio import Studio

State = Callable[[Studio], None]


def at_section_two(studio: Studio) -> None:
    """The view of the README: a folded section, notes, a popup."""
    session = studio.session
    session.finding.leave()
    studio.window.show_panel("notes")
    session.document.view.collapse(session.document.view.collapsing.with_none().toggled(1))
    session.document.view.go_to(studio.span("二、開放創新引領向前"))
    studio.rest(1200)
    studio.window.reader.canvas.scrolling.to(0)
    session.document.view.go_to(studio.span("盤活存量土地2819畝"))
    studio.rest(1500)


def folded(studio: Studio) -> None:
    """Everything folded to the parts' sections."""
    studio.session.document.view.collapse(studio.session.document.view.collapsing.to_level(2))
    studio.window.reader.canvas.scrolling.to(0)
    studio.rest()


def selected(studio: Studio) -> None:
    """Words selected, the bar beside them."""
    studio.session.document.view.collapse(studio.session.document.view.collapsing.with_none())
    span = studio.span("全面承接、頂格盡出穩經濟一攬子政策舉措")
    studio.session.document.view.go_to(span)
    studio.rest(1200)
    studio.window.reader.selection.select(span)
    studio.rest()


def linking(studio: Studio) -> None:
    """The other end of a link is waited for."""
    selected(studio)
    studio.do("link")
    studio.rest()


def panel(name: str) -> State:
    """A panel of the side panel."""

    def show(studio: Studio) -> None:
        studio.session.awaiting.give_up()
        studio.window.reader.selection.select(None)
        studio.window.show_panel(name)
        studio.rest(600)

    return show


def figures(grouping: int) -> State:
    """The figures, in the order of a line of their menu of groups: 0 ungrouped, 2 by measure."""

    def show(studio: Studio) -> None:
        panel("figures")(studio)
        head = studio.window.findChild(FiguresHead)
        assert head
        menu = head.findChild(MenuButton)
        assert menu
        menu.menu().actions()[grouping].trigger()
        studio.rest()

    return show


def hits(studio: Studio) -> None:
    """Words looked for, and the list of their places."""
    studio.window.find_bar.look_for("經濟")
    panel("hits")(studio)


def writing(studio: Studio) -> None:
    """A note being written on its card."""
    studio.session.finding.leave()
    studio.window.activateWindow()
    studio.window.edit_note(studio.notes[1])
    studio.rest(600)


def tagging(studio: Studio) -> None:
    """Tags being written on a card."""
    studio.window.activateWindow()
    studio.window.edit_tags(studio.notes[0])
    studio.rest(600)


def undone(studio: Studio) -> None:
    """A note removed, and the way back in the status bar."""
    studio.session.document.notes.do(edits.remove([studio.notes[3]]))
    studio.rest()
    studio.session.document.notes.undo()
    studio.rest()


def search(words: str) -> State:
    """Words looked for in all reports, some of what is around the first of them shown."""

    def show(studio: Studio) -> None:
        studio.do("search")
        studio.rest(800)
        studio.window.stage.start(words)
        studio.rest(1200)
        view = studio.window.stage.findChild(ConcordanceView)
        if view and view.isVisible():
            view.start()
            view.do(Qt.Key.Key_Space)
            studio.rest(600)

    return show


def library(grouping: Grouping) -> State:
    """All reports, without headings or under some."""

    def show(studio: Studio) -> None:
        studio.do("library")
        studio.rest(800)
        page = studio.window.stage.findChild(LibraryPage)
        assert page
        page.head.choices[grouping].trigger()
        studio.rest(600)
        page.table.selectRow(page.table.model().rowCount() - 1)
        page.table.setFocus()
        studio.rest()

    return show


def words(what: What) -> State:
    """What is told of the words of the report in front, or of one of them."""

    def show(studio: Studio) -> None:
        studio.do("words")
        studio.rest(800)
        page = studio.window.stage.findChild(WordsPage)
        assert page
        page.head.options.word.setText("經濟")
        page.head.questions.buttons[what].click()
        while Asking.of(studio.session).is_running:
            studio.rest(200)
        studio.rest(600)

    return show


def attention(what: What, by: By = "year") -> State:
    """Words through the years, or by place, as a chart above its table."""

    def show(studio: Studio) -> None:
        lists = (WordList("创新", ("创新", "科技")), WordList("产业", ("产业", "制造")))
        words = ("高质量发展", "营商环境")
        show_words(studio.session, Question(what, words=words, lists=lists, by=by))
        while Asking.of(studio.session).is_running:
            studio.rest()
        chart = studio.window.stage.findChild(Chart)
        assert chart
        chart.setFocus()
        studio.rest(600)

    return show


def measure(kind: Kind) -> State:
    """A measure through the years, drawn in one way."""

    def show(studio: Studio) -> None:
        show_series(studio.session, "地区生产总值")
        while SeriesAsking.of(studio.session).is_running:
            studio.rest()
        studio.rest(600)
        page = studio.window.stage.findChild(SeriesPage)
        assert page
        page.head.kind.choose(kind)
        page.head.shown_otherwise.emit()
        page.area.chart.setFocus()
        studio.rest(600)

    return show


def promises(studio: Studio) -> None:
    """What became of the promises of a small report, at one that has an outcome to be chosen."""
    said = "改造老旧小区50个。地区生产总值增长6%左右。一般公共预算收入增长5%以上。建成口袋公园12个。"
    after = "改造城镇老旧小区1.2万户。地区生产总值增长5.9%，增速比上年快。一般公共预算收入增长3.2%。"
    head = "和平县{0}年政府工作报告\n各位代表：\n一、{1}年工作回顾\n{2}\n二、{0}年工作安排\n{3}\n"
    with TemporaryDirectory() as folder:
        for year, told, promised in ((2022, after, "坚持稳中求进。"), (2021, "工作取得进展。", said)):
            file = Path(folder) / f"{year}.txt"
            file.write_text(head.format(year, year - 1, told, promised), "utf-8")
            studio.session.open_file(file)
            studio.rest(1500)
    studio.do("promises")
    studio.rest(2500)


def at_a_glance(studio: Studio) -> None:
    """The main measures of the place of the open report."""
    studio.do("glance_of_report")
    studio.rest(800)
    while Looking.of(studio.session).is_running:
        studio.rest()
    studio.rest(600)
    page = studio.window.stage.findChild(GlancePage)
    assert page
    page.table.start()


def side_by_side(studio: Studio) -> None:
    """One report at two places, the page of all searches closed."""
    tabs = studio.session.tabs
    tabs.close(*(tab for tab in tabs if tab.page))
    studio.do("side_by_side")
    studio.rest(1200)
    studio.session.document.view.go_to(studio.span("2024年工作安排"))
    studio.rest(1200)


def compared(studio: Studio) -> None:
    """A corrected text of the report beside it, the first figure with another value in hand."""
    comparing = comparing_of(studio.session)
    text = studio.session.document.report.text.replace("2730億元", "2713億元")
    with TemporaryDirectory() as folder:
        file = Path(folder) / "corrected.txt"
        file.write_text(text.replace("盤活存量土地2819畝", "盤活土地2819畝"), "utf-8")
        studio.session.open_file(file)
        studio.rest(2000)
    if not comparing.is_on:
        studio.do("compare_versions")
        studio.rest(2000)
    studio.do("next_difference")
    studio.rest(1200)
    studio.popup.dismiss()


def years_compared(studio: Studio) -> None:
    """The report beside one like it of the year after, its sentences edited, moved, new and gone."""
    comparing, document = comparing_of(studio.session), studio.session.document
    old = [span.of(document.report.text) for span in sentences_in(document.report.text)]
    text = changed(old, old, Random(3), 0.15).report.text.replace("2024年", "2025年")
    before = document.kept.text
    with TemporaryDirectory() as folder:
        file = Path(folder) / "after.txt"
        file.write_text(text, "utf-8")
        studio.session.open_file(file)
        studio.rest(3000)
    after = studio.session.document.kept.text
    if before is None or after is None or before == after:
        return
    comparing.compare(before, after)
    studio.rest(3000)
    for _ in range(6):
        studio.do("next_difference")
    studio.rest(1200)
    studio.popup.dismiss()


def going(studio: Studio) -> None:
    """Anything that one may go to."""
    studio.do("side_by_side")
    studio.window.activateWindow()
    studio.do("go_to")
    studio.rest()


STATES: dict[str, State] = {
    "notes": at_section_two,
    "notes-of-a-team": team.at_notes,
    "popup-of-a-team": team.explained,
    "popup": Studio.explain_term,
    "folded": folded,
    "selected": selected,
    "linking": linking,
    "figures": figures(0),
    "grouped": figures(2),
    "glossary": panel("glossary"),
    "about": panel("about_document"),
    "hits": hits,
    "writing": writing,
    "tagging": tagging,
    "undone": undone,
    "library": library("none"),
    "library-by-place": library("place"),
    "search": search("数字经济 OR 港口"),
    "words": words("frequency"),
    "words-near": words("collocation"),
    "words-new": words("new"),
    "search-nothing": search("没有这样的话"),
    "words-lists": attention("list", "report"),
    "promises": promises,
    "at-a-glance": at_a_glance,
    "measure-lines": measure("lines"),
    "measure-dots": measure("dots"),
    "measure-panels": measure("panels"),
    "words-first": attention("first"),
    "side-by-side": side_by_side,
    "going": going,
    "compared": compared,
    "years_compared": years_compared,
}
