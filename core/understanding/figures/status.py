"""Whether a figure tells what was achieved, what is promised, or neither.

Signs speak for and against (`tenses`); how much each weighs was learnt from figures that people have read
(`make learn`).
"""

import math
from collections.abc import Collection, Mapping
from functools import cache
from itertools import repeat
from typing import NamedTuple

from core.document.report import Figure, SectionKind, Status
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
    """Tells of each figure of a text, in a section of a kind, its status."""

    def __init__(self, text: str, folded: str, year: int | None) -> None:
        self._folded, self._year = folded, year
        self._tenses = Tenses(text, folded, year)

    def of(self, figure: Figure, context: Context, kind: SectionKind | None) -> Status | None:
        """Achieved, promised, or neither: a threshold, the start of a change, a definition, history."""
        if self.is_neither(figure, context, kind):
            return None
        return choice(self.signs(figure, context, kind), _weights(), ahead=self.is_ahead(context))

    def signs(self, figure: Figure, context: Context, kind: SectionKind | None) -> list[str]:
        """All that speaks for or against a status of the figure."""
        return self._tenses.signs(figure, context, kind)

    def is_neither(self, figure: Figure, context: Context, kind: SectionKind | None) -> bool:
        """Whether the figure has no status, whatever the signs say."""
        undated = kind == "glossary" and context.year is None and figure.to_year is None
        return undated or kind == "annex" or only_describes(context, self._folded)

    def is_ahead(self, context: Context) -> bool:
        """Whether the figure is of a year after the report's."""
        return context.year is not None and self._year is not None and context.year > self._year


def choice(signs: Collection[str], weights: Weights, *, ahead: bool = False) -> Status | None:
    """The status that the signs speak for, where they leave little doubt; what lies ahead is not achieved."""
    outcome, target = chances(signs, weights, ahead=ahead)
    return "outcome" if outcome >= _SURE else "target" if target >= _SURE else None


def chances(signs: Collection[str], weights: Weights, *, ahead: bool = False) -> tuple[float, float]:
    """How likely an outcome and a target are after all that the signs say."""
    outcome = -math.inf if ahead else sum(map(weights.outcome.get, signs, repeat(0.0)))
    target = sum(map(weights.target.get, signs, repeat(0.0)))
    most = max(outcome, target, 0.0)
    outcome, target = math.exp(outcome - most), math.exp(target - most)
    whole = outcome + target + math.exp(-most)
    return outcome / whole, target / whole


@cache
def _weights() -> Weights:
    """The weights as learnt."""
    return Weights(learnt("outcome.txt"), learnt("target.txt"))
