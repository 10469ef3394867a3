"""What a report says of itself: title, year, place, speaker, day."""

from core.document.report import FrontLine, Metadata, Section


def read_metadata(
    text: str,
    front: tuple[FrontLine, ...],
    fields: tuple[tuple[str, str], ...],
    sections: tuple[Section, ...],
) -> Metadata:
    """The report's own data, from its front lines, the page's fields and its first sections."""
    return Metadata(fields=fields)
