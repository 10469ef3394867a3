from gui.reader.reader import Reader
from tests.gui.reader.conftest import span_of


def test_one_is_at_the_selection_at_the_caret_or_at_the_top(view: Reader) -> None:
    words = span_of("总投资")
    view.selection.select(words)
    assert view.place.at == words.start
    view.selection.select(None)
    assert view.place.at == words.end
    view.canvas.scrolling.by(5000)
    assert view.place.at == view.canvas.scrolling.top_position()
    view.canvas.scrolling.by(-5000)
    assert view.place.at == view.canvas.scrolling.top_position() != words.end


def test_a_jump_puts_one_at_its_words_and_cuts_no_line(view: Reader) -> None:
    layout, scrolling = view.canvas.page_layout, view.canvas.scrolling
    scrolling.by(777)
    for words in (span_of("二、工作安排"), span_of("第7批"), span_of("做好第9批")):
        view.place.go_to(words)
        assert view.place.at == words.start
        assert layout.line_edge(scrolling.y) == scrolling.y


def test_under_a_fold_one_is_at_the_heading(view: Reader) -> None:
    view.place.go_to(span_of("做好第9批"))
    view.canvas.set_collapsing(view.canvas.collapsing.toggled(1))
    assert view.canvas.page.section_at(view.place.at) == 1
    assert view.canvas.rect_of(span_of("二、工作安排")) is not None


def test_a_jump_takes_away_a_selection_elsewhere(view: Reader) -> None:
    view.selection.select(span_of("总投资"))
    view.place.go_to(span_of("二、工作安排"))
    assert view.selection.span is None
