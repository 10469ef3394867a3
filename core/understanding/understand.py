"""Everything that is understood of a report, one finder after another."""

from core.document.clean_text import CleanText, Source
from core.document.report import GlossaryEntry, Reference, Report, Section
from core.understanding import EXTRACTOR
from core.understanding.figures import find_figures
from core.understanding.metadata import read_metadata
from core.understanding.structure.front import find_front
from core.understanding.structure.leads import find_leads
from core.understanding.structure.sections import find_sections

__all__ = ["EXTRACTOR", "understand"]


def understand(source: Source, clean: CleanText) -> Report:
    """The report that a clean text is: its findings are spans over the text, each list in reading order."""
    text = clean.text
    front = find_front(text)
    sections = find_sections(text, front, clean.marks)
    glossary, references = _explained(clean, sections)
    metadata = read_metadata(clean, front, sections, source.name)
    return Report(
        source=source,
        text=text,
        removed=clean.removed,
        metadata=metadata,
        front=front,
        sections=sections,
        leads=find_leads(text, sections),
        glossary=glossary,
        references=references,
        figures=find_figures(text, sections, references, metadata.year),
        marks=clean.marks,
    )


def _explained(
    clean: CleanText, sections: tuple[Section, ...]
) -> tuple[tuple[GlossaryEntry, ...], tuple[Reference, ...]]:
    """The glossary and what leads to it."""
    if not any(part.kind == "glossary" for part in sections):
        return (), ()
    from core.understanding.glossary import find_glossary  # noqa: PLC0415 - most reports have no glossary
    from core.understanding.references import find_references  # noqa: PLC0415

    glossary = find_glossary(clean.text, sections, clean.marks)
    return glossary, find_references(clean.text, sections, glossary, clean.marks)
