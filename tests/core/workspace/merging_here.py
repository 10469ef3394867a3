"""Merging in one go, as the command does it step by step."""

from collections.abc import Iterable

from core.library.library import Library
from core.workspace.merging import Merged, arriving, settle, strangers, take_in


def merge(library: Library, name: str, pages: Iterable[bytes]) -> Merged:
    """Take in a file of annotations with its texts."""
    arrival = arriving(name, pages)
    return take_in(library, arrival, settle(strangers(library, arrival)))
