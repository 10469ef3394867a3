"""What of a report is counted: as it is printed, and as it counts."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from core.document.corpus import Part
from core.document.offset_map import OffsetMap
from core.document.report import Metadata, Report
from core.document.span import Span
from core.document.text_id import TextId
from core.text.folding import FINDING
from core.text.sentences import sentences


@dataclass(frozen=True)
class Sample:
    """The stretches of a report's clean text that are counted, with what tables say of the report.

    `words` is the whole text, `kept` are the stretches in reading order, `terms` what its glossary explains.
    Once asked for, it holds the folded text and the map to it: six bytes a character.
    """

    text: TextId
    heading: str
    metadata: Metadata
    words: str
    kept: tuple[Span, ...]
    terms: tuple[str, ...] = ()

    @cached_property
    def folded(self) -> str:
        """The stretches as they count, one behind the other."""
        return FINDING.fold(self._stretches())

    @cached_property
    def size(self) -> int:
        """How many characters are counted, line breaks not among them."""
        return len(self.folded) - self.folded.count("\n")

    @cached_property
    def places(self) -> OffsetMap:
        """Where the characters of the folded text stand in the clean one."""
        joined = OffsetMap(array("I", (place for span in self.kept for place in range(*span))))
        return joined.then(FINDING.folded(self._stretches()).map)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences in the clean text of which anything counts; they end where the folded ones do."""
        return tuple(span for span, _ in self._sentences)

    @cached_property
    def sentence_ends(self) -> "array[int]":
        """Where each of the sentences ends in the folded text."""
        return array("I", (end for _, end in self._sentences))

    def sentence_at(self, position: int) -> int:
        """Which of the sentences holds a position of the folded text."""
        return bisect_right(self.sentence_ends, position)

    def printed(self, start: int, end: int) -> Span:
        """Where a stretch of the folded text, not empty, stands in the clean one."""
        return self.places.outside(Span(start, end))

    def _stretches(self) -> str:
        return "".join(span.of(self.words) for span in self.kept)

    @cached_property
    def _sentences(self) -> list[tuple[Span, int]]:
        inside = ((span, self.places.inside(span)) for span in sentences(self.words))
        return [(span, folded.end) for span, folded in inside if folded]


def sample(text: TextId, report: Report, part: Part | None = None, *, whole: bool = False) -> Sample:
    """What is counted of a report: its body, or the sections of one part of it.

    The glossary, printed markers, and the lines set apart before the first section (title, date, speaker)
    are left out, unless the `whole` is wanted.
    """
    kept = [Span(0, len(report.text))]
    if part:
        wanted = (section.span for section in report.sections if section.kind == part)
        kept = list(_joined(wanted))
    if not whole:
        kept = list(_without(kept, _joined(_beside(report))))
    terms = tuple(entry.term for entry in report.glossary)
    return Sample(text, report.name, report.metadata, report.text, tuple(kept), terms)


def _beside(report: Report) -> Iterator[Span]:
    yield from (line.span for line in report.front)
    yield from (section.span for section in report.sections if section.kind == "glossary")
    yield from (entry.span for entry in report.glossary)
    yield from (reference.span for reference in report.references if reference.origin == "marker")


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Spans in order, those that overlap or touch as one."""
    last = None
    for span in sorted(spans):
        if last and span.start <= last.end:
            last = Span(last.start, max(last.end, span.end))
            continue
        if last:
            yield last
        last = span
    if last:
        yield last


def _without(kept: Iterable[Span], dropped: Iterable[Span]) -> Iterator[Span]:
    """What is left of stretches without others, both in order."""
    gaps = list(dropped)
    for span in kept:
        start = span.start
        for gap in gaps:
            if gap.end > start and gap.start < span.end:
                if gap.start > start:
                    yield Span(start, gap.start)
                start = gap.end
        if start < span.end:
            yield Span(start, span.end)
