"""Places at a glance, as the reports of a library tell of them."""

from collections.abc import Iterable
from typing import NamedTuple

from core.analysis.series.glance import Seen, glance
from core.analysis.series.table import Path, Source, Told
from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.reports import ReportSummary
from core.understanding.gazetteer import paths_of
from core.vocabulary.main_measures import main_measures
from core.workspace.points import Stating, place_of


class Meant(NamedTuple):
    """Which places are meant, by any of their names, and of which year their reports; else the newest."""

    places: tuple[str, ...]
    year: int | None = None


class Glance(NamedTuple):
    """A place and the year of its report; its report and that of the year before, where there are such.

    `seen` has what is said of each main measure, blank where nothing is. Of a place of which there is no such
    report, it is empty.
    """

    place: Path
    year: int | None
    report: TextId | None
    before: TextId | None
    seen: tuple[Seen, ...] = ()


class Glances(NamedTuple):
    """Places side by side, with the reports that their points come from."""

    places: tuple[Glance, ...]
    reports: dict[TextId, Source]


def glances(library: Library, meant: Meant) -> Glances:
    """Places at a glance."""
    there = Stating(library)
    there.bring()
    found = glances_of(there, meant)
    there.kept.save()
    return found


def glances_of(there: Stating, meant: Meant) -> Glances:
    """The same, of points that were brought up to date."""
    found, sources = list[Glance](), dict[TextId, Source]()
    for words in meant.places:
        own = _of_place(there.reports, words)
        report = (
            _of_year(own, meant.year) if meant.year else max(own, key=lambda one: one.year or 0, default=None)
        )
        if report is None or report.year is None:
            found.append(Glance(place_of(own[0]) if own else (words,), meant.year, None, None))
            continue
        before = _of_year(own, report.year - 1)
        told = list(_told(there, [one for one in (report, before) if one]))
        seen = glance(told, place_of(report), report.year)
        found.append(
            Glance(place_of(report), report.year, report.text, before.text if before else None, tuple(seen))
        )
        texts = (text for one in (report, before) if one for text in one.versions or (one.text,))
        sources |= {text: there.sources[text] for text in texts}
    return Glances(tuple(found), sources)


def _told(there: Stating, reports: Iterable[ReportSummary]) -> Iterable[Told]:
    by_text = {text: report for report in reports for text in report.versions or (report.text,)}
    measures = [measure for line in main_measures() for measure in line]
    for point in there.points(measures, by_text):
        report = by_text[point.text]
        yield Told(place_of(report), point, report.text == point.text)


def _of_place(reports: Iterable[ReportSummary], words: str) -> list[ReportSummary]:
    """The reports of a place itself; where a name means several places, of that which has most."""
    paths = paths_of(words)
    by_place: dict[Path, list[ReportSummary]] = {}
    for report in reports:
        place = place_of(report)
        if report.length and (place in paths or place == (words,)):
            by_place.setdefault(place, []).append(report)
    return max(by_place.values(), key=len, default=[])


def _of_year(reports: Iterable[ReportSummary], year: int) -> ReportSummary | None:
    return next((report for report in reports if report.year == year), None)
