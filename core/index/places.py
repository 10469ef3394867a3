"""Of one document: from its letters back to positions in its text, to lines, and to sections."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property

from msgspec import Struct

from core.document.report import SectionKind
from core.document.span import Span
from core.index.letters import Letters
from core.search.searchable import Searchable, Within

KINDS: tuple[SectionKind, ...] = ("outcome", "plan", "glossary", "annex")


class Tail(Struct, array_like=True, frozen=True, gc=False):
    """What is kept of a document beside its letters; rows of numbers as bytes."""

    printed: int
    steps: bytes
    sources: bytes
    long: bytes
    ends: bytes
    lines: bytes
    dots: bytes
    paragraphs: bytes
    marker_starts: bytes
    marker_ends: bytes
    section_starts: bytes
    section_ends: bytes
    section_kinds: bytes
    entry_starts: bytes
    entry_ends: bytes
    front: int


def tail_of(searched: Searchable, letters: Letters) -> Tail:
    """What is kept of a document beside its letters."""
    markers, entries = sorted(searched.markers), sorted(searched.entries)
    return Tail(
        letters.printed,
        letters.steps.tobytes(),
        letters.sources.tobytes(),
        letters.long.tobytes(),
        letters.ends.tobytes(),
        letters.lines.tobytes(),
        letters.dots.tobytes(),
        _row(found.end() for found in re.finditer("\n", searched.text)),
        _row(marker.start for marker in markers),
        _row(marker.end for marker in markers),
        _row(span.start for span, _, _ in searched.sections),
        _row(span.end for span, _, _ in searched.sections),
        bytes(KINDS.index(kind) + 1 if kind else 0 for _, _, kind in searched.sections),
        _row(entry.start for entry in entries),
        _row(entry.end for entry in entries),
        searched.front,
    )


def lines_of(tail: Tail) -> Sequence[int]:
    """The letters of a document that begin a line."""
    return _numbers(tail.lines)


class Places:
    """Where the letters of a document stand."""

    def __init__(self, tail: Tail) -> None:
        self._tail = tail
        self._steps, self._sources = _numbers(tail.steps), _numbers(tail.sources)
        self._long = dict(zip(_numbers(tail.long), _numbers(tail.ends), strict=True))
        self._lines, self._paragraphs = lines_of(tail), _numbers(tail.paragraphs)
        self._printed = tail.printed
        self._markers = _spans(tail.marker_starts, tail.marker_ends)
        self.dots = frozenset(_numbers(tail.dots))

    def span(self, start: int, end: int) -> Span:
        """The stretch of the text that letters come from."""
        last = end - 1
        return Span(self._source(start), self._long.get(last) or self._source(last) + 1)

    def counts(self, letter: int, span: Span) -> bool:
        """Whether words that begin with a letter and take this stretch are not there a second time."""
        return letter < self._printed or any(map(span.overlaps, self._markers))

    def lines(self, span: Span) -> range:
        """The numbers of the lines of the text that a stretch of it is in."""
        first = bisect_right(self._paragraphs, span.start)
        return range(first, bisect_right(self._paragraphs, span.end - 1, lo=first) + 1)

    def is_on_one_line(self, letter: int, other: int) -> bool:
        """Whether no line break is between two letters."""
        return bisect_right(self._lines, letter) == bisect_right(self._lines, other)

    def is_in(self, position: int, within: Within | None) -> bool:
        """Whether hits at a position are wanted; everywhere for None."""
        if within in ("entries", "body"):
            is_entry = any(position in entry for entry in self._entries)
            is_body = not is_entry and position >= self._tail.front and self._kind(position) != "glossary"
            return is_entry if within == "entries" else is_body
        return within is None or self._kind(position) == within

    def _kind(self, position: int) -> SectionKind | None:
        """What the innermost section around a position is for, or else those around that one."""
        kinds = [kind for kind, section in self._sections if position in section]
        return KINDS[kinds[-1] - 1] if kinds else None

    @cached_property
    def _entries(self) -> list[Span]:
        return _spans(self._tail.entry_starts, self._tail.entry_ends)

    @cached_property
    def _sections(self) -> list[tuple[int, Span]]:
        """The sections that are for something."""
        spans = _spans(self._tail.section_starts, self._tail.section_ends)
        return [(kind, span) for kind, span in zip(self._tail.section_kinds, spans, strict=True) if kind]

    def _source(self, letter: int) -> int:
        step = bisect_right(self._steps, letter) - 1
        return self._sources[step] + letter - self._steps[step]


def _row(numbers: Iterable[int]) -> bytes:
    return array("I", numbers).tobytes()


def _numbers(row: bytes) -> Sequence[int]:
    return memoryview(row).cast("I")


def _spans(starts: bytes, ends: bytes) -> list[Span]:
    return list(map(Span, _numbers(starts), _numbers(ends)))
