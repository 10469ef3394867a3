"""Tell what became of the promises of a report, by the report of the year after.

Without that, it is looked for in the library: the same place, a year on. An outcome is given only where it is
the promise's for certain, or confirmed in the library; else up to three that are likely. What is not found is
not reported.
"""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import partial
from pathlib import Path

from core.analysis.promises.promise import Promise, to_json
from core.analysis.promises.table import on_one_line, rows
from core.analysis.promises.verdicts import ABOUT_POINTS
from core.commands.files import complain, print_json, shown
from core.commands.library import ask, look_up
from core.commands.reports import report_named
from core.commands.tables import add_tables, write_tables
from core.document.original import original_of
from core.document.problem import Problem
from core.document.report import Report
from core.text.numerals import read_arabic
from core.workspace.comparison import kept_report
from core.workspace.counting import Target
from core.workspace.promise_links import Pair, Settled, outcomes, settled_between
from core.workspace.promise_pairs import doubt, year_after

NO_YEAR = "{name} tells no place or no year, by which the next report could be found: name that, too."
NO_NEXT = "The library has no report of {place} of {year}: add it, or name it behind the first."


def add_arguments(parser: ArgumentParser) -> None:
    """Name the two reports and the form of the answer."""
    parser.add_argument("report", metavar="REPORT", help="a file, or a report's id, or its beginning")
    parser.add_argument("next", metavar="NEXT", nargs="?", help="the report of the year after")
    parser.add_argument(
        "--about",
        metavar="POINTS",
        type=_points,
        default=ABOUT_POINTS,
        help=f"so many points a rate may be below one that it was to be about (左右): {ABOUT_POINTS}",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_tables(parser)


def run(options: Namespace) -> int:
    """Print each promise with its verdict, or write them all to a file."""
    report = report_named(options, options.report)
    following = report_named(options, options.next) if options.next else _year_after(options, report)
    pair = _pair(options, report, following)
    if (unfit := doubt(pair)) is not None:
        complain(unfit)
    found = [one.promise for one in outcomes(pair, options.about)]
    is_written = write_tables(options, partial(_write, found))
    if options.json:
        print_json([to_json(one) for one in found])
    elif not is_written:
        sys.stdout.writelines(f"{shown(line)}\n" for line in _lines(found))
    return 0


def _pair(options: Namespace, report: Report, following: Report) -> Pair:
    """The two reports, with what a reader settled of them where one of them is the library's."""
    texts = original_of(report).id, original_of(following).id
    nothing: list[Settled] = []
    are_files = options.next and all(Path(name).exists() for name in (options.report, options.next))
    settled = nothing if are_files else look_up(options, settled_between, *texts, otherwise=nothing)
    return Pair(texts, (report, following), (report.name, following.name), tuple(settled))


def _year_after(options: Namespace, report: Report) -> Report:
    """The report of the same place and the year after; Problem where the library has none."""
    said = report.metadata
    if not said.year or not (said.place or said.level == "nation"):
        raise Problem(NO_YEAR, name=report.name)
    of = Target(original_of(report).id, said.place, said.level, said.year)
    text = look_up(options, year_after, of, otherwise=None)
    if text is None:
        raise Problem(NO_NEXT, place=said.place or report.name, year=said.year + 1)
    return ask(options, kept_report, text, to_read=True)


def _lines(found: Sequence[Promise]) -> Iterator[str]:
    """A line for each promise, and how many there are of each verdict."""
    for one in found:
        given = [one.outcome] if one.outcome else [candidate.outcome for candidate in one.candidates]
        outcomes = " | ".join(map(on_one_line, given))
        yield f"{one.verdict}\t{one.tier}\t{on_one_line(one.promise)}\t{outcomes}\t{one.judged.why}"
    counts = Counter(one.verdict for one in found)
    yield ", ".join((f"{len(found)} promises", *(f"{count} {name}" for name, count in counts.most_common())))


def _write(found: Sequence[Promise], path: Path, ending: str) -> None:
    from core.exporting.tables import write_table  # noqa: PLC0415 - seldom asked for

    write_table(rows(found), path, "promises", ending)


def _points(words: str) -> Decimal:
    points = read_arabic(words) if words.replace(".", "", 1).isdecimal() else None
    if points is None:
        raise ArgumentTypeError(f"{words!r} is no number of points")
    return points
