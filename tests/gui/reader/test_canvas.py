from PySide6.QtGui import QFont

from core.document.clean_text import Source
from core.document.report import Report
from core.document.span import Span
from core.page.collapsing import Collapsing
from core.page.page import Page, build_page
from gui.look.theme import load_theme
from gui.reader.page_view import PageView
from tests.gui.reader.conftest import TEXT, placed, span_of


def y_on_screen(view: PageView, position: int) -> int:
    return view.page_layout.line_top(position) - view.verticalScrollBar().value()


def plain_page(text: str) -> Page:
    return build_page(Report(Source("", "", "", ""), text))


def test_words_scrolled_by_some_pixels_move_by_them(view: PageView) -> None:
    """Latin words are narrower than guessed, so rows turn out lower as they come into view from below."""
    view.set_page(plain_page("\n".join(["work report " * 60] * 40)))
    view.scroll_to(view.page_layout.column.height)
    for _ in range(40):
        position = view.top_position()
        before = y_on_screen(view, position)
        view.scroll_by(-50)
        assert y_on_screen(view, position) == before + 50


def test_a_folded_heading_stays_where_it_is(view: PageView) -> None:
    second = view.page.report.sections[1]
    view.show_words(second.heading)
    before = y_on_screen(view, second.heading.start)
    view.set_collapsing(view.collapsing.toggled(1))
    assert y_on_screen(view, second.heading.start) == before
    view.set_collapsing(view.collapsing.toggled(1))
    assert y_on_screen(view, second.heading.start) == before


def test_folding_what_is_above_leaves_the_top_line_in_place(view: PageView) -> None:
    view.show_words(view.page.report.sections[2].heading)
    position = view.top_position()
    before = y_on_screen(view, position)
    view.set_collapsing(Collapsing(view.page, {view.page.report.sections[0].span.start}))
    assert y_on_screen(view, position) == before


def test_folding_what_is_read_shows_the_heading_that_hides_it(view: PageView) -> None:
    heading = view.page.report.sections[1].heading
    view.show_words(heading.shifted(900))
    view.set_collapsing(view.collapsing.with_all())
    assert view.rect_of(heading) is not None


def test_with_all_folded_the_contents_are_seen_from_the_first(view: PageView) -> None:
    view.show_words(span_of("指标准地控制"))
    view.set_collapsing(view.collapsing.with_all())
    assert all(view.rect_of(section.heading) for section in view.page.report.sections)


def test_only_rows_near_the_window_are_laid_out(view: PageView) -> None:
    assert len(view.page_layout.compositor._rows) < 20


def test_another_size_or_width_keeps_the_line_at_the_top(view: PageView) -> None:
    view.scroll_to(2000)
    position = view.top_position()
    view.set_look(view.theme, QFont(), 25)
    assert view.page_layout.line_span(view.top_position()).start <= position
    assert y_on_screen(view, position) < 80
    view.resize(500, 600)
    assert 0 <= y_on_screen(view, position) < 80


def test_words_far_away_come_into_view(view: PageView) -> None:
    last = span_of("指标准地控制")
    assert view.rect_of(last) is None
    view.show_words(last)
    assert (rect := view.rect_of(last)) is not None
    assert view.viewport().rect().contains(rect)


def test_a_heading_travelled_to_stands_at_the_top(view: PageView) -> None:
    heading = view.page.report.sections[1].heading
    view.show_words(heading.shifted(-200))
    view.show_words(heading)
    assert y_on_screen(view, heading.start) <= 600 // 3


def test_a_page_opens_where_it_was_left(view: PageView) -> None:
    position = span_of("二、工作安排").start
    view.set_page(view.page, Collapsing(view.page), position)
    assert view.top_position() == position


def test_a_note_is_painted_in_its_colour_and_its_dot_in_the_margin(view: PageView) -> None:
    span = span_of("实施重大项目")
    before = view.grab().toImage()
    view.set_notes({"a": placed("a", span, "green", note="查")})
    after = view.grab().toImage()
    green = view.theme.highlights["green"]
    typography = view.page_layout.compositor.typography
    margin = typography.left + typography.width + 18
    assert (rect := view.rect_of(span)) is not None
    assert after.pixelColor(rect.left() + 1, rect.top() + 2) == green
    assert after.pixelColor(margin, rect.center().y()) == view.theme.dot("green")
    assert before.pixelColor(rect.left() + 1, rect.top() + 2) == view.theme.page


def test_a_folded_heading_says_what_it_hides(view: PageView) -> None:
    view.set_notes({"a": placed("a", span_of("实施重大项目"))})
    assert view._summary(0) == ""
    view.set_collapsing(view.collapsing.toggled(0))
    assert view._summary(0) == "30 ¶ · 1 figure · 1 note"


def test_other_colours_repaint_without_moving(view: PageView) -> None:
    view.scroll_to(700)
    view.set_look(load_theme("dark"), view._page_font, view._text_size)
    assert view.verticalScrollBar().value() == 700
    assert view.grab().toImage().pixelColor(3, 3) == view.theme.page


def test_another_script_is_shown_and_the_source_copied(view: PageView) -> None:
    view.set_shown_text(TEXT.replace("项", "項"))
    view.select(Span(*span_of("重大项目")))
    assert view.selected_text() == "重大项目"
    assert "項" in view.page_layout.compositor.row(3)._words


def test_a_paragraph_of_half_a_million_characters_stays_alive(view: PageView) -> None:
    view.set_page(plain_page("一" * 500_000))
    view.show_words(Span(499_990, 500_000))
    assert view.rect_of(Span(499_990, 500_000)) is not None
    assert len(view.page_layout.compositor._rows) < 20
