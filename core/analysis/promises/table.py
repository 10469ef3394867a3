"""Promises as rows of a table."""

from collections.abc import Iterator, Sequence

from core.analysis.promises.promise import Promise, Told

COLUMNS = (
    *("promise", "measure", "promised", "unit", "bound", "horizon"),
    *("outcome", "reported", "verdict", "tier", "why", "candidates"),
)


def rows(promises: Sequence[Promise]) -> Iterator[tuple[str | float | None, ...]]:
    """The names of the columns, then a row for each promise."""
    yield COLUMNS
    for one in promises:
        figure, outcome = one.promise.figure, one.outcome
        yield (
            on_one_line(one.promise),
            figure.measure or figure.indicator,
            figure.value,
            figure.unit,
            figure.bound,
            figure.horizon,
            on_one_line(outcome) if outcome else None,
            outcome.figure.value if outcome else None,
            one.verdict,
            one.tier,
            one.judged.why,
            " | ".join(on_one_line(candidate.outcome) for candidate in one.candidates),
        )


def on_one_line(told: Told) -> str:
    """The words of a figure without line breaks."""
    return " ".join(told.text.split())
