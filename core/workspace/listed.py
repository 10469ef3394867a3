"""The reports of a library as its page lists them, and those of them that are meant."""

from collections.abc import Iterable

from core.document.corpus import EVERYTHING, Corpus
from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.reports import ReportSummary
from core.understanding.gazetteer import also_called, lies_in, path_of, paths_of, place_order


def listed(library: Library) -> list[ReportSummary]:
    """Every report that is not in the trash, the newest first, with the places that it lies in."""
    return library.reports.all(path_of)


def removed(library: Library) -> list[ReportSummary]:
    """The reports in the trash, likewise."""
    return library.reports.removed(path_of)


def chosen(library: Library, corpus: Corpus) -> list[ReportSummary]:
    """The reports of a library that a corpus means."""
    return select(listed(library), corpus)


def select(reports: Iterable[ReportSummary], corpus: Corpus) -> list[ReportSummary]:
    """Those of the reports, which come with their places, that a corpus means; in their order."""
    if corpus == EVERYTHING:
        return list(reports)
    wanted = None if corpus.reports is None else frozenset(corpus.reports)
    places = paths_of(corpus.place) if corpus.place else ()

    def is_meant(report: ReportSummary) -> bool:
        return (
            (wanted is None or not wanted.isdisjoint((report.text, *report.versions)))
            and (corpus.level is None or report.level == corpus.level)
            and is_within(report.year, corpus.first_year, corpus.last_year)
            and (corpus.collection is None or corpus.collection in report.collections)
            and (not places or lies_in(report.places, places))
        )

    return list(filter(is_meant, reports))


def with_text(reports: Iterable[ReportSummary], text: TextId) -> ReportSummary | None:
    """The one of the reports that a text is a version of."""
    return next((one for one in reports if text in (one.text, *one.versions)), None)


def places_of(reports: Iterable[ReportSummary]) -> tuple[str, ...]:
    """The names that places of reports are asked for by: today's, then those of before or since."""
    paths = {path[:end] for path in {report.places for report in reports} for end in range(1, len(path) + 1)}
    ordered = sorted(paths, key=place_order)
    others = (other for path in ordered for other in also_called((path,)))
    return tuple(dict.fromkeys(path[-1] for path in (*ordered, *others)))


def is_within(year: int | None, first: int | None, last: int | None) -> bool:
    """Whether a year is none of those that are left out; one that is not known is, where any is named."""
    if first is None and last is None:
        return True
    return year is not None and (first is None or year >= first) and (last is None or year <= last)
