"""At least, at most, about: the words before and after a figure, shared along a list."""

from core.document.report import Bound
from core.understanding.figures.context import Context
from core.understanding.figures.units import BOUNDS_AFTER, BOUNDS_BEFORE, longest_first, longest_last

REACH = 4


def bounds(contexts: list[Context]) -> list[Bound | None]:
    """The bound of every figure; a word before a list counts for what follows, one after it for what precedes."""
    before = [bound_before(context.lead) for context in contexts]
    after = [bound_after(context.tail) for context in contexts]
    for number, context in enumerate(contexts):
        if context.linked and before[number] is None and after[number] is None:
            before[number] = before[number - 1]
    for number in range(len(contexts) - 1, 0, -1):
        if contexts[number].linked and after[number - 1] is None and before[number - 1] is None:
            after[number - 1] = after[number]
    return [
        context.mention.bound or after[number] or before[number] for number, context in enumerate(contexts)
    ]


def bound_before(lead: str) -> Bound | None:
    """What 超, 不低于, 约 … at the end of `lead` say."""
    return BOUNDS_BEFORE.get(longest_last(BOUNDS_BEFORE, lead, REACH))


def bound_after(tail: str) -> Bound | None:
    """What 以上, 以内, 左右 … at the start of `tail` say."""
    return BOUNDS_AFTER.get(longest_first(BOUNDS_AFTER, tail, REACH))
