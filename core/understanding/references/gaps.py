"""What is missing in the sequence of markers and entries: what a page lost, or a printer misnumbered."""

from typing import NamedTuple

from core.document.report import Report
from core.understanding.references import find_stray_markers
from core.understanding.structure.headings import ordinal_of


class Gaps(NamedTuple):
    """Numbers that nothing has, entries that no marker leads to, and markers that lead to no entry."""

    missing: tuple[int, ...]
    unmarked: tuple[int, ...]
    stray: tuple[str, ...]

    def __bool__(self) -> bool:
        return any(self)


def find_gaps(report: Report) -> Gaps:
    """The gaps of a report's markers, in order."""
    numbers = {entry.number for entry in report.glossary if entry.number is not None}
    marked = {reference.entry for reference in report.references if reference.origin == "marker"}
    unmarked = [
        entry.number or at
        for at, entry in enumerate(report.glossary, 1)
        if marked and at - 1 not in marked  # a report without any marker leads by its terms alone
    ]
    stray = [
        span.of(report.text) for span in find_stray_markers(report.text, report.sections, report.glossary)
    ]
    numbers |= {ordinal_of(marker) for marker in stray}
    return Gaps(
        missing=tuple(number for number in range(1, max(numbers, default=0)) if number not in numbers),
        unmarked=tuple(unmarked),
        stray=tuple(stray),
    )
