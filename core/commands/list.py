"""List the reports of the library, or some of them."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from core.commands.columns import columns, padded
from core.commands.corpus import add_corpus, corpus_of
from core.commands.files import print_json, shown
from core.commands.library import look_up
from core.library.records.reports import ReportSummary
from core.workspace.listed import chosen, select
from core.workspace.trash import in_trash

SHOWN = 8
"""Characters of a report's id that tell it from others."""


def add_arguments(parser: ArgumentParser) -> None:
    """Name the reports and the form of the answer."""
    add_corpus(parser, parts=False)
    parser.add_argument("--trash", action="store_true", help="instead, those that lie in the trash")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: Namespace) -> int:
    """Print a line for each report, its id first, or all that is known of each."""
    corpus = corpus_of(options)
    if options.trash:
        reports = select(look_up(options, in_trash, otherwise=[]), corpus)
    else:
        reports = look_up(options, chosen, corpus, otherwise=[])
    if options.json:
        print_json([_json(report) for report in reports])
    else:
        sys.stdout.writelines(f"{shown(line)}\n" for line in _lines(reports))
    return 0


def _lines(reports: Sequence[ReportSummary]) -> list[str]:
    """The reports in columns: id, place with those above it, year, figures, notes, heading."""
    cells = [
        (
            report.text[:SHOWN],
            " › ".join(report.places),
            str(report.year or ""),
            f"{report.figures or 0} figures",
            f"{report.notes} notes",
        )
        for report in reports
    ]
    widths = [max(map(columns, column)) for column in zip(*cells, strict=True)]
    return [
        "  ".join((*map(padded, row, widths), report.title or report.name))
        for row, report in zip(cells, reports, strict=True)
    ]


def _json(report: ReportSummary) -> dict[str, object]:
    told = report._asdict()
    return {"report": told.pop("text"), "heading": report.heading, **told}
