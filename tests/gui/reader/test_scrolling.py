from PySide6.QtGui import QFont

from core.page.collapsing import Collapsing
from gui.reader.reader import Reader
from tests.gui.reader.conftest import plain_page, span_of


def y_on_screen(view: Reader, position: int) -> int:
    return view.canvas.page_layout.line_top(position) - view.canvas.verticalScrollBar().value()


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
