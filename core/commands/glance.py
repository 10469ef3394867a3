"""Show places at a glance: the main measures with result, growth, last year's target and this year's.

The year is that of the report, its results are of the year before. What a report does not say is left blank.
"""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from core.analysis.series.glance import Seen
from core.analysis.series.point import Point
from core.analysis.series.words import in_words
from core.commands.columns import in_columns
from core.commands.files import complain, print_json, shown
from core.commands.library import look_up
from core.commands.pointed import sentences_of
from core.commands.tables import add_tables, write_tables
from core.document.problem import Problem
from core.workspace.glance import Glance, Glances, Meant, glances

HEAD = ("measure", "place", "year", "result", "growth", "last target", "target")
NO_REPORT = "There is no report of {place}."
NO_REPORT_OF = "There is no report of {place} for {year}."
NOT_SAID = "not said"
NO_REPORT_BEFORE = "no report"


def add_arguments(parser: ArgumentParser) -> None:
    """Name places, a year, and the form of the answer."""
    parser.add_argument("places", metavar="PLACE", nargs="+", help="a place, by any of its names")
    parser.add_argument("--year", metavar="YEAR", type=int, help="the year of the reports; else the newest")
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_tables(parser)


def run(options: Namespace) -> int:
    """Print a line for each main measure of each place, or write them to a file."""
    meant = Meant(tuple(options.places), options.year)
    found = look_up(options, glances, meant, otherwise=Glances((), {}))
    there = [one for one in found.places if one.report]
    missing = [_missing(one) for one in found.places if not one.report]
    if not there:
        raise missing[0] if missing else Problem(NO_REPORT, place=options.places[0])
    for problem in missing:
        complain(problem)
    found = found._replace(places=tuple(there))
    rows = list(_rows(found.places))
    is_written = write_tables(options, partial(_write, rows))
    if options.json:
        print_json(_json(options, found))
    elif not is_written:
        sys.stdout.writelines(f"{shown(line)}\n" for line in in_columns(rows))
    return 0


def _missing(one: Glance) -> Problem:
    """That there is no report of a place."""
    if one.year:
        return Problem(NO_REPORT_OF, place=one.place[-1], year=one.year)
    return Problem(NO_REPORT, place=one.place[-1])


def _write(rows: Sequence[Sequence[str]], path: Path, ending: str) -> None:
    from core.exporting.tables import write_table  # noqa: PLC0415 - seldom asked for

    write_table(rows, path, "glance", ending)


def _rows(places: Sequence[Glance]) -> Iterator[tuple[str, ...]]:
    """The table, places side by side: those of one measure one below the other."""
    yield HEAD
    for measure in zip(*(one.seen for one in places), strict=True):
        for place, seen in zip(places, measure, strict=True):
            before = _said(seen.before) if place.before else NO_REPORT_BEFORE
            said = _said([seen.level]), _said([seen.growth]), before, _said(seen.target)
            yield seen.measure, place.place[-1], str(place.year), *said


def _said(points: Sequence[Point | None]) -> str:
    said = [f"{in_words(point)}{'' if point.sure else '?'}" for point in points if point]
    return " / ".join(said) or NOT_SAID


def _json(options: Namespace, found: Glances) -> list[dict[str, object]]:
    from core.exporting.series import record  # noqa: PLC0415 - seldom asked for

    points = [point for place in found.places for seen in place.seen for point in _points(seen)]
    sentences = sentences_of(options, points)

    def told(point: Point | None) -> dict[str, object] | None:
        return None if point is None else dict(record(point, found.reports, sentences))

    return [
        {
            **{"place": place.place[-1], "places": place.place, "year": place.year},
            **{"report": place.report, "report_before": place.before},
            "measures": [
                {
                    "measure": seen.measure,
                    "result": told(seen.level),
                    "growth": told(seen.growth),
                    "last_target": [told(point) for point in seen.before],
                    "target": [told(point) for point in seen.target],
                }
                for seen in place.seen
            ],
        }
        for place in found.places
    ]


def _points(seen: Seen) -> list[Point]:
    return [point for point in (seen.level, seen.growth, *seen.before, *seen.target) if point]
