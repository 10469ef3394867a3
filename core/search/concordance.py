"""Hits in the words around them, each on a line of its own: keyword in context (KWIC)."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple
from unicodedata import category

from core.document.offset_map import left_out
from core.document.report import SectionKind
from core.document.span import Span
from core.search.searchable import About, Searchable
from core.text.sentences import paragraph_at, sentence_at

WIDTH = 30
"""Characters on each side of a hit, where no other number is asked for."""
_BREAK = re.compile(r"\n")
_BLANK = re.compile(r"[^\S ]")
_JOINER = "\u200d"
_TO_BE_ONE = range(0x1F3FB, 0x1F400)
_FLAGS = range(0x1F1E6, 0x1F200)


class Line(NamedTuple):
    """A hit with the words before and after it in its paragraph, and where it stands.

    The words are the source's without line breaks and printed markers; `section` is the chain of titles. A
    hit in a note has the place of that note; it is None where the note has none.
    """

    about: About
    section: str
    kind: SectionKind | None
    span: Span | None
    before: str
    match: str
    after: str


class Context(NamedTuple):
    """The sentence and the paragraph of a hit, as a concordance shows words."""

    sentence: str
    paragraph: str


def concordance(report: Searchable, hits: Iterable[Span], width: int = WIDTH) -> Iterator[Line]:
    """The hits in a report with at most so many characters on each side, in the order of the hits."""
    words = _Words(report)
    for hit in hits:
        around = _of_both(paragraph_at, report.text, hit)
        (start, end), (first, last) = words.inside(hit), words.inside(around)
        yield Line(
            report.about,
            report.chain(hit.start),
            report.kind(hit.start),
            hit,
            words.shown[_later(words.shown, max(first, start - width)) : start],
            words.of(hit) or hit.of(report.text),
            words.shown[end : _earlier(words.shown, min(end + width, last))],
        )


def context(report: Searchable, hit: Span) -> Context:
    """The whole sentence and the whole paragraph around a hit."""
    words = _Words(report)
    return Context(*(words.of(_of_both(around, report.text, hit)) for around in (sentence_at, paragraph_at)))


def _of_both(around: Callable[[str, int], Span], text: str, hit: Span) -> Span:
    """What is around the beginning of a hit and its end."""
    return Span(around(text, hit.start).start, around(text, hit.end - 1).end)


class _Words:
    """The words of a report without its printed markers and line breaks."""

    def __init__(self, report: Searchable) -> None:
        breaks = (Span(*found.span()) for found in _BREAK.finditer(report.text))
        words, self._places = left_out(report.text, (*report.markers, *breaks))
        self.shown = _BLANK.sub(" ", words)

    def inside(self, span: Span) -> Span:
        """Where what is left of a stretch of the text is among the words."""
        return self._places.inside(span)

    def of(self, span: Span) -> str:
        """What is left of a stretch of the text."""
        return self.inside(span).of(self.shown)


def _later(words: str, place: int) -> int:
    """The first place from this one on that is not within what is seen as one character."""
    while 0 < place < len(words) and _is_within(words, place):
        place += 1
    return max(0, place)


def _earlier(words: str, place: int) -> int:
    """The last place up to this one that is not."""
    while 0 < place < len(words) and _is_within(words, place):
        place -= 1
    return place


def _is_within(words: str, place: int) -> bool:
    before, after = words[place - 1], words[place]
    return (
        category(after)[0] == "M"
        or _JOINER in (before, after)
        or ord(after) in _TO_BE_ONE
        or (ord(before) in _FLAGS and ord(after) in _FLAGS)
    )
