"""The best strictly increasing sequence among scored candidates."""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

LARGEST = 999
"""Numbers above this are no entry's."""


class Candidate(NamedTuple):
    """A place that may carry `number`; candidates that share a `place` exclude each other."""

    place: int
    end: int
    number: int
    score: float


class _Chain(NamedTuple):
    """A sequence that ends in `last`; `worth` is the sum of its scores."""

    worth: float
    last: Candidate
    before: "_Chain | None"


class _Highest:
    """The best chain among those that end at a number or below (a Fenwick tree)."""

    def __init__(self, size: int) -> None:
        self._best: list[_Chain | None] = [None] * (size + 1)

    def add(self, chain: _Chain) -> None:
        number = chain.last.number
        while number < len(self._best):
            best = self._best[number]
            if best is None or chain.worth > best.worth:
                self._best[number] = chain
            number += number & -number

    def up_to(self, number: int) -> _Chain | None:
        found: _Chain | None = None
        while number > 0:
            best = self._best[number]
            if best is not None and (found is None or best.worth > found.worth):
                found = best
            number -= number & -number
        return found


def best_sequence(candidates: Sequence[Candidate], gap: float = 0.1) -> list[Candidate]:
    """The candidates, in order, whose scores less `gap` for each number skipped add up to most.

    `candidates` stand in the order of their places, their numbers lie in 1..LARGEST. A sequence of k that
    ends in n has skipped n - k numbers: each member earns its score and `gap`, the last pays `gap` times n.
    """
    highest = _Highest(max((candidate.number for candidate in candidates), default=0))
    best: _Chain | None = None
    top = 0.0
    for _, rivals in groupby(candidates, key=lambda candidate: candidate.place):
        chains = [_lengthened(highest.up_to(rival.number - 1), rival, gap) for rival in rivals]
        for chain in chains:
            highest.add(chain)
            value = chain.worth - gap * chain.last.number
            if value > top:
                best, top = chain, value
    return _unrolled(best)


def _lengthened(before: _Chain | None, candidate: Candidate, gap: float) -> _Chain:
    earned = before.worth if before else 0.0
    return _Chain(earned + candidate.score + gap, candidate, before)


def _unrolled(chain: _Chain | None) -> list[Candidate]:
    found: list[Candidate] = []
    while chain:
        found.append(chain.last)
        chain = chain.before
    return found[::-1]
