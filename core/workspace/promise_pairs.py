"""Which two reports are laid beside each other: that which promises, and that of the place a year later."""

from collections.abc import Sequence
from typing import NamedTuple

from core.document.problem import Problem
from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.reports import ReportSummary
from core.workspace.listed import listed
from core.workspace.workspace import NO_WORDS

ALONE = "The library has no report of the same place for the year before or after: add one, or choose two."
NO_YEAR = "Of which place and year this report is, is not known: correct that, or choose two reports."
NO_PAIR = "Choose one report, or two of them: the one that promises, and the one that tells of it."


class Beside(NamedTuple):
    """The reports of the same place for the year before and the year after, where there are such."""

    before: TextId | None = None
    after: TextId | None = None


def beside(library: Library, text: TextId) -> Beside:
    """What can be laid beside a report."""
    same = of_same_place(library, text)
    own = next((one for one in same if text in (one.text, *one.versions)), None)
    if own is None or own.year is None:
        return Beside()
    by_year = {one.year: one.text for one in same}
    return Beside(by_year.get(own.year - 1), by_year.get(own.year + 1))


def paired(library: Library, texts: Sequence[TextId]) -> tuple[TextId, TextId]:
    """The two that are meant by two reports, or by one: rather that which promises, else that which tells."""
    if not all(text in library.texts and library.texts.words(text) for text in texts):
        raise Problem(NO_WORDS)
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
    same = [one for one in reports if one is own or _is_of_place(one, own)]
    return sorted(same, key=lambda one: (one.year or 0, one.text))


def _is_of_place(one: ReportSummary, other: ReportSummary) -> bool:
    """Whether two reports are of one place; the nation's needs no name."""
    if one.level == other.level == "nation":
        return True
    return bool(one.places) and one.places == other.places
