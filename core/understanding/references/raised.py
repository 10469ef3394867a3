"""Markers that the file itself has as superscripts."""

from collections.abc import Sequence

from core.document.clean_text import Mark
from core.document.span import Span
from core.understanding.markers.numbers import number_of
from core.understanding.references.scope import Scope

_BRACKETS = "[]［］〔〕【】()（） ^注"


def find_raised(scope: Scope, marks: Sequence[Mark]) -> list[tuple[Span, int]]:
    """The raised numbers of entries; one behind a Latin letter is a power: km2."""
    found = []
    for mark in marks:
        if mark.kind == "raised" and any(stretch.covers(mark.span) for stretch in scope.body.stretches):
            printed = mark.span.of(scope.body.text).strip(_BRACKETS)
            entries = scope.numbered.get(number_of(printed), ()) if printed.isdigit() else ()
            before = scope.body.text[mark.span.start - 1 : mark.span.start]
            if entries and not (before.isascii() and before.isalpha()):
                place = scope.body.place(mark.span.start)
                meant = scope.entry_before(place, entries)
                found.append((mark.span, entries[0] if meant is None else meant))
    return found
