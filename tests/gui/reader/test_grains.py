from core.document.span import Span
from gui.reader.grains import plain_word_at


def test_without_a_dictionary_a_word_is_a_run_of_letters_or_one_character() -> None:
    assert plain_word_at("首创TradeGo数字", 4) == Span(2, 9)
    assert plain_word_at("首创TradeGo数字", 0) == Span(0, 1)
    assert plain_word_at("首", 1) == Span(1, 1)
