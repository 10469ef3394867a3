"""The places in the body that lead to the glossary: printed and melted markers, and the terms."""

from collections.abc import Sequence

from core.document.clean_text import Mark
from core.document.report import GlossaryEntry, Reference, Section
from core.document.span import Span
from core.understanding.references.melted import find_melted
from core.understanding.references.mentions import find_mentions
from core.understanding.references.printed import find_printed
from core.understanding.references.raised import find_raised
from core.understanding.references.scope import Scope, scopes


def find_references(
    text: str, sections: Sequence[Section], glossary: Sequence[GlossaryEntry], marks: Sequence[Mark] = ()
) -> tuple[Reference, ...]:
    """The references to the glossary's entries, disjoint and in reading order.

    Where the file itself calls a note, the reference has no characters.
    """
    if not glossary:
        return ()
    noted = _notes(glossary, marks)
    found: list[Reference] = []
    for scope in scopes(text, sections, glossary):
        called = [(span, entry) for span, entry in noted if entry in scope.terms.entries]
        called += find_raised(scope, marks)
        markers = [
            (span, entry)
            for span, entry in _markers(scope.without({entry for _, entry in called}))
            if not any(span.overlaps(other) for other, _ in called)
        ]
        found += [Reference(span, entry, "marker") for span, entry in (*markers, *called)]
        found += [
            Reference(span, entry, "term") for span, entry in find_mentions(scope, sorted(markers + called))
        ]
    return tuple(sorted(found, key=lambda reference: reference.span))


def find_stray_markers(
    text: str, sections: Sequence[Section], glossary: Sequence[GlossaryEntry]
) -> tuple[Span, ...]:
    """The markers in brackets whose entry is not in the text, as where a page dropped its glossary."""
    printed = (found for scope in scopes(text, sections, glossary) for found in find_printed(scope))
    return tuple(marker.span for marker, entry in printed if entry is None)


def _notes(glossary: Sequence[GlossaryEntry], marks: Sequence[Mark]) -> list[tuple[Span, int]]:
    """Where the file calls notes that are entries, and which."""
    said = {mark.value: mark.span for mark in marks if mark.kind == "note-text"}
    entries = {
        number: entry
        for number, span in said.items()
        for entry, one in enumerate(glossary)
        if one.span.start in span
    }
    calls = (mark for mark in marks if mark.kind == "note" and mark.value in entries)
    return [(mark.span, entries[mark.value]) for mark in calls]


def _markers(scope: Scope) -> list[tuple[Span, int]]:
    """Where markers stand and which entry each leads to: bare digits too where most have no brackets."""
    printed = find_printed(scope)
    found = [(marker.span, entry) for marker, entry in printed if entry is not None]
    if 2 * len({marker.number for marker, _ in printed} & scope.numbered.keys()) < len(scope.numbered):
        found += find_melted(scope)
    return sorted(found)
