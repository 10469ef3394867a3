"""A page of words about a report: what it says of itself, its contents, its numbers, what is missing."""

from collections import Counter
from collections.abc import Iterable, Iterator

from core.document.clean_text import (
    DAMAGED,
    GARBLED,
    LOST,
    MISSING,
    MOJIBAKE,
    PICTURED,
    RECOGNIZED,
    UNREADABLE,
)
from core.document.report import Report
from core.understanding.references.gaps import find_gaps

_MOST_NAMED = 12
"""Of a long list no more than so many are named."""


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
    if lost := report.text.count(LOST):
        yield f"{lost} characters could not be read and stand as {LOST}"
    if places := [removed.text for removed in report.removed if removed.reason == UNREADABLE]:
        yield f"could not be read: {_named(places)}"
    if reasons[MOJIBAKE]:
        yield f"read in a wrong encoding and saved so, and put right: {report.source.encoding}"
    if reasons[GARBLED]:
        yield f"{reasons[GARBLED]} garbled lines, read in a wrong encoding and saved so, are put right"
    for reason, said in ((DAMAGED, "damaged"), (PICTURED, "pictures without text")):
        if pages := [removed.text for removed in report.removed if removed.reason == reason]:
            yield f"{said}: {_named(pages)}"
    for share in (removed.text for removed in report.removed if removed.reason == RECOGNIZED):
        yield f"read off a scan by a program: at least {share} of the text is wrong"
    for count in (removed.text for removed in report.removed if removed.reason == MISSING):
        yield f"words may be missing: {count} characters of the file are neither in the text nor left out"


def _gaps(report: Report) -> Iterator[str]:
    """What is missing in the sequence of the glossary's numbers."""
    gaps = find_gaps(report)
    if gaps.missing:
        yield f"numbers that are missing: {_named(gaps.missing)}"
    if gaps.unmarked:
        yield f"entries without a marker: {_named(gaps.unmarked)}"
    if gaps.stray:
        yield f"markers without an entry: {_named(gaps.stray)}"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"{count} {name}" for name, count in Counter(names).most_common())


def _named(found: Iterable[object]) -> str:
    names = [str(one) for one in found]
    more = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")
