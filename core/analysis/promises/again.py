"""Whether the very number that was promised is told again, of nearly the same name: 农村(户用)沼气5.2万户."""

import re
from decimal import Decimal

from core.analysis.promises.gates import failed
from core.analysis.promises.reasons import AN_INCREASE, OTHER_DEED, OTHER_WORDS
from core.analysis.promises.statements import Statement

_LEAST = Decimal(10)
"""A smaller number may be told by chance, so that all else has to be the same."""
_SHORTEST, _LONG, _HEAD = 4, 5, 2
_DOUBTS = frozenset((AN_INCREASE, OTHER_DEED, OTHER_WORDS))
"""What may be put in other words when the number is the same."""
_UNDONE = frozenset(("removed", "closed", "retired", "cancelled", "planned"))
_RANKED = re.compile(r"[省市县区]级|以上|[、和与及]")
"""Names that differ in these are of other ranks, or lists of more."""
_CAPACITY = re.compile(r"产$")
"""What a plant makes in a year is said of it before it is built, and after."""


def is_told_again(promise: Statement, outcome: Statement) -> bool:
    """Whether an outcome is of the promise by its number, name and all that is no wording."""
    if not (promise.form == outcome.form == "amount") or promise.high != outcome.high:
        return False
    if any(one.is_general or one.is_loose or _CAPACITY.search(one.narrower) for one in (promise, outcome)):
        return False
    doubts = set(failed(promise, outcome))
    if promise.low < _LEAST:
        shorter = min(promise.name, outcome.name, key=len)
        return not doubts and len(shorter) >= _LONG and _is_nearly(promise.name, outcome.name)
    if (promise.deeds ^ outcome.deeds) & _UNDONE or not doubts <= _DOUBTS:
        return False
    if promise.called == outcome.called:
        return True
    is_round = len(promise.low.normalize().as_tuple().digits) == 1
    is_of_rank = sorted(_RANKED.findall(promise.name)) != sorted(_RANKED.findall(outcome.name))
    return _is_nearly(promise.name, outcome.name) and not (is_round or is_of_rank)


def _is_nearly(one: str, other: str) -> bool:
    """Whether the shorter of two names is the longer with signs left out, and both have one head."""
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORTEST or short[-_HEAD:] != long[-_HEAD:]:
        return False
    signs = iter(long)
    return all(sign in signs for sign in short)
