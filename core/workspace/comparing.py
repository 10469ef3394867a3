"""Two texts compared as a reader reads them: what differs, and which figures say something else."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Literal, NamedTuple

from core.document.report import Figure, Report
from core.document.span import Span
from core.document.text_id import TextId
from core.library.library import Library

NEAR = 8
"""Characters between a figure and the words before it that tell whether it grows."""
Kind = Literal["value", "paragraph", "words"]
"""Figures that have another value; whole paragraphs that stand in one text only; anything else."""


class Difference(NamedTuple):
    """What stands in one text in place of words of the other; one of the two may be empty, at its place."""

    spans: tuple[Span, Span]
    kind: Kind


class Comparison:
    """The differences of two reports, in reading order, and the way from a place in one to the other."""

    def __init__(self, left: Report, right: Report) -> None:
        from core.anchoring.differences import Differences  # noqa: PLC0415 - only when asked for
        from core.anchoring.normalized import compared  # noqa: PLC0415 - likewise

        reports = left, right
        found = Differences(
            compared(left.text, left.markers),
            compared(right.text, right.markers),
            ([figure.span for figure in left.figures], [figure.span for figure in right.figures]),
        )
        self.opposite = found.opposite
        self.differences: Sequence[Difference] = _differences(reports, found.spans())
        self._tell_turned(left, right)

    @property
    def values(self) -> int:
        """How many differences change the value of a figure."""
        return sum(difference.kind == "value" for difference in self.differences)

    def _tell_turned(self, left: Report, right: Report) -> None:
        """Let words count as a figure's value where they alone make growth of it, or the contrary."""
        opposed = {figure.span.start: figure for figure in right.figures}
        ends = [difference.spans[0].end for difference in self.differences]
        differences = list(self.differences)
        for figure in left.figures:
            other = opposed.get(self.opposite(0, figure.span.start))
            if other is None or {figure.change, other.change} != {"increase", "decrease"}:
                continue
            at = bisect_right(ends, figure.span.start) - 1
            if at >= 0 and figure.span.start - ends[at] <= NEAR and differences[at].kind == "words":
                differences[at] = differences[at]._replace(kind="value")
        self.differences = differences


def other_version(library: Library, text: TextId) -> tuple[TextId, TextId] | None:
    """A text and the version before it, or of the first the one after it: the older first."""
    versions = library.editions.of(text)
    if len(versions) > 1:
        versions = [one for one in versions if library.texts.words(one)]
    if text not in versions or len(versions) < 2:
        return None
    at = max(1, versions.index(text))
    return versions[at - 1], versions[at]


def _differences(reports: tuple[Report, Report], found: list[tuple[Span, Span]]) -> list[Difference]:
    within = [_Figures(report.figures) for report in reports]
    kinds: list[Kind] = []
    for spans in found:
        before, after = (_values(figures.of(span)) for figures, span in zip(within, spans, strict=True))
        if not all(spans):
            kinds.append("paragraph" if _is_paragraph(reports, spans) else "words")
        else:
            kinds.append("value" if before != after else "words")
    return [Difference(spans, kind) for spans, kind in zip(found, kinds, strict=True)]


class _Figures:
    """Figures in reading order, asked for in reading order."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        self._figures, self._next = figures, 0

    def of(self, span: Span) -> list[Figure]:
        found: list[Figure] = []
        while self._next < len(self._figures) and self._figures[self._next].span.start < span.end:
            figure = self._figures[self._next]
            if figure.span.overlaps(span):
                found.append(figure)
            self._next += 1
        return found


def _values(figures: list[Figure]) -> list[tuple[object, ...]]:
    return [(one.value, one.upper, one.unit, one.bound) for one in figures if one.kind != "ordinal"]


def _is_paragraph(reports: tuple[Report, Report], spans: tuple[Span, Span]) -> bool:
    """Whether the side that has something has it from the beginning of a line to an end of one."""
    text, span = next((report.text, span) for report, span in zip(reports, spans, strict=True) if span)
    before = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    after = text[span.end :].partition("\n")[0]
    return not before.strip() and not after.strip()
