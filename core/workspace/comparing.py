"""Two texts compared as a reader reads them: versions by their letters, other reports by sentences."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from core.document.difference import SENTENCES, Altered, Difference, Kind, Spans
from core.document.report import Figure, Report
from core.document.span import Span
from core.document.text_id import TextId
from core.library.library import Library

NEAR = 8
"""Characters between a figure and the words before it that tell whether it grows."""


@dataclass(frozen=True)
class Comparison:
    """The differences of two texts, in reading order, and the way from a place in one to the other."""

    differences: Sequence[Difference]
    opposite: Callable[[int, int], int]
    is_by_sentences: bool = False

    @property
    def values(self) -> int:
        """How many differences change the value of a figure."""
        return sum(difference.is_value for difference in self.differences)

    @property
    def kinds(self) -> Counter[Kind]:
        """How many differences there are of each kind."""
        return Counter(difference.kind for difference in self.differences)

    def altered(self, side: int, kinds: Collection[Kind] = ()) -> list[Altered]:
        """What is marked in the text of a side, in reading order; if kinds are named, only of these."""
        found = [
            one
            for difference in self.differences
            if not kinds or difference.kind in kinds
            for one in _altered(difference, side)
        ]
        if not self.is_by_sentences:
            return found
        marked, end = list[Altered](), 0  # parts of one sentence may have gone to several places
        for one in sorted(found):
            if one.span.start >= end:
                marked.append(one)
                end = one.span.end
        return marked


def by_letters(left: Report, right: Report) -> Comparison:
    """Two versions of one report: all that differs between them."""
    from core.anchoring.differences import Differences  # noqa: PLC0415 - only when asked for
    from core.anchoring.normalized import compared  # noqa: PLC0415 - likewise

    found = Differences(
        compared(left.text, left.markers),
        compared(right.text, right.markers),
        ([figure.span for figure in left.figures], [figure.span for figure in right.figures]),
    )
    differences = list(_differences((left, right), found.spans()))
    return Comparison(_turned(left, right, differences, found.opposite), found.opposite)


def by_sentences(left: Report, right: Report) -> Comparison:
    """Two reports: their sentences, and what became of each."""
    from core.analysis.comparison import aligned  # noqa: PLC0415 - only when asked for

    found, reports = aligned.Comparison(left, right), (left, right)
    rows = [Difference(row.spans, row.kind, tuple(_differences(reports, row.changes))) for row in found.rows]
    return Comparison(rows, found.opposite, is_by_sentences=True)


def are_versions(library: Library, texts: tuple[TextId, TextId]) -> bool:
    """Whether two texts are of one report."""
    return texts[1] in library.editions.of(texts[0])


def other_version(library: Library, text: TextId) -> tuple[TextId, TextId] | None:
    """A text and the version before it, or of the first the one after it: the older first."""
    versions = library.editions.of(text)
    if len(versions) > 1:
        versions = [one for one in versions if library.texts.words(one)]
    if text not in versions or len(versions) < 2:
        return None
    at = max(1, versions.index(text))
    return versions[at - 1], versions[at]


def _altered(difference: Difference, side: int) -> Iterator[Altered]:
    """The marks of a difference; of sentences, what changed in their words, and what moved between that."""
    span, kind = difference.spans[side], difference.kind
    if kind not in SENTENCES:
        yield Altered(span, kind)
    elif kind in ("new", "gone"):
        if span:
            yield Altered(span, kind)
    else:
        at = span.start
        for one in difference.within:
            if kind == "moved" and one.spans[side].start > at:
                yield Altered(Span(at, one.spans[side].start), kind)
            yield Altered(one.spans[side], one.kind)
            at = one.spans[side].end
        if kind == "moved" and span.end > at:
            yield Altered(Span(at, span.end), kind)


def _turned(
    left: Report, right: Report, found: Sequence[Difference], opposite: Callable[[int, int], int]
) -> Sequence[Difference]:
    """Let words count as a figure's value where they alone make growth of it, or the contrary."""
    opposed = {figure.span.start: figure for figure in right.figures}
    ends = [difference.spans[0].end for difference in found]
    differences = list(found)
    for figure in left.figures:
        other = opposed.get(opposite(0, figure.span.start))
        if other is None or {figure.change, other.change} != {"increase", "decrease"}:
            continue
        at = bisect_right(ends, figure.span.start) - 1
        if at >= 0 and figure.span.start - ends[at] <= NEAR and differences[at].kind == "words":
            differences[at] = differences[at]._replace(kind="value")
    return differences


def _differences(reports: tuple[Report, Report], found: Sequence[Spans]) -> Iterator[Difference]:
    for spans in found:
        before, after = (_values(report.figures, span) for report, span in zip(reports, spans, strict=True))
        kind: Kind = "value" if all(spans) and before != after else "words"
        if not all(spans) and _is_paragraph(reports, spans):
            kind = "paragraph"
        yield Difference(spans, kind)


def _values(figures: Sequence[Figure], span: Span) -> list[tuple[object, ...]]:
    """The values of the figures in a stretch, but for those that only number things."""
    first = max(0, bisect_left(figures, span.start, key=lambda figure: figure.span.start) - 1)
    within = list[tuple[object, ...]]()
    for figure in figures[first:]:
        if figure.span.start >= span.end:
            break
        if figure.span.overlaps(span) and figure.kind != "ordinal":
            within.append((figure.value, figure.upper, figure.unit, figure.bound))
    return within


def _is_paragraph(reports: tuple[Report, Report], spans: tuple[Span, Span]) -> bool:
    """Whether the side that has something has it from the beginning of a line to an end of one."""
    text, span = next((report.text, span) for report, span in zip(reports, spans, strict=True) if span)
    before = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    after = text[span.end :].partition("\n")[0]
    return not before.strip() and not after.strip()
