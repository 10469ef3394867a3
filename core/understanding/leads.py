"""The unnumbered sentences that open a paragraph as its headline."""

from core.document.report import Section
from core.document.span import Span


def find_leads(text: str, sections: tuple[Section, ...]) -> tuple[Span, ...]:
    """The lead sentences in reading order."""
    return ()
