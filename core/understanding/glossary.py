"""The terms that a report explains."""

from core.document.report import GlossaryEntry, Section


def find_glossary(text: str, sections: tuple[Section, ...]) -> tuple[GlossaryEntry, ...]:
    """The glossary's entries in reading order."""
    return ()
