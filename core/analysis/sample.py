"""What of a report is counted: as it is printed, and as it counts."""

from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from core.analysis.parts import parts
from core.document.corpus import Part
from core.document.offset_map import OffsetMap, left_out
from core.document.report import Metadata, Report
from core.document.span import Span
from core.document.text_id import TextId
from core.text.folding import FINDING
from core.text.sentences import sentences


@dataclass(frozen=True)
class Sample:
    """A report's clean text without the stretches that are not counted, with what tables say of it.

    `words` is the whole text, `terms` what its glossary explains. Once it is counted, it holds the folded
    text: with `words`, four bytes a character; the way back from one to the other is kept for a few.
    """

    text: TextId
    heading: str
    metadata: Metadata
    words: str
    dropped: tuple[Span, ...] = ()
    terms: tuple[str, ...] = ()

    @cached_property
    def folded(self) -> str:
        """What is counted, as it counts."""
        return FINDING.fold(left_out(self.words, self.dropped)[0])

    @property
    def places(self) -> OffsetMap:
        """Where the characters of the folded text stand in the clean one."""
        return _places(self.words, self.dropped)

    @cached_property
    def size(self) -> int:
        """How many characters are counted, line breaks not among them."""
        return len(self.folded) - self.folded.count("\n")

    @property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences in the clean text of which anything counts; they end where the folded ones do."""
        return tuple(span for span, _ in self._sentences())

    @cached_property
    def sentence_ends(self) -> "array[int]":
        """Where each of the sentences ends in the folded text."""
        return array("I", (end for _, end in self._sentences()))

    def sentence_at(self, position: int) -> int:
        """Which of the sentences holds a position of the folded text."""
        return bisect_right(self.sentence_ends, position)

    def printed(self, start: int, end: int) -> Span:
        """Where a stretch of the folded text, not empty, stands in the clean one."""
        return self.places.outside(Span(start, end))

    def _sentences(self) -> Iterator[tuple[Span, int]]:
        inside = self.places.inside
        for span in sentences(self.words):
            if folded := inside(span):
                yield span, folded.end


@lru_cache(maxsize=64)
def _places(words: str, dropped: tuple[Span, ...]) -> OffsetMap:
    kept, places = left_out(words, dropped)
    return places.then(FINDING.folded(kept).map)


def sample(text: TextId, report: Report, part: Part | None = None, *, whole: bool = False) -> Sample:
    """What is counted of a report: its body, or the sections of one part of it.

    The glossary, printed markers, and the lines set apart before the first section (title, date, speaker)
    are left out, unless the `whole` is wanted.
    """
    elsewhere = (span for span, own in parts(report) if own != part) if part else ()
    dropped = (*(() if whole else _beside(report)), *elsewhere)
    terms = tuple(entry.term for entry in report.glossary)
    return Sample(text, report.name, report.metadata, report.text, dropped, terms)


def _beside(report: Report) -> Iterator[Span]:
    yield from report.markers
    yield from (line.span for line in report.front)
    yield from (section.span for section in report.sections if section.kind == "glossary")
    yield from (entry.span for entry in report.glossary)
