"""The places in the body that lead to the glossary."""

from core.document.report import GlossaryEntry, Reference, Section


def find_references(
    text: str, sections: tuple[Section, ...], glossary: tuple[GlossaryEntry, ...]
) -> tuple[Reference, ...]:
    """The references in reading order."""
    return ()
