"""Each promise of a report with what the report of the year after says of it."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from core.analysis.promises.again import is_told_again
from core.analysis.promises.gates import CANNOT_TELL, OTHERS, failed
from core.analysis.promises.likeness import CLOSE, Outcomes
from core.analysis.promises.promise import Candidate, Promise, told
from core.analysis.promises.rates import Levels
from core.analysis.promises.reasons import FOR_YEARS, LIKE, NOT_REPORTED, OTHER_YEARS, SEVERAL
from core.analysis.promises.statements import Statement, statements
from core.analysis.promises.verdicts import ABOUT_POINTS, Judged, judged, unclear
from core.document.report import Report

MOST = 3
"""So many outcomes are offered where none is certain."""
_AMOUNTS = ("money", "percent", "points", "multiple", "quantity", "duration")


class Same(NamedTuple):
    """An outcome of the very name of a promise, and what is doubtful about it."""

    outcome: Statement
    doubts: list[str]


def promises(report: Report, following: Report, about: Decimal = ABOUT_POINTS) -> tuple[Promise, ...]:
    """What a report promised, in its order, each with what the report of the year after says.

    So many points below its promise as `about` says a rate may be that was to be about it.
    """
    year = report.metadata.year or (following.metadata.year or 0) - 1
    ours, theirs = statements(report), statements(following)
    matching = _Matching(
        report.text,
        following.text,
        Outcomes([one for one in theirs if one.figure.status == "outcome"]),
        Levels([one for one in ours if one.figure.status == "outcome"]),
        year,
        following.metadata.year in (None, year + 1),
        about,
    )
    return tuple(matching.promise(one) for one in ours if _is_promise(one, year))


def _is_promise(statement: Statement, year: int) -> bool:
    """Whether it is an amount that is to be reached, and not in the past."""
    figure = statement.figure
    is_past = figure.to_year is not None and figure.to_year < year
    return figure.status == "target" and figure.kind in _AMOUNTS and not (is_past or statement.is_given)


class _Matching(NamedTuple):
    """Two reports of a place: what the later one says was achieved, and the levels that the earlier tells."""

    text: str
    following: str
    achieved: Outcomes
    levels: Levels
    year: int
    is_next: bool
    about: Decimal

    def promise(self, one: Statement) -> Promise:
        """What became of one promise: for certain, else what it may be, else that nothing is said of it."""
        same = sorted(self._same(one), key=lambda same: len(same.doubts))
        return (
            self._certain(one, [outcome for outcome, doubts in same if not doubts])
            or self._again(one, same)
            or self._rate_against_level(one, same)
            or self._likely(one, same)
            or self._nothing(one)
        )

    def _certain(self, one: Statement, outcomes: Sequence[Statement]) -> Promise | None:
        """The promise with its outcome, where all that may be that lead to one verdict."""
        if len({self._judged(one, outcome).verdict for outcome in outcomes}) != 1:
            return None
        return self._settled(one, outcomes[0], self._judged(one, outcomes[0]))

    def _again(self, one: Statement, same: Sequence[Same]) -> Promise | None:
        """The promise with the only outcome that tells its number again, where none is of it in all."""
        if any(not doubts for _, doubts in same) or not self._is_for_the_year(one):
            return None
        outcomes = [
            outcome
            for outcome in self.achieved.numbered(one)
            if self._is_of_its_years(one, outcome) and is_told_again(one, outcome)
        ]
        return self._certain(one, outcomes) if len(outcomes) == 1 else None

    def _rate_against_level(self, one: Statement, same: Sequence[Same]) -> Promise | None:
        """A promised rate of a measure of which a level is reported, and no rate of nearly its name."""
        if any(outcome.called != one.called for outcome in self.achieved.like(one, CLOSE)):
            return None
        for outcome, doubts in same:
            if self.levels.stand_for(one, outcome, doubts):
                return self._settled(one, outcome, self.levels.judged(one, outcome))
        return None

    def _likely(self, one: Statement, same: Sequence[Same]) -> Promise | None:
        """The promise with what may be its outcome: first what is called the same, then what is like it."""
        found = {outcome: self._perhaps(one, outcome, doubts) for outcome, doubts in same}
        for outcome in self.achieved.like(one):
            if outcome not in found and self._is_of_its_years(one, outcome):
                found[outcome] = self._perhaps(one, outcome)
        if not found:
            return None
        why = Judged("unclear", LIKE)
        if same:
            outcome, doubts = same[0]
            why = unclear(doubts[0], one, outcome) if doubts else Judged("unclear", SEVERAL)
        return Promise(told(one, self.text), "likely", why, candidates=tuple(found.values())[:MOST])

    def _nothing(self, one: Statement) -> Promise:
        is_for_the_year = self._is_for_the_year(one)
        why = Judged("not reported", NOT_REPORTED) if is_for_the_year else Judged("unclear", FOR_YEARS)
        return Promise(told(one, self.text), "none", why)

    def _settled(self, one: Statement, outcome: Statement, why: Judged) -> Promise:
        return Promise(told(one, self.text), "certain", why, told(outcome, self.following))

    def _perhaps(self, one: Statement, outcome: Statement, doubts: Sequence[str] = ()) -> Candidate:
        doubt = next((doubt for doubt in doubts if doubt in CANNOT_TELL), None)
        why = unclear(doubt, one, outcome) if doubt else self._judged(one, outcome)
        return Candidate(told(outcome, self.following), why)

    def _judged(self, one: Statement, outcome: Statement) -> Judged:
        return judged(one, outcome, self.about)

    def _same(self, one: Statement) -> Iterator[Same]:
        """What is called the same, of other years too where the promise is for one year only."""
        is_for_the_year = self._is_for_the_year(one)
        for outcome in self.achieved.called(one):
            doubts = list(failed(one, outcome))
            if one.is_general and not set(OTHERS).isdisjoint(doubts):
                continue
            if self._is_of_its_years(one, outcome):
                yield Same(outcome, doubts)
            elif is_for_the_year:
                yield Same(outcome, [OTHER_YEARS, *doubts])

    def _is_for_the_year(self, one: Statement) -> bool:
        return one.figure.horizon != "multi" and one.figure.to_year in (None, self.year)

    def _is_of_its_years(self, one: Statement, outcome: Statement) -> bool:
        """Whether an outcome is of the years that a promise is for."""
        ours, theirs = one.figure, outcome.figure
        if not self._is_for_the_year(one):
            return (ours.horizon, ours.from_year, ours.to_year) == (
                theirs.horizon,
                theirs.from_year,
                theirs.to_year,
            )
        is_of_the_year = theirs.to_year == self.year or (theirs.to_year is None and self.is_next)
        return theirs.horizon != "multi" and is_of_the_year
