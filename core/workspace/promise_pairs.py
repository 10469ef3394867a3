"""Which two reports are laid beside each other: that which promises, and that of the place a year later."""

from collections.abc import Sequence
from typing import NamedTuple

from core.document.problem import Problem
from core.document.report import Metadata
from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.reports import ReportSummary
from core.understanding.gazetteer import also_called, path_of
from core.workspace.counting import Of, Target, same_place
from core.workspace.listed import listed, with_text
from core.workspace.promise_links import Pair
from core.workspace.workspace import NO_WORDS

ALONE = "The library has no report of the same place for the year before or after: add one, or choose two."
NO_YEAR = "Of which place and year this report is, is not known: correct that, or choose two reports."
NO_PAIR = "Choose one report, or two of them: the one that promises, and the one that tells of it."

SAME = "Both are the same report: what became of its promises is in that of the year after."
OTHER_PLACE = "The reports are of two places, {earlier} and {later}: the second tells nothing of the first."
OTHER_YEAR = (
    "The second report is of {later}, not of {after}: it tells little of what was promised for {earlier}."
)


class Beside(NamedTuple):
    """The reports of the same place for the year before and the year after, where there are such."""

    before: TextId | None = None
    after: TextId | None = None


def beside(library: Library, text: TextId) -> Beside:
    """What can be laid beside a report."""
    reports = listed(library)
    own = with_text(reports, text)
    return Beside() if own is None else _beside(reports, own)


def year_after(library: Library, of: Target) -> TextId | None:
    """The report of the year after one that need not be in the library."""
    return _beside(listed(library), of).after


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


def doubt(pair: Pair) -> Problem | None:
    """Why the second of two reports hardly tells what became of promises of the first; None if it does."""
    earlier, later = (report.metadata for report in pair.reports)
    if pair.texts[0] == pair.texts[1]:
        return Problem(SAME)
    if not _of_one_place(earlier, later):
        return Problem(OTHER_PLACE, earlier=earlier.place, later=later.place)
    if earlier.year and later.year and later.year != earlier.year + 1:
        return Problem(OTHER_YEAR, earlier=earlier.year, after=earlier.year + 1, later=later.year)
    return None


def of_same_place(library: Library, texts: Sequence[TextId]) -> list[ReportSummary]:
    """All reports of the places of some, these too, by their years."""
    reports = listed(library)
    owns = (with_text(reports, text) for text in texts)
    same = {one.text: one for own in owns if own for one in same_place(reports, own)}
    return sorted(same.values(), key=lambda one: (one.year or 0, one.text))


def _beside(reports: Sequence[ReportSummary], of: Of) -> Beside:
    if of.year is None:
        return Beside()
    same = same_place(reports, of)
    by_year = {one.year: one.text for one in same if of.text not in (one.text, *one.versions)}
    return Beside(by_year.get(of.year - 1), by_year.get(of.year + 1))


def _of_one_place(one: Metadata, other: Metadata) -> bool:
    """Whether reports are of one place, by its name then and now, or do not tell of which they are."""
    if not one.place or not other.place or one.level == other.level == "nation":
        return True
    place = path_of(one.place, one.level)
    return path_of(other.place, other.level) in (place, *also_called((place,)))
