"""The sentences of a report as they are compared."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from core.analysis.parts import parts
from core.document.offset_map import left_out
from core.document.report import Report, SectionKind
from core.document.span import Span
from core.text.folding import FINDING
from core.text.sentences import sentences


class Sentence(NamedTuple):
    """A sentence in the clean text, as it counts, and of which part of the report it is."""

    span: Span
    folded: str
    part: SectionKind | None


def sentences_of(report: Report) -> list[Sentence]:
    """All sentences in reading order, without printed markers and the blanks around them.

    A heading is one of its own, even if it is run into its paragraph.
    """
    kept, places = left_out(report.text, report.markers)
    folded, later = FINDING.folded(kept)
    places, found = places.then(later), list[Sentence]()
    of_part = list(parts(report))
    starts = [span.start for span, _ in of_part]
    for span in _parted(report):
        _, part = of_part[bisect_right(starts, span.start) - 1]
        if words := places.inside(span).of(folded).strip():
            found.append(Sentence(span.stripped(report.text), words, part))
    return found


def _parted(report: Report) -> Iterator[Span]:
    """The sentences of the text, parted where a heading ends within one."""
    ends = iter(sorted(section.heading.end for section in report.sections))
    end = next(ends, None)
    for span in sentences(report.text):
        while end is not None and end <= span.start:
            end = next(ends, None)
        start = span.start
        while end is not None and start < end < span.end:
            yield Span(start, end)
            start, end = end, next(ends, None)
        yield Span(start, span.end)
