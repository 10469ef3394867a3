from PySide6.QtGui import QFont

from core.document.clean_text import Source
from core.document.report import Metadata, Report
from core.document.span import Span
from core.page.collapsing import Collapsing
from core.page.page import Page, build_page
from gui.look.theme import load_theme
from gui.reader.reader import Reader
from tests.gui.reader.conftest import TEXT, placed, span_of


def y_on_screen(view: Reader, position: int) -> int:
    return view.canvas.page_layout.line_top(position) - view.canvas.verticalScrollBar().value()


def plain_page(text: str) -> Page:
    return build_page(Report(Source("", "", "", ""), text, (), Metadata(), (), (), (), (), (), ()))


def test_words_scrolled_by_some_pixels_move_by_them(view: Reader) -> None:
    """Latin words are narrower than guessed, so rows turn out lower as they come into view from below."""
    view.canvas.set_page(plain_page("\n".join(["work report " * 60] * 40)))
    view.canvas.scrolling.to(view.canvas.page_layout.column.height)
    for _ in range(40):
        position = view.canvas.scrolling.top_position()
        before = y_on_screen(view, position)
        view.canvas.scrolling.by(-50)
        assert y_on_screen(view, position) == before + 50


def test_a_folded_heading_stays_where_it_is(view: Reader) -> None:
    second = view.canvas.page.report.sections[1]
    view.canvas.show_words(second.heading)
    before = y_on_screen(view, second.heading.start)
    view.canvas.set_collapsing(view.canvas.collapsing.toggled(1))
    assert y_on_screen(view, second.heading.start) == before
    view.canvas.set_collapsing(view.canvas.collapsing.toggled(1))
    assert y_on_screen(view, second.heading.start) == before


def test_folding_what_is_above_leaves_the_top_line_in_place(view: Reader) -> None:
    view.canvas.show_words(view.canvas.page.report.sections[2].heading)
    position = view.canvas.scrolling.top_position()
    before = y_on_screen(view, position)
    view.canvas.set_collapsing(Collapsing(view.canvas.page, {view.canvas.page.report.sections[0].span.start}))
    assert y_on_screen(view, position) == before


def test_folding_what_is_read_shows_the_heading_that_hides_it(view: Reader) -> None:
    heading = view.canvas.page.report.sections[1].heading
    view.canvas.show_words(heading.shifted(900))
    view.canvas.set_collapsing(view.canvas.collapsing.with_all())
    assert view.canvas.rect_of(heading) is not None


def test_with_all_folded_the_contents_are_seen_from_the_first(view: Reader) -> None:
    view.canvas.show_words(span_of("指标准地控制"))
    view.canvas.set_collapsing(view.canvas.collapsing.with_all())
    assert all(view.canvas.rect_of(section.heading) for section in view.canvas.page.report.sections)


def test_only_rows_near_the_window_are_laid_out(view: Reader) -> None:
    assert len(view.canvas.page_layout.compositor._rows) < 20


def test_another_size_or_width_keeps_the_line_at_the_top(view: Reader) -> None:
    view.canvas.scrolling.to(2000)
    position = view.canvas.scrolling.top_position()
    view.canvas.set_look(view.canvas.theme, QFont(), 25)
    assert view.canvas.page_layout.line_span(view.canvas.scrolling.top_position()).start <= position
    assert y_on_screen(view, position) < 80
    view.canvas.resize(500, 600)
    assert 0 <= y_on_screen(view, position) < 80


def test_words_far_away_come_into_view(view: Reader) -> None:
    last = span_of("指标准地控制")
    assert view.canvas.rect_of(last) is None
    view.canvas.show_words(last)
    assert (rect := view.canvas.rect_of(last)) is not None
    assert view.canvas.viewport().rect().contains(rect)


def test_a_heading_travelled_to_stands_at_the_top(view: Reader) -> None:
    heading = view.canvas.page.report.sections[1].heading
    view.canvas.show_words(heading.shifted(-200))
    view.canvas.show_words(heading)
    assert y_on_screen(view, heading.start) <= 600 // 3


def test_a_page_opens_where_it_was_left(view: Reader) -> None:
    position = span_of("二、工作安排").start
    view.canvas.set_page(view.canvas.page, Collapsing(view.canvas.page), position)
    assert view.canvas.scrolling.top_position() == position


def test_a_note_is_painted_in_its_colour_and_its_dot_in_the_margin(view: Reader) -> None:
    span = span_of("实施重大项目")
    before = view.canvas.grab().toImage()
    view.canvas.set_notes({"a": placed("a", span, "green", note="查")})
    after = view.canvas.grab().toImage()
    green = view.canvas.theme.highlights["green"]
    typography = view.canvas.page_layout.compositor.typography
    margin = typography.left + typography.width + 18
    assert (rect := view.canvas.rect_of(span)) is not None
    assert after.pixelColor(rect.left() + 1, rect.top() + 2) == green
    assert after.pixelColor(margin, rect.center().y()) == view.canvas.theme.dot("green")
    assert before.pixelColor(rect.left() + 1, rect.top() + 2) == view.canvas.theme.page


def test_a_folded_heading_says_what_it_hides(view: Reader) -> None:
    view.canvas.set_notes({"a": placed("a", span_of("实施重大项目"))})
    assert view.canvas._summary(0) == ""
    view.canvas.set_collapsing(view.canvas.collapsing.toggled(0))
    assert view.canvas._summary(0) == "30 ¶ · 1 figure · 1 note"


def test_other_colours_repaint_without_moving(view: Reader) -> None:
    view.canvas.scrolling.to(700)
    view.canvas.set_look(load_theme("dark"), view.canvas._page_font, view.canvas._text_size)
    assert view.canvas.verticalScrollBar().value() == 700
    assert view.canvas.grab().toImage().pixelColor(3, 3) == view.canvas.theme.page


def test_another_script_is_shown_and_the_source_copied(view: Reader) -> None:
    view.canvas.set_shown_text(TEXT.replace("项", "項"))
    view.selection.select(Span(*span_of("重大项目")))
    assert view.selection.text() == "重大项目"
    assert "項" in view.canvas.page_layout.compositor.row(3)._words


def test_a_paragraph_of_half_a_million_characters_stays_alive(view: Reader) -> None:
    view.canvas.set_page(plain_page("一" * 500_000))
    view.canvas.show_words(Span(499_990, 500_000))
    assert view.canvas.rect_of(Span(499_990, 500_000)) is not None
    assert len(view.canvas.page_layout.compositor._rows) < 20
