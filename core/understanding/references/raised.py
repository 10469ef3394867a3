"""Markers that the file itself has as superscripts."""

from collections.abc import Sequence

from core.document.clean_text import Mark
from core.document.span import Span
from core.understanding.markers.numbers import PrintedNumber, number_of
from core.understanding.references.printed import entries_meant
from core.understanding.references.scope import Scope

_BRACKETS = "[]［］〔〕【】()（） ^注"


def find_raised(scope: Scope, marks: Sequence[Mark]) -> list[tuple[Span, int]]:
    """The raised numbers of entries; one behind a Latin letter is a power: km2."""
    numbers = [number for mark in marks if mark.kind == "raised" and (number := _number(scope, mark.span))]
    return [(number.span, entry) for number, entry in entries_meant(scope, numbers) if entry is not None]


def _number(scope: Scope, span: Span) -> PrintedNumber | None:
    text = scope.body.text
    printed, before = span.of(text).strip(_BRACKETS), text[span.start - 1 : span.start]
    is_power = before.isascii() and before.isalpha()
    if is_power or not printed.isdecimal() or not any(one.covers(span) for one in scope.body.stretches):
        return None
    number = PrintedNumber(span, number_of(printed), "raised")
    return number if number.number in scope.numbered else None
