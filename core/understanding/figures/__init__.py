"""The numbers that measure something."""

from core.document.report import Figure, GlossaryEntry, Reference, Section


def find_figures(
    text: str,
    sections: tuple[Section, ...],
    glossary: tuple[GlossaryEntry, ...],
    references: tuple[Reference, ...],
) -> tuple[Figure, ...]:
    """The figures in reading order."""
    return ()
