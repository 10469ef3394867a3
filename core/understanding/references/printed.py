"""Markers that kept their brackets: [1], 〔1〕, （1）, ①."""

from collections.abc import Callable, Mapping, Sequence

from core.document.span import Span
from core.understanding.markers.numbers import Family, PrintedNumber, printed_numbers
from core.understanding.references.body import CLOSING_QUOTES, Body, character_before
from core.understanding.references.terms import Terms

_ITEM_BEFORE = frozenset("\n。；;：:，,、)）")
_SHARE_AFTER_WORDS = 1 / 3
"""Of round and circled numbers so many stand after a quotation or a term where they are markers."""
_FAMILIES: tuple[Family, ...] = ("square", "round", "circled", "raised")


def find_printed(body: Body, terms: Terms) -> list[PrintedNumber]:
    """The printed numbers of the body that are markers, in order; numbered items are none."""
    printed = [number for stretch in body.stretches for number in printed_numbers(body.text, stretch)]
    found: list[PrintedNumber] = []
    for family in _FAMILIES:
        numbers = [number for number in printed if number.family == family]
        found += _markers(body, terms, numbers)
    return sorted(found, key=lambda number: number.span)


def entry_meant(
    body: Body,
    terms: Terms,
    marker: PrintedNumber,
    numbered: Mapping[int, Sequence[int]],
    is_free: Callable[[int], bool],
) -> int | None:
    """The entry a marker leads to: the one whose number it prints, but for a misprint.

    It is a misprint where another entry's term stands before it, which no marker of its own leads to.
    """
    place = body.place(marker.span.start)
    entries = numbered.get(marker.number, ())
    for entry in entries:
        if terms.stands_before(body, place, entry):
            return entry
    form = terms.ending_at(body, place)
    if form and is_free(form.entry):
        return form.entry
    return entries[0] if entries else None


def _markers(body: Body, terms: Terms, numbers: list[PrintedNumber]) -> list[PrintedNumber]:
    inside = [number for number in numbers if not _opens_item(body.text, number)]
    if not inside or numbers[0].family == "square":
        return inside
    after_words = [number for number in inside if _after_words(body, terms, number.span)]
    if len(after_words) < _SHARE_AFTER_WORDS * len(numbers):
        return []
    return inside if inside[0].family == "round" else after_words


def _opens_item(text: str, number: PrintedNumber) -> bool:
    before = character_before(text, number.span.start)
    return before in ("", "\n") or (number.family != "square" and before in _ITEM_BEFORE)


def _after_words(body: Body, terms: Terms, span: Span) -> bool:
    if character_before(body.text, span.start) in CLOSING_QUOTES:
        return True
    return terms.ending_at(body, body.place(span.start)) is not None
