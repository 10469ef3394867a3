"""The reports that one may be compared with."""

from typing import Literal, NamedTuple

from core.document.report import Report
from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.reports import ReportSummary
from core.workspace.counting import Target, compared_with, targets
from core.workspace.listed import listed
from core.workspace.workspace import report_of

Relation = Literal["before", "after", "above", "earlier", ""]
"""Of the same place a year before, or after, or in an earlier year; of the year, of the place above."""


class Comparable(NamedTuple):
    """A report that another may be compared with, and what it is to that."""

    report: ReportSummary
    relation: Relation


def kept_report(library: Library, text: TextId) -> Report:
    """A report that the library keeps."""
    return report_of(library, text)


def comparable(library: Library, text: TextId) -> list[Comparable]:
    """All other reports, the likeliest first: foremost that of the same place and the year before."""
    reports = [report for report in listed(library) if report.length and text not in report.versions]
    relations = dict[TextId, Relation]()
    for target in targets(library, [text]):
        for relation, found in _related(library, target):
            for one in found:
                relations.setdefault(one, relation)
    known = {report.text: report for report in reports}
    first = [Comparable(known[one], relation) for one, relation in relations.items() if one in known]
    return first + [Comparable(report, "") for report in reports if report.text not in relations]


def _related(library: Library, target: Target) -> list[tuple[Relation, list[TextId]]]:
    if target.year is None:
        return []
    after = target._replace(year=target.year + 2)  # whose year before is the one after
    return [
        ("before", compared_with(library, [target], "last-year")),
        ("after", compared_with(library, [after], "last-year")),
        ("above", compared_with(library, [target], "above")),
        ("earlier", compared_with(library, [target], "earlier")[::-1]),
    ]
