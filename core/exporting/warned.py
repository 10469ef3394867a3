"""What reading a file told: what of it could not be read, or was put right."""

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

_MOST_NAMED = 12
"""Of a long list no more than so many are named."""


def warnings(report: Report) -> Iterator[str]:
    """A line for each thing that whoever counts on a report's text should know."""
    reasons = Counter(removed.reason for removed in report.removed)
    if lost := report.text.count(LOST):
        yield f"{lost} characters could not be read and stand as {LOST}"
    if places := [removed.text for removed in report.removed if removed.reason == UNREADABLE]:
        yield f"could not be read: {named(places)}"
    if reasons[MOJIBAKE]:
        yield f"read in a wrong encoding and saved so, and put right: {report.source.encoding}"
    if reasons[GARBLED]:
        yield f"{reasons[GARBLED]} garbled lines, read in a wrong encoding and saved so, are put right"
    for reason, said in ((DAMAGED, "damaged"), (PICTURED, "pictures without text")):
        if pages := [removed.text for removed in report.removed if removed.reason == reason]:
            yield f"{said}: {named(pages)}"
    for share in (removed.text for removed in report.removed if removed.reason == RECOGNIZED):
        yield f"read off a scan by a program: at least {share} of the text is wrong"
    for count in (removed.text for removed in report.removed if removed.reason == MISSING):
        yield f"words may be missing: {count} characters of the file are neither in the text nor left out"


def named(found: Iterable[object]) -> str:
    """The names of what was found, the first dozen of many."""
    names = [str(one) for one in found]
    more = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")
