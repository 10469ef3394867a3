from dataclasses import replace

from core.document.report import Reference
from core.document.span import Span
from core.page.occurrences import occurrences
from tests.small_report import REPORT


def test_a_term_and_its_marker_are_one_place() -> None:
    references = (
        Reference(Span(50, 51), 0, "marker"),
        Reference(Span(45, 49), 0, "term"),
        Reference(Span(60, 64), 0, "term"),
    )
    report = replace(REPORT, references=references)
    assert occurrences(report) == ((Span(45, 51), Span(60, 64)),)


def test_every_entry_is_answered_for() -> None:
    report = replace(REPORT, references=())
    assert occurrences(report) == ((),) * len(REPORT.glossary)
