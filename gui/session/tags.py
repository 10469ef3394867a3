"""Tags, nested by their names."""

from collections.abc import Iterable


def with_parents(tag: str) -> list[str]:
    """A tag and all that it is nested in: 土地/盘活 is in 土地."""
    parts = tag.split("/")
    return ["/".join(parts[:depth]) for depth in range(1, len(parts) + 1)]


def all_with_parents(tags: Iterable[str]) -> set[str]:
    """Tags, and all that they are nested in."""
    return {above for tag in tags for above in with_parents(tag)}
