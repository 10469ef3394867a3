"""The lines that stand before a report's first words: title, date line, speaker, salutation."""

from core.document.report import FrontLine


def find_front(text: str) -> tuple[FrontLine, ...]:
    """The lines set apart before the report's first words, in reading order."""
    return ()
