"""Units that count the same, and how often each holds the first of its kind."""

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from core.vocabulary.tables import rows


class Dimension(NamedTuple):
    """What things are counted in, as far as counts can be compared, and how much of it a unit is."""

    name: str
    factor: Decimal = Decimal(1)


@cache
def dimensions() -> dict[str, Dimension]:
    """The dimension of each unit that others count the same as."""
    return {
        unit: Dimension(name, Decimal(factor))
        for name, *pairs in rows("units.txt")
        for unit, factor in zip(pairs[::2], pairs[1::2], strict=True)
    }
