"""Which outcomes of promises are looked at, in which order, and how many there are of each verdict."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal, NamedTuple, get_args

from core.analysis.promises.promise import Told
from core.analysis.promises.verdicts import Verdict
from core.document.span import Span
from core.text.folding import SEARCH
from core.workspace.promise_links import Outcome, Standing

Column = Literal["promise", "outcome", "verdict", "standing", "why"]
COLUMNS: tuple[Column, ...] = get_args(Column)
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
STANDINGS: tuple[Standing, ...] = get_args(Standing)
_LAST = Span(2**62, 2**62)


class Wanted(NamedTuple):
    """What is looked at: of some verdicts, of one standing, with some words; nothing named: all."""

    verdicts: frozenset[Verdict] = frozenset()
    standing: Standing | None = None
    words: str = ""


def shown(
    outcomes: Iterable[Outcome], wanted: Wanted, by: Column, *, descending: bool = False
) -> list[Outcome]:
    """The outcomes that are looked at, in order; what was not reported stands behind what was."""
    words = SEARCH.fold(wanted.words).split()
    found = (
        one
        for one in outcomes
        if (not wanted.verdicts or one.promise.verdict in wanted.verdicts)
        and wanted.standing in (None, one.standing)
        and (not words or all(word in _folded(one) for word in words))
    )
    ordered = sorted(found, key=_ORDERS[by], reverse=descending)
    return sorted(ordered, key=_is_without) if by == "outcome" else ordered


def counted(outcomes: Iterable[Outcome]) -> Mapping[Verdict, int]:
    """How many there are of each verdict."""
    counts = Counter(one.promise.verdict for one in outcomes)
    return {verdict: counts[verdict] for verdict in VERDICTS}


def place_of_promise(outcomes: Sequence[Outcome], figure: Span) -> int | None:
    """The promise of some that a figure of the earlier report makes."""
    return _first(outcomes, lambda one: one.promise.promise.figure.span == figure)


def place_of_outcome(outcomes: Sequence[Outcome], figure: Span) -> int | None:
    """The first promise of some that a figure of the later report is the outcome of, or else may be."""
    own = _first(outcomes, lambda one: _is(one.promise.outcome, figure))
    if own is not None:
        return own
    return _first(outcomes, lambda one: any(_is(each.outcome, figure) for each in one.offered))


def _first(outcomes: Sequence[Outcome], is_it: Callable[[Outcome], bool]) -> int | None:
    return next((at for at, one in enumerate(outcomes) if is_it(one)), None)


def _is(told: Told | None, figure: Span) -> bool:
    return told is not None and told.figure.span == figure


def _folded(one: Outcome) -> str:
    promise, outcome = one.promise.promise, one.promise.outcome
    told = (promise, outcome, *(candidate.outcome for candidate in one.promise.candidates))
    return SEARCH.fold(" ".join(f"{each.text} {each.figure.measure or ''}" for each in told if each))


def _is_without(one: Outcome) -> bool:
    return _outcome(one) is None


def _outcome(one: Outcome) -> Told | None:
    """Its outcome, or the likeliest of those that may be."""
    return one.promise.outcome or next((each.outcome for each in one.promise.candidates), None)


def _reported(one: Outcome) -> Span:
    told = _outcome(one)
    return told.span if told else _LAST


_ORDERS: Mapping[Column, Callable[[Outcome], tuple[object, ...]]] = {
    "promise": lambda one: (one.promise.promise.span,),
    "outcome": lambda one: (_reported(one),),
    "verdict": lambda one: (VERDICTS.index(one.promise.verdict),),
    "standing": lambda one: (STANDINGS.index(one.standing),),
    "why": lambda one: (one.promise.judged.sentence,),
}
