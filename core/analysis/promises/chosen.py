"""What a pair says that a reader chose by hand."""

from collections.abc import Iterable
from decimal import Decimal

from core.analysis.promises.gates import CANNOT_TELL, failed
from core.analysis.promises.promise import Candidate, told
from core.analysis.promises.statements import Statement, statements
from core.analysis.promises.verdicts import ABOUT_POINTS, judged, unclear
from core.document.report import Report
from core.document.span import Span


def chosen(
    reports: tuple[Report, Report], promise: Span, outcome: Span, about: Decimal = ABOUT_POINTS
) -> Candidate | None:
    """What the figure at a place of the later of two reports says of one of the earlier.

    None where either says nothing that can be compared.
    """
    ours, theirs = (
        _at(span, statements(report)) for report, span in zip(reports, (promise, outcome), strict=True)
    )
    if ours is None or theirs is None:
        return None
    doubt = next((doubt for doubt in failed(ours, theirs) if doubt in CANNOT_TELL), None)
    why = unclear(doubt, ours, theirs) if doubt else judged(ours, theirs, about)
    return Candidate(told(theirs, reports[1].text), why)


def _at(span: Span, found: Iterable[Statement]) -> Statement | None:
    """The statement that has these words, or the only one whose figure is among them."""
    within = [one for one in found if span.covers(one.figure.span)]
    exact = [one for one in within if one.span == span]
    few = exact or within
    return few[0] if len(few) == 1 else None
