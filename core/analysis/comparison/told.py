"""What is told of two reports that were compared: how many sentences, in which sections, which words."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from core.analysis.comparison.aligned import KINDS, Aligned, Kind
from core.document.report import Report, Section
from core.document.span import Span


def counts(rows: Iterable[Aligned]) -> dict[Kind, int]:
    """How many there are of each kind."""
    found = Counter(row.kind for row in rows)
    return {kind: found[kind] for kind in KINDS}


def section_of(report: Report, span: Span) -> Section | None:
    """The innermost section in which something begins."""
    within = [section for section in report.sections if section.span.start <= span.start < section.span.end]
    return within[-1] if within else None


def section_name(report: Report, span: Span) -> str:
    """The heading of that section, on one line; nothing before the first."""
    section = section_of(report, span)
    return " ".join(section.heading.of(report.text).split()) if section else ""


def pieces(span: Span, changed: Sequence[Span]) -> Iterator[tuple[Span, bool]]:
    """A stretch parted into what is as it was and what changed, in turn."""
    at = span.start
    for one in changed:
        if one.start > at:
            yield Span(at, one.start), False
        if one:
            yield one, True
        at = one.end
    if span.end > at:
        yield Span(at, span.end), False
