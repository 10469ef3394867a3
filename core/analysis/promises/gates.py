"""What keeps two figures of one name from being of one thing."""

from collections.abc import Iterator
from decimal import Decimal

from core.analysis.promises.reasons import (
    AN_INCREASE,
    OTHER_DEED,
    OTHER_FORM,
    OTHER_OWNER,
    OTHER_SCOPE,
    OTHER_UNIT,
    OTHER_WORDS,
    OTHER_YEARS,
    TOO_FAR,
)
from core.analysis.promises.statements import MADE, Statement

OTHERS = (OTHER_FORM, OTHER_UNIT, OTHER_DEED, TOO_FAR)
"""What is doubtful so and has a general name is of something else."""
CANNOT_TELL = (OTHER_FORM, OTHER_UNIT, AN_INCREASE, OTHER_SCOPE, OTHER_YEARS)
"""Of what is doubtful so, the numbers say nothing of each other."""

_FINISHED, _REMADE = "finished", "remade"
_FIRMS = ("企业", "主体", "合作社", "农场")
_FARTHEST, _FEW = Decimal(3), Decimal(10)
_FARTHEST_OF_FIRMS, _FEW_FIRMS = Decimal(6), Decimal(30)
"""An amount that is so many times the other, and so much more, is hardly of the same thing.

Of new firms a place promises little: often many times as many are found.
"""


def failed(promise: Statement, outcome: Statement) -> Iterator[str]:
    """Why a promise and an outcome of one name may not be of one thing; nothing where they are."""
    if promise.form != outcome.form:
        yield OTHER_FORM
    elif promise.dimension != outcome.dimension:
        yield OTHER_UNIT
    if promise.scopes != outcome.scopes:
        yield OTHER_SCOPE
    if not _same_deed(promise, outcome):
        is_level = MADE in promise.deeds ^ outcome.deeds and not (promise.deeds and outcome.deeds)
        yield AN_INCREASE if is_level else OTHER_DEED
    is_narrower = promise.narrower != outcome.narrower and promise.words != outcome.words
    if is_narrower or promise.is_loose or outcome.is_loose:
        yield OTHER_WORDS
    if promise.owner != outcome.owner or (promise.is_general and not (promise.owner or promise.narrower)):
        yield OTHER_OWNER
    if promise.form == outcome.form == "amount" and _are_far(promise, outcome):
        yield TOO_FAR


def _same_deed(promise: Statement, outcome: Statement) -> bool:
    """Whether the same is done; what was to be made may be finished."""
    ours, theirs, either = promise.deeds, outcome.deeds, {MADE, _FINISHED}
    if (ours == {MADE} and not theirs and outcome.is_carried_out) or (
        theirs == {MADE} and not ours and promise.is_carried_out
    ):
        return True
    if ours == theirs or (ours == {_REMADE} and theirs == {_FINISHED}):
        return True
    return bool(ours and theirs) and ours | either == theirs | either


def _are_far(promise: Statement, outcome: Statement) -> bool:
    low, high = sorted((promise.low, outcome.low))
    are_new = MADE in promise.deeds & outcome.deeds and promise.name.endswith(_FIRMS)
    farthest, few = (_FARTHEST_OF_FIRMS, _FEW_FIRMS) if are_new else (_FARTHEST, _FEW)
    return high > low * farthest and high - low > few
