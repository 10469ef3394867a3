"""Where a report's text leads to its glossary."""

from core.document.report import Report
from core.document.span import Span

_BESIDE = 2
"""A term and its marker may have a closing quotation mark between them, and little else."""


def occurrences(report: Report) -> tuple[tuple[Span, ...], ...]:
    """For each glossary entry its places in reading order, a term and the marker beside it as one."""
    places: list[list[Span]] = [[] for _ in report.glossary]
    for reference in sorted(report.references, key=lambda reference: reference.span):
        found = places[reference.entry]
        if found and reference.span.start - found[-1].end <= _BESIDE:
            found[-1] = Span(found[-1].start, max(found[-1].end, reference.span.end))
        else:
            found.append(reference.span)
    return tuple(tuple(found) for found in places)
