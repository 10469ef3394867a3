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


def leading(report: Report) -> list[int]:
    """The references that begin a place, in reading order; each by where it stands in the report's list."""
    starts = {(entry, span.start) for entry, spans in enumerate(occurrences(report)) for span in spans}
    found = [
        (reference.span, index)
        for index, reference in enumerate(report.references)
        if (reference.entry, reference.span.start) in starts
    ]
    return [index for _, index in sorted(found)]


def term_in(report: Report, entry: int, row: Span) -> Span:
    """Where a glossary entry names its term: at its start, after its number and opening quote."""
    term = report.glossary[entry].term
    at = row.of(report.text)[: len(term) + 24].find(term)
    return Span(row.start + at, row.start + at + len(term)) if at >= 0 else Span(row.start, row.start)
