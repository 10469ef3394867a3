"""Sentences and paragraphs around a position."""

import re
from collections.abc import Iterator

from core.document.span import Span

SENTENCE_ENDS = "。!?\n"
"""What ends a sentence of folded text."""
CLAUSE_ENDS = f",;:{SENTENCE_ENDS}"
"""What ends a clause of one."""
_END = re.compile(r"[。！？!?][”’」』）)]*")
_BOUNDARY = re.compile(rf"{_END.pattern}|\n")


def paragraph_at(text: str, position: int) -> Span:
    """The line that holds a position, without its line break."""
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    return Span(start, len(text) if end < 0 else end)


def sentence_at(text: str, position: int) -> Span:
    """The sentence that holds a position, with its closing punctuation."""
    line = paragraph_at(text, position)
    start = line.start
    for end in _END.finditer(text, line.start, line.end):
        if end.end() > position:
            return Span(start, end.end())
        start = end.end()
    return Span(start, line.end)


def sentences(text: str) -> Iterator[Span]:
    """All sentences in turn, each with its closing punctuation; a line break ends one and is of none."""
    start = 0
    for found in _BOUNDARY.finditer(text):
        is_break = found[0] == "\n"
        end = found.start() if is_break else found.end()
        if end > start:
            yield Span(start, end)
        start = found.end()
    if start < len(text):
        yield Span(start, len(text))
