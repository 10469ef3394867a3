"""The lines of a concordance in the order and the groups that are wanted."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from core.document.text_id import TextId
from core.search.concordance import Line
from core.search.order import Group, grouped, in_order


class Arrangement(NamedTuple):
    """An order of core.search.order, or that of the reports in the library; and a grouping of it, or none."""

    order: str | None = None
    grouping: str | None = "report"


def arranged(lines: Sequence[Line], ranks: Mapping[TextId, int], arrangement: Arrangement) -> list[Group]:
    """The lines in groups; one without a key where they are not grouped."""
    ordered = (
        in_order(lines, arrangement.order)
        if arrangement.order
        else sorted(lines, key=lambda line: ranks[line.about.report])
    )
    if not ordered:
        return []
    if arrangement.grouping:
        return grouped(ordered, arrangement.grouping)
    return [Group(None, tuple(ordered), len({line.about for line in ordered}))]
