"""The reports that one may be compared with."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from core.document.report import Report
from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.reports import ReportSummary
from core.workspace.counting import compared, same_place
from core.workspace.listed import listed, with_text
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
    reports = listed(library)
    own, relations = with_text(reports, text), dict[TextId, Relation]()
    for relation, found in _related(reports, own) if own else ():
        for one in found:
            relations.setdefault(one.text, relation)
    known = {one.text: one for one in reports if one.length and text not in one.versions}
    first = [Comparable(known[one], relation) for one, relation in relations.items() if one in known]
    return first + [Comparable(report, "") for report in known.values() if report.text not in relations]


def _related(
    reports: Sequence[ReportSummary], own: ReportSummary
) -> Iterator[tuple[Relation, Sequence[ReportSummary]]]:
    if own.year is None:
        return
    same = same_place(reports, own)
    yield "before", [one for one in same if one.year == own.year - 1]
    yield "after", [one for one in same if one.year == own.year + 1]
    yield "above", compared(reports, [own], "above")
    yield "earlier", compared(reports, [own], "earlier")[::-1]
