"""How much a click selects: a character, a word, a sentence or a paragraph."""

from collections.abc import Callable
from functools import partial
from typing import Literal

from core.document.span import Span
from core.text.sentences import paragraph_at, sentence_at

Grain = Literal["character", "word", "sentence", "paragraph"]
GRAINS: tuple[Grain, ...] = ("character", "word", "sentence", "paragraph")
"""What one, two, three and four clicks select."""


class Grains:
    """The words, sentences and paragraphs of a text; a dictionary, once it is there, takes over `word_at`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.word_at: Callable[[int], Span] = partial(plain_word_at, text)

    def around(self, grain: Grain, position: int) -> Span:
        """The word, sentence or paragraph that holds a position, or the gap before a character."""
        if grain == "character":
            return Span(position, position)
        if grain == "word":
            return self.word_at(position)
        return (sentence_at if grain == "sentence" else paragraph_at)(self.text, position)


def plain_word_at(text: str, position: int) -> Span:
    """A run of letters and digits, or one Chinese character, while no dictionary is there."""
    if position >= len(text) or not _is_latin(text[position]):
        return Span(position, min(position + 1, len(text)))
    start = end = position
    while start > 0 and _is_latin(text[start - 1]):
        start -= 1
    while end < len(text) and _is_latin(text[end]):
        end += 1
    return Span(start, end)


def _is_latin(char: str) -> bool:
    return char.isalnum() and char < "\u2e80"
