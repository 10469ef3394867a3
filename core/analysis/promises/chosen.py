"""What pairs say that a reader chose by hand."""

from collections.abc import Iterable
from decimal import Decimal
from functools import cached_property
from typing import TypeVar

from core.analysis.promises.gates import CANNOT_TELL, failed
from core.analysis.promises.promise import Candidate, Told, told
from core.analysis.promises.statements import Statement, statements
from core.analysis.promises.verdicts import ABOUT_POINTS, judged, unclear
from core.document.report import Report
from core.document.span import Span

W = TypeVar("W", Statement, Told)


class Chosen:
    """Pairs of two reports; what these say is found when the first of them is asked for, for all."""

    def __init__(self, reports: tuple[Report, Report], about: Decimal = ABOUT_POINTS) -> None:
        self._reports, self._about = reports, about

    def candidate(self, promise: Span, outcome: Span) -> Candidate | None:
        """What the figure at a place of the later report says of one of the earlier.

        None where either says nothing that can be compared.
        """
        ours, theirs = map(meant, (promise, outcome), self._statements)
        if ours is None or theirs is None:
            return None
        doubt = next((doubt for doubt in failed(ours, theirs) if doubt in CANNOT_TELL), None)
        why = unclear(doubt, ours, theirs) if doubt else judged(ours, theirs, self._about)
        return Candidate(told(theirs, self._reports[1].text), why)

    @cached_property
    def _statements(self) -> list[list[Statement]]:
        return [statements(report) for report in self._reports]


def meant(span: Span, found: Iterable[W]) -> W | None:
    """The one that has these words, or the only one whose figure is among them."""
    within = [one for one in found if span.covers(one.figure.span)]
    exact = [one for one in within if one.span == span]
    few = exact or within
    return few[0] if len(few) == 1 else None
