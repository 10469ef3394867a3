"""Markers that kept their brackets: [1], 〔1〕, （1）, ①."""

from collections.abc import Iterator, Sequence

from core.understanding.markers.numbers import Family, PrintedNumber, printed_numbers
from core.understanding.references.body import CLOSING_QUOTES, character_before
from core.understanding.references.scope import Scope

_ITEM_BEFORE = frozenset("\n。；;：:，,、)）")
_SHARE_AFTER_WORDS = 1 / 3
"""Of round and circled numbers so many stand after a quotation or a term where they are markers."""
_FAMILIES: tuple[Family, ...] = ("square", "round", "circled", "raised")


def find_printed(scope: Scope) -> list[tuple[PrintedNumber, int | None]]:
    """The markers of the body in order, each with its entry, if there is one; numbered items are none."""
    printed = [
        number for stretch in scope.body.stretches for number in printed_numbers(scope.body.text, stretch)
    ]
    markers: list[PrintedNumber] = []
    for family in _FAMILIES:
        markers += _markers(scope, [number for number in printed if number.family == family])
    return sorted(entries_meant(scope, markers), key=lambda pair: pair[0].span)


def entries_meant(
    scope: Scope, markers: Sequence[PrintedNumber]
) -> Iterator[tuple[PrintedNumber, int | None]]:
    """All markers of a kind, each with its entry, if there is one."""
    marked = {entry for marker in markers for entry in scope.numbered.get(marker.number, ())}
    return ((marker, _entry_meant(scope, marker, marked)) for marker in markers)


def _markers(scope: Scope, numbers: Sequence[PrintedNumber]) -> list[PrintedNumber]:
    """Those numbers of one family that are markers."""
    inside = [number for number in numbers if not _opens_item(scope, number)]
    if not inside or numbers[0].family == "square":
        return inside
    after_words = [number for number in inside if _after_words(scope, number)]
    if len(after_words) < _SHARE_AFTER_WORDS * len(inside):
        return [number for number in after_words if _after_its_term(scope, number)]
    return inside if numbers[0].family == "round" else after_words


def _opens_item(scope: Scope, number: PrintedNumber) -> bool:
    before = character_before(scope.body.text, number.span.start)
    return before in ("", "\n") or (number.family != "square" and before in _ITEM_BEFORE)


def _after_words(scope: Scope, number: PrintedNumber) -> bool:
    start = number.span.start
    if character_before(scope.body.text, start) in CLOSING_QUOTES:
        return True
    return scope.terms.ending_at(scope.body, scope.body.place(start)) is not None


def _after_its_term(scope: Scope, number: PrintedNumber) -> bool:
    entries = scope.numbered.get(number.number, ())
    return scope.entry_before(scope.body.place(number.span.start), entries) is not None


def _entry_meant(scope: Scope, marker: PrintedNumber, marked: set[int]) -> int | None:
    """The entry whose number the marker prints, but for a misprint.

    It is a misprint where the term of another entry stands before it, whose own number is not printed.
    """
    entries = scope.numbered.get(marker.number, ())
    place = scope.body.place(marker.span.start)
    entry = scope.entry_before(place, entries)
    if entry is not None:
        return entry
    form = scope.terms.ending_at(scope.body, place)
    if form and form.entry not in marked:
        return form.entry
    return entries[0] if entries else None
