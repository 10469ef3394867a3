from core.document.span import Span
from gui.look.theme import load_theme
from gui.reader.reader import Reader
from tests.gui.reader.conftest import TEXT, placed, plain_page, span_of


def test_only_rows_near_the_window_are_laid_out(view: Reader) -> None:
    assert len(view.canvas.page_layout.compositor._rows) < 20


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


def test_another_script_is_shown_and_copied(view: Reader) -> None:
    view.canvas.set_shown_text(TEXT.replace("项", "項"))
    view.selection.select(Span(*span_of("重大项目")))
    assert view.selection.text() == "重大項目"
    assert "項" in view.canvas.page_layout.compositor.row(3).text


def test_a_paragraph_of_half_a_million_characters_stays_alive(view: Reader) -> None:
    view.canvas.set_page(plain_page("一" * 500_000))
    view.canvas.show_words(Span(499_990, 500_000))
    assert view.canvas.rect_of(Span(499_990, 500_000)) is not None
    assert len(view.canvas.page_layout.compositor._rows) < 20


def test_a_column_that_stays_as_wide_is_moved_and_not_set_anew(view: Reader) -> None:
    canvas = view.canvas
    canvas.resize(1200, 600)
    canvas.scrolling.to(700)
    row, left = canvas.page_layout.compositor.row(3), canvas.page_layout.compositor.typography.left
    position = canvas.scrolling.top_position()
    canvas.resize(1240, 560)
    assert canvas.page_layout.compositor.typography.left == left + 20
    assert canvas.page_layout.compositor.row(3) is row
    assert canvas.scrolling.top_position() == position
    canvas.resize(400, 560)
    assert canvas.page_layout.compositor.row(3) is not row
    assert canvas.page_layout.compositor.typography.width < 400
