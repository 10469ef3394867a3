"""Small texts with a glossary at their end."""

from dataclasses import dataclass

from core.document.report import GlossaryEntry, Reference, Section
from core.document.span import Span
from core.understanding.glossary import find_glossary
from core.understanding.references import find_references, find_stray_markers

HEADING = "名词解释"


@dataclass(frozen=True)
class Glossed:
    text: str
    sections: tuple[Section, ...]

    @property
    def glossary(self) -> tuple[GlossaryEntry, ...]:
        return find_glossary(self.text, self.sections)

    @property
    def references(self) -> tuple[Reference, ...]:
        return find_references(self.text, self.sections, self.glossary)

    @property
    def terms(self) -> list[tuple[int | None, str, str]]:
        return [(entry.number, entry.term, entry.definition) for entry in self.glossary]

    @property
    def markers(self) -> list[tuple[str, str]]:
        """Each marker as printed, with the term it leads to."""
        return self._found("marker")

    @property
    def mentions(self) -> list[tuple[str, str]]:
        """The words of each reference that is a term, with the term."""
        return self._found("term")

    @property
    def stray(self) -> list[str]:
        return [span.of(self.text) for span in find_stray_markers(self.text, self.sections, self.glossary)]

    def _found(self, origin: str) -> list[tuple[str, str]]:
        glossary = self.glossary
        return [
            (reference.span.of(self.text), glossary[reference.entry].term)
            for reference in self.references
            if reference.origin == origin
        ]


def glossed(body: str, *entries: str, heading: str = HEADING, after: str = "") -> Glossed:
    """A body, then the glossary's heading and lines; no glossary without entries."""
    if not entries:
        return Glossed(body, ())
    front = f"{body}\n"
    start = len(front)
    text = front + "\n".join(part for part in (heading, *entries) if part)
    span, title = Span(start, len(text)), Span(start, start + len(heading))
    return Glossed(text + after, (Section(span, title, 1, None, heading, "glossary"),))
