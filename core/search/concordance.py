"""Hits in the words around them, each on a line of its own: keyword in context (KWIC)."""

import re
from bisect import bisect_right
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
_BLANK = re.compile(r"[^\S \n]")
_JOINER = "\u200d"
_TO_BE_ONE = range(0x1F3FB, 0x1F400)
_FLAGS = range(0x1F1E6, 0x1F200)


class Line(NamedTuple):
    """A hit with the words before and after it in its paragraph, its sentence, and where it stands.

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
    sentence: str = ""


class Context(NamedTuple):
    """The sentence and the paragraph of a hit, as a concordance shows words."""

    sentence: str
    paragraph: str


def concordance(report: Searchable, hits: Iterable[Span], width: int = WIDTH) -> Iterator[Line]:
    """The hits in a report with at most so many characters on each side, in the order of the hits."""
    words, sections = _Words(report), _Sections(report)
    sentence, paragraph = _Around(sentence_at, report.text), _Around(paragraph_at, report.text)
    for hit in hits:
        section, kind = sections.at(hit.start)
        start, end = words.places.inside(hit)
        first, last = words.places.inside(paragraph.of(hit))
        yield Line(
            report.about,
            section,
            kind,
            hit,
            words.shown[_later(words.shown, max(first, start - width)) : start],
            words.of(hit) or hit.of(report.text),
            words.shown[end : _earlier(words.shown, min(end + width, last))],
            words.of(sentence.of(hit)),
        )


def context(report: Searchable, hit: Span) -> Context:
    """The whole sentence and the whole paragraph around a hit."""
    words = _Words(report)
    return Context(*(words.of(_Around(at, report.text).of(hit)) for at in (sentence_at, paragraph_at)))


class _Words:
    """The words of a report without its printed markers, and where they are from."""

    def __init__(self, report: Searchable) -> None:
        words, self.places = left_out(report.text, report.markers)
        self.shown = _BLANK.sub(" ", words)

    def of(self, span: Span) -> str:
        """What is left of a stretch of the text, on one line."""
        return self.places.inside(span).of(self.shown).replace("\n", "")


class _Around:
    """The sentences or the paragraphs around hits; where several are in one, it is looked for once."""

    def __init__(self, at: Callable[[str, int], Span], text: str) -> None:
        self._at, self._text = at, text
        self._last = Span(0, 0)

    def of(self, hit: Span) -> Span:
        """What is around the beginning of a hit, and around its end."""
        if not self._last.covers(hit):
            self._last = self._at(self._text, hit.start)
        is_one = hit.end <= self._last.end
        return self._last if is_one else Span(self._last.start, self._at(self._text, hit.end - 1).end)


class _Sections:
    """What is told of the sections around positions; it is the same up to where one begins or ends."""

    def __init__(self, report: Searchable) -> None:
        self._report = report
        self._edges = sorted({edge for section in report.sections for edge in section.span})
        self._told: dict[int, tuple[str, SectionKind | None]] = {}

    def at(self, position: int) -> tuple[str, SectionKind | None]:
        """The titles around a position, and what the innermost of those sections is for."""
        between = bisect_right(self._edges, position)
        if between not in self._told:
            self._told[between] = self._report.chain(position), self._report.kind(position)
        return self._told[between]


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
    if "一" <= after <= "鿿" and before != _JOINER:
        return False
    return (
        category(after)[0] == "M"
        or _JOINER in (before, after)
        or ord(after) in _TO_BE_ONE
        or (ord(before) in _FLAGS and ord(after) in _FLAGS)
    )
