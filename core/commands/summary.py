"""A page of words about a report: what it says of itself, its contents, its numbers, what is missing."""

from collections import Counter
from collections.abc import Iterable, Iterator

from core.document.report import Report
from core.exporting.warned import named, warnings
from core.understanding.references.gaps import find_gaps


def summary(report: Report) -> Iterator[str]:
    """The lines of the page."""
    yield from _about(report)
    yield ""
    for section in report.sections:
        number = f"{section.number} " if section.number else ""
        kind = f"  [{section.kind}]" if section.kind else ""
        yield "  " * section.level + number + (section.title or "(notes)") + kind
    yield ""
    yield from _counts(report)
    yield from _gaps(report)


def _about(report: Report) -> Iterator[str]:
    metadata = report.metadata
    yield report.name
    place = f"{metadata.place} ({metadata.level})" if metadata.place else None
    said = (place, metadata.delivered or metadata.year, metadata.speaker)
    if any(said):
        yield " · ".join(str(word) for word in said if word)
    for name, value in metadata.fields:
        yield f"{name}: {value}"


def _counts(report: Report) -> Iterator[str]:
    yield f"{len(report.text):,} characters, {report.text.count(chr(10)) + 1:,} paragraphs"
    kinds = _listed(figure.kind for figure in report.figures)
    statuses = _listed(figure.status for figure in report.figures if figure.status)
    yield f"{len(report.figures)} figures: {kinds}; {statuses}".rstrip("; ")
    origins = Counter(reference.origin for reference in report.references)
    yield f"{len(report.glossary)} glossary entries, {origins['marker']} markers, {origins['term']} terms"
    yield from _reading(report)


def _reading(report: Report) -> Iterator[str]:
    """What was taken out of the file, and what of it could not be read, or was put right."""
    reasons = Counter(removed.reason for removed in report.removed)
    yield f"{len(report.removed)} pieces removed: {_listed(reasons.elements())}".rstrip(": ")
    yield from warnings(report)


def _gaps(report: Report) -> Iterator[str]:
    """What is missing in the sequence of the glossary's numbers."""
    gaps = find_gaps(report)
    if gaps.missing:
        yield f"numbers that are missing: {named(gaps.missing)}"
    if gaps.unmarked:
        yield f"entries without a marker: {named(gaps.unmarked)}"
    if gaps.stray:
        yield f"markers without an entry: {named(gaps.stray)}"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"{count} {name}" for name, count in Counter(names).most_common())
