"""Which two reports are laid beside each other: that which promises, and that of the place a year later."""

from collections.abc import Sequence
from typing import NamedTuple

from core.document.problem import Problem
from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.reports import ReportSummary
from core.workspace.counting import Target, compared_with, targets
from core.workspace.listed import listed

ALONE = "The library has no report of the same place for the year before or after: add one, or choose two."
NO_YEAR = "Of which place and year this report is, is not known: correct that, or choose two reports."
NO_PAIR = "Choose one report, or two of them: the one that promises, and the one that tells of it."


class Beside(NamedTuple):
    """The reports of the same place for the year before and the year after, where there are such."""

    before: TextId | None = None
    after: TextId | None = None


def beside(library: Library, text: TextId) -> Beside:
    """What can be laid beside a report."""
    there = targets(library, [text])
    if not there or there[0].place is None or there[0].year is None:
        return Beside()
    one = there[0]
    year = there[0].year
    return Beside(_of_year(library, one, year - 1), _of_year(library, one, year + 1))


def paired(library: Library, texts: Sequence[TextId]) -> tuple[TextId, TextId]:
    """The two that are meant by two reports, or by one: rather that which promises, else that which tells."""
    if len(texts) == 2:
        earlier, later = sorted(texts, key=lambda text: library.reports.place_and_year(text)[1] or 0)
        return earlier, later
    if len(texts) != 1:
        raise Problem(NO_PAIR)
    (text,) = texts
    found = beside(library, text)
    if found.after is not None:
        return text, found.after
    if found.before is not None:
        return found.before, text
    raise Problem(NO_YEAR if None in library.reports.place_and_year(text) else ALONE)


def of_same_place(library: Library, text: TextId) -> list[ReportSummary]:
    """All reports of the place of a report, itself too, by their years."""
    reports = [report for report in listed(library) if report.length]
    own = next((one for one in reports if text in (one.text, *one.versions)), None)
    if own is None:
        return []
    same = [one for one in reports if one is own or (own.places and one.places == own.places)]
    return sorted(same, key=lambda one: (one.year or 0, one.text))


def _of_year(library: Library, one: Target, year: int) -> TextId | None:
    """Another report of the same place for a year: it is last year's of a report of the year after."""
    found = compared_with(library, [one._replace(year=year + 1)], "last-year")
    return found[0] if found else None
