"""Whether a figure tells what was achieved, what is promised, or neither.

Signs speak for and against (`tenses`); how much each weighs was learnt from figures that people have read
(`make learn`).
"""

import math
from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from itertools import repeat
from typing import NamedTuple

from core.document.report import Figure, Section, SectionKind, Status
from core.understanding.figures.context import Context
from core.understanding.figures.tenses import Tenses, only_describes
from core.vocabulary.tables import learnt

_SURE = 0.55
"""A status that is less likely is none."""


class Weights(NamedTuple):
    """How much each sign speaks for an outcome and for a target, rather than for neither."""

    outcome: Mapping[str, float]
    target: Mapping[str, float]


class Statuses:
    """Tells of each figure of a text its status."""

    def __init__(self, text: str, folded: str, sections: Sequence[Section], year: int | None) -> None:
        self._kinds, self._folded, self._year = Kinds(sections), folded, year
        self._tenses = Tenses(text, folded, year)

    def signs(self, figure: Figure, context: Context) -> list[str]:
        """All that speaks for or against a status of the figure."""
        return self._tenses.signs(figure, context, self._kinds.at(figure.span.start))

    def of(self, figure: Figure, context: Context) -> Status | None:
        """Achieved, promised, or neither: a threshold, the start of a change, a definition, history."""
        kind = self._kinds.at(figure.span.start)
        undated = kind == "glossary" and context.year is None and figure.to_year is None
        if undated or kind == "annex" or only_describes(context, self._folded):
            return None
        ahead = context.year is not None and self._year is not None and context.year > self._year
        return choice(self.signs(figure, context), _weights(), ahead=ahead)


def choice(signs: Collection[str], weights: Weights, *, ahead: bool = False) -> Status | None:
    """The status that the signs speak for, where they leave little doubt; what lies ahead is not achieved."""
    outcome, target = chances(signs, weights, ahead=ahead)
    return "outcome" if outcome >= _SURE else "target" if target >= _SURE else None


def chances(signs: Collection[str], weights: Weights, *, ahead: bool = False) -> tuple[float, float]:
    """How likely an outcome and a target are after all that the signs say."""
    outcome = -math.inf if ahead else sum(map(weights.outcome.get, signs, repeat(0.0)))
    target = sum(map(weights.target.get, signs, repeat(0.0)))
    most = max(outcome, target, 0.0)
    outcome, target, neither = (math.exp(one - most) for one in (outcome, target, 0.0))
    whole = outcome + target + neither
    return outcome / whole, target / whole


@cache
def _weights() -> Weights:
    """The weights as learnt."""
    return Weights(learnt("outcome.txt"), learnt("target.txt"))


class Kinds:
    """The kind of the innermost section that has one, by position."""

    def __init__(self, sections: Sequence[Section]) -> None:
        edges: list[tuple[int, SectionKind | None]] = [(0, None)]
        open_until: list[tuple[int, SectionKind | None]] = []
        for section in sorted(sections, key=lambda section: (section.span.start, -section.span.end)):
            while open_until and open_until[-1][0] <= section.span.start:
                end, _ = open_until.pop()
                edges.append((end, open_until[-1][1] if open_until else None))
            kind = section.kind or (open_until[-1][1] if open_until else None)
            edges.append((section.span.start, kind))
            open_until.append((section.span.end, kind))
        while open_until:
            end, _ = open_until.pop()
            edges.append((end, open_until[-1][1] if open_until else None))
        self._starts = [start for start, _ in edges]
        self._kinds = [kind for _, kind in edges]

    def at(self, position: int) -> SectionKind | None:
        """The kind in force at `position`."""
        return self._kinds[bisect_right(self._starts, position) - 1]
