"""The places in the body that lead to the glossary: printed and melted markers, and the terms."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from core.document.report import GlossaryEntry, Reference, Section
from core.document.span import Span
from core.understanding.glossary import glossary_sections
from core.understanding.references.body import Body
from core.understanding.references.melted import find_melted
from core.understanding.references.mentions import find_mentions
from core.understanding.references.printed import entry_meant, find_printed
from core.understanding.references.terms import Terms

_LEAST_BODY = 2000
"""Between two glossaries lies a report of its own only if it is at least so long."""


def find_references(
    text: str, sections: Sequence[Section], glossary: Sequence[GlossaryEntry]
) -> tuple[Reference, ...]:
    """The references to the glossary's entries, disjoint and in reading order."""
    found: list[Reference] = []
    for body, terms, numbered in _scopes(text, sections, glossary):
        markers = _markers(body, terms, numbered)
        mentions = find_mentions(body, terms, markers)
        found += [Reference(span, entry, "marker") for span, entry in markers]
        found += [Reference(span, entry, "term") for span, entry in mentions]
    return tuple(sorted(found, key=lambda reference: reference.span))


def find_stray_markers(
    text: str, sections: Sequence[Section], glossary: Sequence[GlossaryEntry]
) -> tuple[Span, ...]:
    """The markers whose entry is not in the text, as where a page dropped its glossary."""
    found: list[Span] = []
    for body, terms, numbered in _scopes(text, sections, glossary):
        known = {span for span, _ in _markers(body, terms, numbered)}
        found += [marker.span for marker in find_printed(body, terms) if marker.span not in known]
    return tuple(found)


def _markers(body: Body, terms: Terms, numbered: Mapping[int, Sequence[int]]) -> list[tuple[Span, int]]:
    """Where markers stand and which entry each leads to: bare digits too where most brackets are lost."""
    printed = find_printed(body, terms)
    numbers = {marker.number for marker in printed}
    marked = {entry for number in numbers for entry in numbered.get(number, ())}
    found = []
    for marker in printed:
        entry = entry_meant(body, terms, marker, numbered, lambda entry: entry not in marked)
        if entry is not None:
            found.append((marker.span, entry))
    if 2 * len(numbers & numbered.keys()) < len(numbered):
        found += [(marker.span, entry) for marker, entry in find_melted(body, terms, numbered)]
    return sorted(found)


def _scopes(
    text: str, sections: Sequence[Section], glossary: Sequence[GlossaryEntry]
) -> Iterator[tuple[Body, Terms, dict[int, list[int]]]]:
    """Each report of the text with its own glossary, so that many in one file stay apart."""
    starts = [entry.span.start for entry in glossary]
    for stretches, glossaries in _reports(
        len(text), [section.span for section in glossary_sections(sections)]
    ):
        entries = [
            at
            for span in glossaries
            for at in range(bisect_left(starts, span.start), bisect_left(starts, span.end))
        ]
        numbered: dict[int, list[int]] = {}
        unnumbered = all(glossary[entry].number is None for entry in entries)
        for order, entry in enumerate(entries, 1):
            number = order if unnumbered else glossary[entry].number
            if number is not None:
                numbered.setdefault(number, []).append(entry)
        yield Body(text, stretches), Terms(glossary, entries), numbered


def _reports(length: int, glossaries: Sequence[Span]) -> Iterator[tuple[list[Span], list[Span]]]:
    """The stretches of each report's body, with its glossaries."""
    stretches: list[Span] = []
    own: list[Span] = []
    position = 0
    for glossary in glossaries:
        if own and glossary.start - position >= _LEAST_BODY:
            yield stretches, own
            stretches, own = [], []
        stretches.append(Span(position, glossary.start))
        own.append(glossary)
        position = glossary.end
    yield [*stretches, Span(position, length)], own
