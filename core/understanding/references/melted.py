"""Markers whose superscript melted into the text: bare digits after their term."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from math import inf

from core.document.span import Span
from core.understanding.markers.sequence import Candidate, best_sequence
from core.understanding.references.body import CLOSING_QUOTES, character_before
from core.understanding.references.counted import count_something
from core.understanding.references.scope import Scope
from core.understanding.references.terms import INNER, occurrences

_DIGITS = re.compile("[0-9０-９]+")
_FEW_DIGITS = re.compile("[0-9０-９]{1,3}(?![0-9０-９])")
_ZERO = frozenset("0０")
_GOES_ON = frozenset("。，,；;、：:！!？?）)》”“‘「『（(\n和等的与與及")
_TERM, _QUOTE, _NEAR, _HINT, _AFTER = 4.0, 2.0, 3.0, 0.5, 1.0
_AGAINST_UNIT, _AGAINST_REST = 3.0, 2.5
_LEAST_SHARE = 1 / 4
"""Digits are markers only where so many of the glossary's numbers are found after their terms."""


def find_melted(scope: Scope) -> list[tuple[Span, int]]:
    """The bare digits of the body that are markers, each with its entry."""
    sequence = best_sequence(list(_candidates(scope)))
    sure = [candidate for candidate in sequence if candidate.score >= _TERM + _AFTER]
    if len(sure) < max(1, _LEAST_SHARE * len(scope.numbered)):
        return []
    found = [(_span(candidate), _entry(scope, candidate)) for candidate in sequence]
    return found + list(_misprints(scope, sequence, {entry for _, entry in found}))


def _span(candidate: Candidate) -> Span:
    return Span(candidate.place, candidate.end)


def _entry(scope: Scope, candidate: Candidate) -> int:
    """The entry of that number; of two that share it by misprint, the one whose term stands before it."""
    entries = scope.numbered[candidate.number]
    entry = scope.entry_before(scope.body.place(candidate.place), entries)
    return entries[0] if entry is None else entry


def _candidates(scope: Scope) -> Iterator[Candidate]:
    """Every beginning of a run of digits that is an entry's number, where more speaks for it than against."""
    text = scope.body.text
    longest = len(str(max(scope.numbered, default=0)))
    for stretch in scope.body.stretches:
        for run in _DIGITS.finditer(text, stretch.start, stretch.end):
            if text[run.start()] not in _ZERO:
                yield from _beginnings(scope, run.start(), run.end(), longest)


def _beginnings(scope: Scope, start: int, end: int, longest: int) -> Iterator[Candidate]:
    """The candidates that begin where a run of digits does."""
    text, place = scope.body.text, scope.body.place(start)
    quoted = character_before(text, start) in CLOSING_QUOTES
    for stop in range(start + 1, min(start + longest, end) + 1):
        number = int(text[start:stop])
        entries = scope.numbered.get(number)
        if entries:
            score = _score(scope, place, entries, _following(text, stop, end), quoted=quoted)
            if score > 0:
                yield Candidate(start, stop, number, score)


def _score(scope: Scope, place: int, entries: Sequence[int], following: float, *, quoted: bool) -> float:
    """What speaks for the entries' number: their term, or a quotation that is not another's term."""
    if scope.entry_before(place, entries) is not None:
        return _TERM + _QUOTE * quoted + following
    if quoted:
        other = scope.terms.ending_at(scope.body, place)
        return 0.0 if other and other.rank < INNER else _QUOTE + following
    if following >= 0 and any(scope.terms.stands_near(scope.body, place, entry) for entry in entries):
        return _NEAR if following else _HINT
    return 0.0


def _following(text: str, stop: int, end: int) -> float:
    """What the text after some of the digits of a run says for and against their being a marker."""
    after = text[stop : stop + 1]
    if stop < end:
        return -inf if after in _ZERO else -_AGAINST_REST
    if not after or after in _GOES_ON:
        return _AFTER
    return -_AGAINST_UNIT if count_something(text, stop) else 0.0


def _misprints(
    scope: Scope, sequence: Sequence[Candidate], reached: Collection[int]
) -> Iterator[tuple[Span, int]]:
    """Digits right after the term of an entry that has no marker, between its neighbours' markers."""
    numbers = [candidate.number for candidate in sequence]
    taken = {candidate.place for candidate in sequence}
    for number, entries in scope.numbered.items():
        at = bisect_left(numbers, number)
        after = bisect_right(numbers, number)
        low = sequence[at - 1].end if at else 0
        high = sequence[after].place if after < len(sequence) else len(scope.body.text)
        for entry in entries:
            span = None if entry in reached else _digits_after_term(scope, entry, Span(low, high))
            if span and span.start not in taken:
                taken.add(span.start)
                yield span, entry


def _digits_after_term(scope: Scope, entry: int, within: Span) -> Span | None:
    text, largest = scope.body.text, max(scope.numbered)
    for form in scope.terms.of(entry):
        for occurrence in occurrences(scope.body, form):
            digits = _FEW_DIGITS.match(text, occurrence.span.end)
            if (
                digits
                and occurrence.span.start in within
                and 0 < int(digits[0]) <= largest
                and not count_something(text, digits.end())
            ):
                return Span(*digits.span())
    return None
