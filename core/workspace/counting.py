"""The reports of a library as their words are counted, and those that others are compared with."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from core.analysis.sample import Sample, sample
from core.document.corpus import Corpus, Part
from core.document.report import Metadata, PlaceLevel
from core.document.text_id import TextId
from core.document.word_list import WordList
from core.library.library import Library
from core.library.records.reports import ReportSummary
from core.understanding.divisions import NATION
from core.understanding.gazetteer import Path, path_of
from core.workspace.listed import chosen, listed
from core.workspace.workspace import outline_of

Against = Literal["last-year", "earlier", "above", "rest"]
AGAINST: tuple[Against, ...] = ("last-year", "earlier", "above", "rest")
"""What reports are compared with: those of the same place a year before, or in any year before; that of the
next place above which has one of the year; all others."""


class Counting(NamedTuple):
    """What is counted of each report: one part, or all; the `whole` has glossary and markers, too."""

    part: Part | None = None
    whole: bool = False


class Target(NamedTuple):
    """A report that others are to be compared with; it need not be in the library."""

    text: TextId
    place: str | None
    level: PlaceLevel | None
    year: int | None


Of = Target | ReportSummary


def target(of: Sample) -> Target:
    """A sample's report, to ask for those it is compared with."""
    return Target(of.text, of.metadata.place, of.metadata.level, of.metadata.year)


def targets(library: Library, texts: list[TextId]) -> list[Target]:
    """Reports of a library, to ask for those they are compared with."""
    return [
        Target(report.text, report.place, report.level, report.year)
        for report in chosen(library, Corpus(reports=tuple(texts)))
    ]


def countable(library: Library, corpus: Corpus) -> list[TextId]:
    """The reports of a corpus that have words, by the years, each by one of its texts."""
    return [report.text for report in _in_order(chosen(library, corpus))]


def samples(library: Library, texts: list[TextId], counting: Counting) -> list[Sample]:
    """What is counted of reports, named as lists name them; some milliseconds each, so ask for a few."""
    there = {report.text: report for report in chosen(library, Corpus(reports=tuple(texts)))}
    return [_sample(library, there[text], counting) for text in texts if text in there]


def compared_with(library: Library, targets: list[Target], against: Against) -> list[TextId]:
    """The reports that others are compared with, none of which is one of those."""
    return [report.text for report in compared(listed(library), targets, against)]


def compared(reports: Iterable[ReportSummary], of: Sequence[Of], against: Against) -> list[ReportSummary]:
    """The same, of reports that were listed."""
    found = dict[TextId, ReportSummary]()
    reports = [report for report in reports if report.length]
    for one in of:
        found |= {report.text: report for report in _OTHERS[against](one, reports)}
    own = {one.text for one in of}
    return _in_order(report for report in found.values() if own.isdisjoint((report.text, *report.versions)))


def same_place(reports: Iterable[ReportSummary], of: Of) -> list[ReportSummary]:
    """The reports of the place of one, itself too if it is among them, by their years."""
    return _in_order(_of_place(of, reports))


def word_lists(library: Library) -> list[WordList]:
    """The word lists that the library keeps, as far as they have words."""
    return [kept.list for kept in library.word_lists.all() if kept.list.words]


def _sample(library: Library, report: ReportSummary, counting: Counting) -> Sample:
    found = outline_of(library, report.text, report.name)
    told = sample(report.text, found, counting.part, whole=counting.whole)
    metadata = Metadata(report.title or report.name, report.year, report.place, report.level)
    return Sample(told.text, report.heading, metadata, told.words, told.dropped, told.terms)


def _in_order(reports: Iterable[ReportSummary]) -> list[ReportSummary]:
    there = [report for report in reports if report.length]
    return sorted(there, key=lambda one: (one.year or 0, one.places, one.text))


def _last_year(one: Of, reports: Iterable[ReportSummary]) -> list[ReportSummary]:
    return [] if one.year is None else [r for r in _of_place(one, reports) if r.year == one.year - 1]


def _earlier(one: Of, reports: Iterable[ReportSummary]) -> list[ReportSummary]:
    return [] if one.year is None else [r for r in _of_place(one, reports) if r.year and r.year < one.year]


def _above(one: Of, reports: Iterable[ReportSummary]) -> list[ReportSummary]:
    """The report of the year of the next place above that has one; the nation is above all."""
    path = _path(one)
    of_year = [report for report in reports if report.year == one.year]
    for places in (*(path[:length] for length in range(len(path) - 1, 0, -1)), (NATION,)):
        found = [report for report in of_year if _path(report) == places != path]
        if found:
            return found
    return []


def _rest(_one: Of, reports: Iterable[ReportSummary]) -> list[ReportSummary]:
    return list(reports)


def _of_place(one: Of, reports: Iterable[ReportSummary]) -> list[ReportSummary]:
    path = _path(one)
    return [report for report in reports if report is one or (path and _path(report) == path)]


def _path(of: Of) -> Path:
    """Where a report's place lies; the nation's needs no name."""
    return (NATION,) if of.level == "nation" else path_of(of.place, of.level)


_OTHERS: Mapping[Against, Callable[[Of, Iterable[ReportSummary]], list[ReportSummary]]] = {
    "last-year": _last_year,
    "earlier": _earlier,
    "above": _above,
    "rest": _rest,
}
