"""Words with a figure in them, where there is not room for all."""

import pytest

from core.document.span import Span
from gui.promises.marked import Words, shortened, words_at

TEXT = "前言。\n城镇新增就业3000人，失业率控制在5.5%以内，居民收入与经济同步增长。"


@pytest.mark.parametrize("figure", ["3000人", "5.5%", "增长"])
@pytest.mark.parametrize("most", range(6, 60, 3))
def test_what_is_left_has_the_figure_and_no_more_characters(figure: str, most: int) -> None:
    start = TEXT.index(figure)
    words = words_at(TEXT, Span(4, len(TEXT)), Span(start, start + len(figure)))
    assert words.figure.of(words.text) == figure
    left = shortened(words, most)
    assert len(left.text) <= most
    assert left.figure.of(left.text) == figure or most < len(figure) + 2
    assert left.text.strip("…") in words.text


def test_breaks_are_blanks_and_every_character_stays_at_its_place() -> None:
    words = words_at(TEXT, Span(0, 8), Span(4, 6))
    assert words == Words("前言。 城镇新增", Span(4, 6))
