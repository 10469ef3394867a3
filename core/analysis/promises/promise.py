"""What is told of a promise: what became of it, how certain that is, and why."""

from typing import Any, Literal, NamedTuple

from core.analysis.promises.statements import Statement
from core.analysis.promises.verdicts import Judged, Verdict
from core.document.report import Figure
from core.document.span import Span

Tier = Literal["certain", "likely", "none"]


class Told(NamedTuple):
    """A figure of a report with the words it stands in."""

    span: Span
    text: str
    figure: Figure


class Candidate(NamedTuple):
    """An outcome that may be the promise's, and the verdict it would give."""

    outcome: Told
    judged: Judged


class Promise(NamedTuple):
    """A promise, the outcome that is its own for certain, or those that may be."""

    promise: Told
    tier: Tier
    judged: Judged
    outcome: Told | None = None
    candidates: tuple[Candidate, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """Whether it was kept."""
        return self.judged.verdict


def told(statement: Statement, text: str) -> Told:
    """A figure of a text as it is told."""
    return Told(statement.span, statement.span.of(text), statement.figure)


def to_json(promise: Promise) -> dict[str, Any]:
    """A promise as plain JSON values; positions are code points into the two reports' texts."""
    return {
        "promise": _told(promise.promise),
        "outcome": promise.outcome and _told(promise.outcome),
        "tier": promise.tier,
        "verdict": promise.verdict,
        "why": promise.judged.why,
        "candidates": [
            {**_told(one.outcome), "verdict": one.judged.verdict, "why": one.judged.why}
            for one in promise.candidates
        ],
    }


def _told(told: Told) -> dict[str, Any]:
    span, text, figure = told
    return {
        "start": span.start,
        "end": span.end,
        "text": text,
        "measure": figure.measure or figure.indicator,
        "value": figure.value,
        "upper": figure.upper,
        "unit": figure.unit,
        "bound": figure.bound,
        "change": figure.change,
        "horizon": figure.horizon,
    }
