"""What is said much more, or much less, in some reports than in others."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.analysis.frequency import Counted, shown_of, total
from core.analysis.measures import log_likelihood, log_ratio, per_10_000

SURE = 6.63
"""The log-likelihood from which a difference is chance in less than one of a hundred words."""


@dataclass(frozen=True, slots=True)
class Keyness:
    """An item in reports and in those they are compared with; `log_ratio` is below 0 where it is rarer.

    Expected frequencies go by how many items, words or n-grams, each side has.
    """

    words: str
    item: str
    count: int
    other: int
    per_10_000: float
    other_per_10_000: float
    log_likelihood: float
    log_ratio: float


def keyness(
    counted: Sequence[Counted],
    others: Sequence[Counted],
    least: int = 3,
    surely: float = SURE,
    most: int | None = None,
) -> list[Keyness]:
    """The items that one side has at least so often and that surely differ, the surest first."""
    ours, theirs = total(counted), total(others)
    size, other_size = ours.total(), theirs.total()
    sure = [
        (-likelihood, item)
        for item in {**ours, **theirs}
        if max(ours[item], theirs[item]) >= least
        and (likelihood := log_likelihood(ours[item], size, theirs[item], other_size)) >= surely
    ]
    items = sorted(sure)[:most]
    words = shown_of([item for _, item in items], (*counted, *others))
    characters, other_characters = (sum(one.sample.size for one in side) for side in (counted, others))
    return [
        Keyness(
            words=words[item],
            item=item,
            count=ours[item],
            other=theirs[item],
            per_10_000=per_10_000(ours[item], characters),
            other_per_10_000=per_10_000(theirs[item], other_characters),
            log_likelihood=-likelihood,
            log_ratio=log_ratio(ours[item], size, theirs[item], other_size),
        )
        for likelihood, item in items
    ]
