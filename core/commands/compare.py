"""Compare two reports sentence by sentence, the older first.

They may be two years of a place, a draft and its final text, a place and one above it. Sentences find their
like wherever it stands: edited, split or merged, in either script. What is new has none in the older report,
what is gone none in the newer. [-words-] are those of the older only, {+words+} those of the newer.
"""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence

from core.analysis.comparison.aligned import KINDS, Aligned, Comparison
from core.analysis.comparison.told import counts, section_name
from core.commands.files import print_json, shown
from core.commands.reports import report_named
from core.document.report import Report
from core.document.span import Span

DIFFERENT = [kind for kind in KINDS if kind != "same"]
SIGNS = {"same": "=", "changed": "~", "moved": ">", "new": "+", "gone": "-"}
Reports = tuple[Report, Report]


def add_arguments(parser: ArgumentParser) -> None:
    """Name two reports, what is shown of them, and the form of the answer."""
    parser.add_argument("one", metavar="A", help="the older report: a file, or an id or its beginning")
    parser.add_argument("other", metavar="B", help="the newer")
    parser.add_argument("--kind", choices=KINDS, action="append", help="only these; else all but the same")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON, with the same sentences, too")
    form.add_argument("--html", action="store_true", help="print a web page, both side by side")


def run(options: Namespace) -> int:
    """Print what the reports say otherwise, in the order of the newer."""
    reports = report_named(options, options.one), report_named(options, options.other)
    rows = Comparison(*reports).rows
    if options.html:
        from core.exporting.web.compared import to_compared_page  # noqa: PLC0415 - seldom asked for

        sys.stdout.write(to_compared_page(reports, rows))
    elif options.json:
        print_json(_json(reports, [row for row in rows if row.kind in (options.kind or KINDS)]))
    else:
        wanted = [row for row in rows if row.kind in (options.kind or DIFFERENT)]
        sys.stdout.writelines(f"{shown(line)}\n" for line in _lines(reports, wanted))
        told = (f"{count} {kind}" for kind, count in counts(rows).items())
        sys.stdout.write(f"{', '.join(told)}\n")
    return 0


def _lines(reports: Reports, rows: Sequence[Aligned]) -> Iterator[str]:
    """What differs under the headings of the newer report; of what moved, the heading it stood under."""
    one, other = reports
    section = None
    for row in rows:
        here = section_name(other, row.spans[1])
        if here != section:
            yield f"\n{here}\n" if here else ""
            section = here
        before = section_name(one, row.spans[0])
        moved = f" ({before})" if row.kind == "moved" and before != here else ""
        yield f"{SIGNS[row.kind]} {_words(reports, row)}{moved}"
    if rows:
        yield ""


def _words(reports: Reports, row: Aligned) -> str:
    """The sentences on one line, what differs in the words of both."""
    one, other = (report.text for report in reports)
    if row.kind == "gone":
        return _on_one_line(row.spans[0].of(one))
    told, at = "", row.spans[1].start
    for before, after in row.changes:
        told += Span(at, after.start).of(other)
        told += f"[-{before.of(one)}-]" if before else ""
        told += f"{{+{after.of(other)}+}}" if after else ""
        at = after.end
    return _on_one_line(told + Span(at, row.spans[1].end).of(other))


def _on_one_line(words: str) -> str:
    return " ".join(words.split())


def _json(reports: Reports, rows: Sequence[Aligned]) -> dict[str, object]:
    one, other = reports
    pairs = [
        {
            "kind": row.kind,
            "one": [_told(one, span) for span in row.ones],
            "other": [_told(other, span) for span in row.others],
            "changes": [
                {"one": _told(one, before), "other": _told(other, after)} for before, after in row.changes
            ],
            "section": {"one": section_name(one, row.spans[0]), "other": section_name(other, row.spans[1])},
        }
        for row in rows
    ]
    return {"one": _about(one), "other": _about(other), "counts": counts(rows), "pairs": pairs}


def _about(report: Report) -> dict[str, object]:
    said = report.metadata
    return {"title": report.name, "place": said.place, "year": said.year, "characters": len(report.text)}


def _told(report: Report, span: Span) -> dict[str, object]:
    return {"start": span.start, "end": span.end, "text": span.of(report.text)}
