"""Promised rates of which only levels are reported: what the rate is by the levels of two reports."""

from collections import defaultdict
from collections.abc import Sequence

from core.analysis.promises.gates import failed
from core.analysis.promises.reasons import DERIVED, OTHER_FORM
from core.analysis.promises.statements import Statement
from core.analysis.promises.verdicts import Judged, said, unclear


class Levels:
    """The levels that the report of a promise tells, by what they are of."""

    def __init__(self, outcomes: Sequence[Statement]) -> None:
        self._called = defaultdict[str, list[Statement]](list)
        for one in outcomes:
            if one.form == "amount" and one.low == one.high > 0:
                self._called[one.called].append(one)

    def stand_for(self, promise: Statement, outcome: Statement, doubts: Sequence[str]) -> bool:
        """Whether an outcome is the level of the very measure of which a rate was promised."""
        forms = (promise.form, outcome.form)
        return promise.measure is not None and forms == ("growth", "amount") and list(doubts) == [OTHER_FORM]

    def judged(self, promise: Statement, level: Statement) -> Judged:
        """That a level does not tell if a rate was reached, and the rate that follows from two levels."""
        earlier = next(
            (old for old in self._called.get(level.called, ()) if not any(failed(old, level))), None
        )
        if earlier is None:
            return unclear(OTHER_FORM, promise, level)
        rate = (level.low / earlier.low - 1) * 100
        details = (("earlier", said(earlier)), ("rate", f"{rate:+.1f}"))
        return unclear(DERIVED, promise, level, *details)
