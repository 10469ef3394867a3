from core.document.span import Span
from gui.reader.grains import Grain, Grains
from gui.reader.reader import Reader
from gui.reader.selection import Selection
from tests.gui.reader.conftest import click, span_of


class Tens(Grains):
    """Words of ten characters each."""

    def around(self, grain: Grain, position: int) -> Span:
        if grain == "character":
            return Span(position, position)
        return Span(position // 10 * 10, position // 10 * 10 + 10)


def selection_of_tens() -> Selection:
    return Selection(Tens("一" * 100), lambda span: span.of("一" * 100))


def test_characters_are_selected_both_ways() -> None:
    selection = selection_of_tens()
    selection.begin(25)
    assert selection.span is None
    selection.extend(28)
    assert selection.span == Span(25, 28)
    selection.extend(20)
    assert selection.span == Span(20, 25)


def test_a_selection_of_words_grows_by_words_and_keeps_the_first() -> None:
    selection = selection_of_tens()
    selection.begin(25, "word")
    selection.extend(41)
    assert selection.span == Span(20, 50)
    selection.extend(3)
    assert selection.span == Span(0, 30)


def test_after_clearing_the_caret_goes_on_from_where_it_was() -> None:
    selection = selection_of_tens()
    selection.select(Span(4, 9))
    selection.select(None)
    assert selection.span is None
    selection.extend(11)
    assert selection.span == Span(9, 11)


def test_a_caret_set_elsewhere_tells_that_nothing_is_selected_any_more() -> None:
    selection = selection_of_tens()
    told: list[Span | None] = []
    selection.changed.connect(told.append)
    selection.select(Span(4, 9))
    selection.stand_at(30)
    selection.stand_at(40)
    assert (selection.span, selection.caret, told) == (None, 40, [Span(4, 9), None])


def test_a_dictionary_that_comes_late_mends_the_selected_word(view: Reader) -> None:
    click(view, span_of("资"), 2)
    view.selection.grains.word_at = lambda _: span_of("总投资")
    view.selection.renew("word")
    assert view.selection.text() == "总投资"
