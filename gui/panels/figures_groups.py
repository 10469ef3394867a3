"""Figures gathered under what they measure, by the report's words or the one name, or under their section."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from core.document.report import Figure
from core.page.page import Page

Grouping = Literal["none", "indicator", "measure", "section"]


class Group(NamedTuple):
    """Figures of one indicator, of one measure, or of the section with an index; None for those without."""

    key: str | int | None
    figures: list[int]


def gathered(page: Page, figures: Sequence[int], grouping: Grouping) -> list[Group]:
    """Figures in groups, each in the order given: sections as in the report, indicators as they come.

    What is in no section stands before the first, what names no indicator after the last.
    """
    if grouping == "none":
        return []
    groups: dict[str | int | None, list[int]] = {}
    for number in figures:
        groups.setdefault(_key(page, page.report.figures[number], grouping), []).append(number)
    if grouping != "section":
        keys = sorted(groups, key=lambda key: key is None)
    else:
        keys = sorted(groups, key=lambda key: key if isinstance(key, int) else -1)
    return [Group(key, groups[key]) for key in keys]


def _key(page: Page, figure: Figure, grouping: Grouping) -> str | int | None:
    if grouping == "section":
        return page.section_at(figure.span.start)
    if grouping == "measure" and figure.measure:
        return figure.measure
    return figure.indicator
