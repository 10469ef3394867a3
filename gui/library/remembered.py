"""How the library page was left: which reports it showed, in which order, under which headings."""

from collections.abc import Mapping
from typing import Any, cast, get_args

from core.workspace.catalogue import Asked, Column, Grouping
from gui.library.shelf import Kind, Place

ORDERS = (*get_args(Column), "opened")
MOST_FOLDED = 100
"""Where a person folded more headings than these, they are unfolded again at the next start."""


def said_of(asked: Asked, place: Place) -> dict[str, Any]:
    """How it is left, as plain values; what was typed to narrow it is not said."""
    folded = sorted(map(list, asked.folded))
    return {
        "order": asked.column,
        "descending": asked.is_descending,
        "grouping": asked.grouping,
        "folded": folded if len(folded) <= MOST_FOLDED else [],
        "place": list(place),
    }


def asked_said(said: Mapping[str, Any]) -> Asked:
    """How the reports stood, as far as what was kept has sense."""
    usual, folded = Asked(), said.get("folded")
    order, grouping = said.get("order"), said.get("grouping")
    return Asked(
        column=cast("Column", order) if order in ORDERS else usual.column,
        is_descending=said.get("descending") is True,
        grouping=cast("Grouping", grouping) if grouping in get_args(Grouping) else usual.grouping,
        folded=frozenset(map(tuple, filter(_are_words, folded))) if isinstance(folded, list) else frozenset(),
    )


def place_said(said: Mapping[str, Any]) -> Place:
    """Which reports were shown, likewise."""
    match said.get("place"):
        case [str(kind), int(number), str(name)] if kind in get_args(Kind):
            return Place(cast("Kind", kind), number, name)
    return Place()


def _are_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(word, str) for word in value)
