"""The section tree of a report."""

from core.document.report import FrontLine, Section


def find_sections(text: str, front: tuple[FrontLine, ...]) -> tuple[Section, ...]:
    """The sections in reading order, each span holding those below it."""
    return ()
