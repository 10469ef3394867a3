"""Tags, nested by their names."""


def with_parents(tag: str) -> list[str]:
    """A tag and all that it is nested in: 土地/盘活 is in 土地."""
    parts = tag.split("/")
    return ["/".join(parts[:depth]) for depth in range(1, len(parts) + 1)]
