"""Whether what is reported keeps what was promised, and why, in words."""

import re
from decimal import Decimal
from typing import Literal, NamedTuple

from core.analysis.promises.reasons import (
    ABOUT_SO_MUCH,
    ABOVE,
    NEAR_ENOUGH,
    NEARLY,
    NO_DIRECTION,
    REACHED,
    SHORT,
    TURNED,
    WITHIN,
)
from core.analysis.promises.statements import Statement

Verdict = Literal["met", "missed", "unclear", "not reported"]

ABOUT_POINTS = Decimal("0.2")
"""So many points below the promised one a rate may lie that was to be about it (左右)."""
ABOUT_SHARE = Decimal("0.02")
"""Of an amount that is less by so small a share it is not told whether it is about what was promised."""

_LESS = re.compile(
    r"(?:失业率|死亡率|死亡人数|事故|事故起数|(?:消费|零售)价格(?:总水平|指数)?(?:涨幅|上涨)?|物价(?:涨幅)?"
    r"|能耗|排放量?|PM2\.5|PM10|浓度|综合指数|贫困发生率|不良贷?款?率|负债率|自然增长率|发案率|立案数?"
    r"|信访总?量?|赤字率?|收入比|倍差|时限|用时)$"
)
"""What nobody wants more of, unless something is done with it: 超低排放改造 is wanted."""


class Judged(NamedTuple):
    """A verdict and the sentence that says why, with what it is filled in with."""

    verdict: Verdict
    sentence: str
    details: tuple[tuple[str, str], ...] = ()

    @property
    def why(self) -> str:
        """The reason in words."""
        return self.sentence.format(**dict(self.details))


def judged(promise: Statement, outcome: Statement, about: Decimal = ABOUT_POINTS) -> Judged:
    """What an outcome says of a promise, both of one thing."""
    verdict, sentence = _compared(promise, outcome, about)
    points = [("points", str(about))] if sentence == NEARLY else []
    return Judged(verdict, sentence, (*_figures(promise, outcome), *points))


def unclear(sentence: str, promise: Statement, outcome: Statement, *details: tuple[str, str]) -> Judged:
    """That the two do not tell, and why."""
    return Judged("unclear", sentence, (*_figures(promise, outcome), *details))


def _figures(promise: Statement, outcome: Statement) -> tuple[tuple[str, str], ...]:
    return ("promised", said(promise)), ("reported", said(outcome))


def said(statement: Statement) -> str:
    """A figure in the report's own words."""
    return " ".join(statement.figure.text.split())


def _compared(promise: Statement, outcome: Statement, about: Decimal) -> tuple[Verdict, str]:
    if _is_turned(promise, outcome):
        return ("met", WITHIN) if _is_less_better(promise) and not promise.falls else ("missed", TURNED)
    if promise.figure.kind == "duration" and promise.figure.bound is None and promise.low != outcome.low:
        return "unclear", NO_DIRECTION
    if _is_less_better(promise):
        return _at_most(promise, outcome, about)
    return _at_least(promise, outcome, about)


def _is_turned(promise: Statement, outcome: Statement) -> bool:
    return promise.form == "growth" and promise.falls != outcome.falls


def _is_less_better(promise: Statement) -> bool:
    """Whether little is wanted: it is to stay within something, or it is what nobody wants more of."""
    if promise.figure.bound in ("<=", ">="):
        return promise.figure.bound == "<="
    return not (promise.falls or promise.deeds) and _LESS.search(promise.called) is not None


def _at_least(promise: Statement, outcome: Statement, about: Decimal) -> tuple[Verdict, str]:
    wanted, given, bound = promise.low, outcome.low, outcome.figure.bound
    if given >= wanted:
        is_rough = bound == "<=" or (bound == "~" and given == wanted and promise.figure.bound != "~")
        return ("unclear", ABOUT_SO_MUCH) if is_rough else ("met", REACHED)
    if promise.figure.bound == "~" and promise.form != "amount" and given >= wanted - about:
        return "met", NEARLY
    if promise.figure.bound == "~" and promise.form == "amount" and given >= wanted * (1 - ABOUT_SHARE):
        return "unclear", NEAR_ENOUGH
    return ("unclear", ABOUT_SO_MUCH) if bound == ">=" else ("missed", SHORT)


def _at_most(promise: Statement, outcome: Statement, about: Decimal) -> tuple[Verdict, str]:
    wanted, given, bound = promise.high, outcome.high, outcome.figure.bound
    if given <= wanted:
        return ("unclear", ABOUT_SO_MUCH) if bound == ">=" else ("met", WITHIN)
    if promise.figure.bound == "~" and promise.form != "amount" and given <= wanted + about:
        return "met", NEARLY
    return ("unclear", ABOUT_SO_MUCH) if bound in ("<=", "~") else ("missed", ABOVE)
