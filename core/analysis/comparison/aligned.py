"""Two reports aligned sentence by sentence, with the words that differ in each pair."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Literal, NamedTuple

from core.analysis.comparison.matching import Match, matched
from core.analysis.comparison.sentences import Sentence, sentences_of
from core.anchoring.chain import Shared, in_order
from core.anchoring.differences import Differences
from core.anchoring.normalized import compared
from core.document.report import Report
from core.document.span import Span
from core.text.folding import READING
from core.vocabulary.lexicon import lexicon

Kind = Literal["same", "changed", "moved", "new", "gone"]
KINDS: tuple[Kind, ...] = ("same", "changed", "moved", "new", "gone")
Spans = tuple[Span, Span]


class Aligned(NamedTuple):
    """Sentences of one report and what they are in the other; none of one where they are new, or gone.

    `spans` go from the first of them to the last in both texts, and are empty, at their place, where there
    is none. What moved may have changed, too: `changes` are its words in both texts, whole words and numbers.
    """

    kind: Kind
    spans: Spans
    ones: tuple[Span, ...]
    others: tuple[Span, ...]
    changes: tuple[Spans, ...] = ()


class Comparison:
    """Two reports, the older first; `rows` are in the order of the newer, what is gone where it would be."""

    def __init__(self, one: Report, other: Report) -> None:
        ours, theirs = sentences_of(one), sentences_of(other)
        matches = matched(ours, theirs)
        kept = in_order(Shared(match.ones[0], match.others[0], 1) for match in matches if not match.is_part)
        self._anchors = _Anchors(
            [(ours[seed.old].span, theirs[seed.new].span) for seed in kept], (len(one.text), len(other.text))
        )
        self.opposite = self._anchors.opposite
        in_place = {seed.old for seed in kept}
        rows = [
            _pair(
                (one, other), (ours, theirs), match, is_moved=match.is_part or match.ones[0] not in in_place
            )
            for match in matches
        ]
        rows += self._alone("gone", 0, ours, {number for match in matches for number in match.ones})
        rows += self._alone("new", 1, theirs, {number for match in matches for number in match.others})
        self.rows: Sequence[Aligned] = sorted(rows, key=lambda row: (row.spans[1], row.spans[0]))

    def _alone(
        self, kind: Kind, side: int, sentences: Sequence[Sentence], taken: set[int]
    ) -> Iterator[Aligned]:
        for number, sentence in enumerate(sentences):
            if number in taken:
                continue
            at = self._anchors.behind(side, sentence.span.start)
            here, there = (sentence.span,), Span(at, at)
            if side:
                yield Aligned(kind, (there, sentence.span), (), here)
            else:
                yield Aligned(kind, (sentence.span, there), here, ())


class _Anchors:
    """Pairs of sentences that stand in the same order in both texts."""

    def __init__(self, pairs: Sequence[Spans], ends: tuple[int, int]) -> None:
        first, last = Span(0, 0), [Span(end, end) for end in ends]
        self._spans = [[first, *(pair[side] for pair in pairs), last[side]] for side in (0, 1)]
        self._starts = [[span.start for span in spans] for spans in self._spans]

    def behind(self, side: int, position: int) -> int:
        """Where in the other text what stands at a position of this one, between two pairs, would stand."""
        return self._spans[1 - side][self._before(side, position)].end

    def opposite(self, side: int, position: int) -> int:
        """The position in the other text that is opposite to one in the text of a side, 0 or 1."""
        at = self._before(side, position)
        here, there = self._spans[side], self._spans[1 - side]
        if position < here[at].end or at + 1 == len(here):
            return _proportional(position, here[at], there[at])
        return _proportional(
            position, Span(here[at].end, here[at + 1].start), Span(there[at].end, there[at + 1].start)
        )

    def _before(self, side: int, position: int) -> int:
        return bisect_right(self._starts[side], position) - 1


def _proportional(position: int, here: Span, there: Span) -> int:
    """As far into one stretch as a position is into another."""
    return there.start + len(there) * min(max(position - here.start, 0), len(here)) // max(1, len(here))


def _pair(
    reports: tuple[Report, Report],
    sides: tuple[Sequence[Sentence], Sequence[Sentence]],
    match: Match,
    *,
    is_moved: bool,
) -> Aligned:
    ones, others = (
        tuple(side[number].span for number in numbers) for side, numbers in zip(sides, match[:2], strict=True)
    )
    spans = Span(ones[0].start, ones[-1].end), Span(others[0].start, others[-1].end)
    folded = [
        [side[number].folded for number in numbers] for side, numbers in zip(sides, match[:2], strict=True)
    ]
    changes = () if folded[0] == folded[1] else tuple(_changes(reports, spans))
    kind: Kind = "moved" if is_moved else "changed" if changes else "same"
    return Aligned(kind, spans, ones, others, changes)


def _changes(reports: tuple[Report, Report], spans: Spans) -> Iterator[Spans]:
    """What differs between two stretches, in whole words and figures."""
    sides = [
        compared(
            span.of(report.text), [one.shifted(-span.start) for one in report.markers if span.covers(one)]
        )
        for report, span in zip(reports, spans, strict=True)
    ]
    wholes = [
        [*_words(span.of(report.text)), *_figures(report, span)]
        for report, span in zip(reports, spans, strict=True)
    ]
    for one, other in Differences(sides[0], sides[1], (wholes[0], wholes[1])).spans():
        yield one.shifted(spans[0].start), other.shifted(spans[1].start)


def _figures(report: Report, span: Span) -> Iterator[Span]:
    """The figures in a stretch, as it counts."""
    first = bisect_left(report.figures, span.start, key=lambda figure: figure.span.start)
    for figure in islice(report.figures, first, None):
        if not span.covers(figure.span):
            return
        yield figure.span.shifted(-span.start)


def _words(text: str) -> Iterable[Span]:
    at = 0
    for word in lexicon().cut(READING.fold(text)):
        yield Span(at, at + len(word))
        at += len(word)
