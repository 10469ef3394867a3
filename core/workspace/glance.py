"""Places at a glance, as the reports of a library tell of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from core.analysis.series.glance import Seen, glance
from core.analysis.series.table import Path, Source, Told
from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.reports import ReportSummary
from core.understanding.divisions import NATION
from core.understanding.gazetteer import paths_of, place_order
from core.vocabulary.main_measures import main_measures
from core.workspace.points import Stating, place_of, stating

ByPlace = Mapping[Path, Sequence[ReportSummary]]


class Meant(NamedTuple):
    """Which places are meant, by any of their names, and of which year their reports; else the newest.

    With `below`, the places right below them are meant instead. Reports that are named are meant themselves.
    """

    places: tuple[str, ...] = ()
    year: int | None = None
    below: bool = False
    reports: tuple[TextId, ...] = ()


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
    with stating(library) as there:
        return glances_of(there, meant)


def glances_of(there: Stating, meant: Meant) -> Glances:
    """The same, of points that were brought up to date."""
    by_place: dict[Path, list[ReportSummary]] = {}
    for one in there.reports:
        if one.length:
            by_place.setdefault(place_of(one), []).append(one)
    wanted = [
        (place, report, _telling(by_place.get(place, ()), report))
        for place, report in _wanted(by_place, meant)
    ]
    all_telling = [one for *_, telling in wanted for one in telling]
    told, found = _told(there, all_telling), list[Glance]()
    for place, report, telling in wanted:
        year = report.year if report else meant.year
        before = telling[1].text if len(telling) > 1 else None
        points = chain.from_iterable(told[one.text] for one in telling)
        seen = tuple(glance(points, place, year)) if telling and year is not None else ()
        found.append(Glance(place, year, report and report.text, before, seen))
    sources = {text: there.sources[text] for one in all_telling for text in one.versions or (one.text,)}
    return Glances(tuple(found), sources)


def _wanted(by_place: ByPlace, meant: Meant) -> Iterator[tuple[Path, ReportSummary | None]]:
    """The places that are meant, each with the report that tells of it."""
    if meant.reports:
        by_text = {
            text: one for own in by_place.values() for one in own for text in (one.text, *one.versions)
        }
        told = dict.fromkeys(by_text[text] for text in meant.reports if text in by_text)
        yield from ((place_of(report), report) for report in told)
        return
    for place in dict.fromkeys(_places(by_place, meant)):
        own = by_place.get(place, [])
        year = meant.year or max((one.year or 0 for one in own), default=0)
        yield place, _of_year(own, year)


def _places(by_place: ByPlace, meant: Meant) -> Iterator[Path]:
    for words in meant.places:
        paths = paths_of(words)
        if meant.below:
            yield from sorted((one for one in by_place if _above(one) in paths), key=place_order)
        else:
            own = [one for one in by_place if one in paths or one == (words,)]
            yield max(own, key=lambda one: len(by_place[one]), default=(words,))


def _above(place: Path) -> Path:
    """What a place lies in right away; provinces lie in the nation."""
    return place[:-1] or (() if place == (NATION,) else (NATION,))


def _telling(own: Iterable[ReportSummary], report: ReportSummary | None) -> list[ReportSummary]:
    """A report of a year and, where there is one, that of the year before."""
    if report is None or report.year is None:
        return []
    before = _of_year(own, report.year - 1)
    return [report, before] if before else [report]


def _told(there: Stating, reports: Iterable[ReportSummary]) -> Mapping[TextId, Sequence[Told]]:
    """What each report tells of the main measures; asked once for all, since points lie by their measures."""
    by_text = {text: report for report in reports for text in report.versions or (report.text,)}
    found: dict[TextId, list[Told]] = {report.text: [] for report in by_text.values()}
    measures = [measure for line in main_measures() for measure in line]
    for point in there.points(measures, by_text):
        report = by_text[point.text]
        found[report.text].append(Told(place_of(report), point, report.text == point.text))
    return found


def _of_year(reports: Iterable[ReportSummary], year: int) -> ReportSummary | None:
    return next((report for report in reports if report.year == year), None)
