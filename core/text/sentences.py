"""Sentences and paragraphs around a position."""

import re

from core.document.span import Span

_END = re.compile(r"[。！？!?][”’」』）)]*")


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
