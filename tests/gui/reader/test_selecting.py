from core.document.span import Span
from gui.reader.selecting import Grain, Selecting, plain_word_at


def tens(_grain: Grain, position: int) -> Span:
    return Span(position // 10 * 10, position // 10 * 10 + 10)


def test_characters_are_selected_both_ways() -> None:
    selecting = Selecting(tens)
    selecting.begin(25)
    assert selecting.span is None
    selecting.extend(28)
    assert selecting.span == Span(25, 28)
    selecting.extend(20)
    assert selecting.span == Span(20, 25)


def test_a_selection_of_words_grows_by_words_and_keeps_the_first() -> None:
    selecting = Selecting(tens)
    selecting.begin(25, "word")
    selecting.extend(41)
    assert selecting.span == Span(20, 50)
    selecting.extend(3)
    assert selecting.span == Span(0, 30)


def test_after_clearing_the_caret_goes_on_from_where_it_was() -> None:
    selecting = Selecting(tens)
    selecting.take(Span(4, 9))
    selecting.clear()
    assert selecting.span is None
    selecting.extend(11)
    assert selecting.span == Span(9, 11)


def test_without_a_dictionary_a_word_is_a_run_of_letters_or_one_character() -> None:
    assert plain_word_at("首创TradeGo数字", 4) == Span(2, 9)
    assert plain_word_at("首创TradeGo数字", 0) == Span(0, 1)
    assert plain_word_at("首", 1) == Span(1, 1)
