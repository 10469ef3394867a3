"""Markers whose superscript melted into the text: bare digits after their term."""

import re
from collections.abc import Iterator, Mapping, Sequence

from core.document.span import Span
from core.understanding.markers.numbers import PrintedNumber
from core.understanding.markers.sequence import Candidate, best_sequence
from core.understanding.references.body import CLOSING_QUOTES, Body, character_before
from core.understanding.references.terms import Terms, occurrences

_DIGITS = re.compile("[0-9０-９]+")
_LED_BY_DIGITS = re.compile("[0-9０-９]{1,3}(?![0-9０-９])")
_GOES_ON = frozenset("。，,；;、：:！!？?）)》”“‘「『（(\n和等的与與及")
_UNIT = re.compile(
    r"[.．][0-9０-９]|[%％‰℃~～—+＋-]|[A-Za-z]|[多余餘]?[万萬亿億千百十个個年月日号號天家户戶人名项項条條座处處"
    r"所米公里平亩畝吨噸元美立辆輛台臺次批件场場套张張位倍成种種类類大分期级級届屆层層间間村镇鎮岁歲点點时時"
    r"周週季度户只隻头頭支艘架颗顆对對组組段片宗笔筆份期]"
)

_TERM, _QUOTE, _NEAR, _HINT, _AFTER = 4.0, 2.0, 2.0, 0.5, 1.0
_AGAINST_UNIT, _AGAINST_REST = 3.0, 2.5
_NOTHING_KNOWN = -2.0
_LEAST_SHARE = 1 / 4
"""Digits are markers only where so many of the glossary's numbers are found after their terms."""


def find_melted(
    body: Body, terms: Terms, numbered: Mapping[int, Sequence[int]]
) -> list[tuple[PrintedNumber, int]]:
    """The bare digits of the body that are markers, each with its entry, in order."""
    if not numbered:
        return []
    candidates = list(_candidates(body, terms, numbered))
    sequence = best_sequence(candidates)
    sure = [candidate for candidate in sequence if candidate.score >= _TERM + _AFTER]
    if len(sure) < _LEAST_SHARE * len(numbered):
        return []
    found = [(_marker(c.place, c.end, c.number), _entry(body, terms, c, numbered)) for c in sequence]
    return sorted(found + list(_misprints(body, terms, found, numbered)), key=lambda pair: pair[0].span)


def _marker(start: int, end: int, number: int) -> PrintedNumber:
    return PrintedNumber(Span(start, end), number, "raised")


def _candidates(body: Body, terms: Terms, numbered: Mapping[int, Sequence[int]]) -> Iterator[Candidate]:
    """Every beginning of a run of digits that is an entry's number, with what speaks for and against it."""
    longest = len(str(max(numbered)))
    for stretch in body.stretches:
        for run in _DIGITS.finditer(body.text, stretch.start, stretch.end):
            start, end = run.span()
            for stop in range(start + 1, min(start + longest, end) + 1):
                number = int(body.text[start:stop])
                if number in numbered and body.text[start] not in "0０":
                    score = _score(body, terms, Span(start, stop), end, numbered[number])
                    if score > 0:
                        yield Candidate(start, stop, number, score)


def _score(body: Body, terms: Terms, span: Span, run_end: int, entries: Sequence[int]) -> float:
    text = body.text
    before = character_before(text, span.start)
    place = body.place(span.start)
    after = text[span.end : span.end + 1]
    goes_on = not after or after in _GOES_ON
    quoted = before in CLOSING_QUOTES
    if any(terms.stands_before(body, place, entry) for entry in entries):
        score = _TERM + _QUOTE * quoted
    elif quoted:
        score = _QUOTE
    elif any(terms.stands_near(body, place, entry) for entry in entries):
        score = _NEAR if goes_on else _HINT
    else:
        return _NOTHING_KNOWN
    if span.end < run_end:
        return score - _AGAINST_REST if after not in "0０" else _NOTHING_KNOWN
    if goes_on:
        score += _AFTER
    elif _UNIT.match(text, span.end):
        score -= _AGAINST_UNIT
    return score


def _entry(body: Body, terms: Terms, candidate: Candidate, numbered: Mapping[int, Sequence[int]]) -> int:
    """The entry of that number; of two that share it by misprint, the one whose term stands before it."""
    place = body.place(candidate.place)
    entries = numbered[candidate.number]
    return next((entry for entry in entries if terms.stands_before(body, place, entry)), entries[0])


def _misprints(
    body: Body,
    terms: Terms,
    found: Sequence[tuple[PrintedNumber, int]],
    numbered: Mapping[int, Sequence[int]],
) -> Iterator[tuple[PrintedNumber, int]]:
    """Digits right after the term of an entry that has no marker, between its neighbours' markers."""
    reached = {entry for _, entry in found}
    taken = {marker.span.start for marker, _ in found}
    for number, entries in numbered.items():
        low = max((marker.span.end for marker, _ in found if marker.number < number), default=0)
        high = min(
            (marker.span.start for marker, _ in found if marker.number > number), default=len(body.text)
        )
        for entry in entries:
            if entry in reached:
                continue
            marker = _digits_after_term(body, terms, entry, Span(low, max(low, high)), max(numbered))
            if marker and marker.span.start not in taken:
                taken.add(marker.span.start)
                yield marker, entry


def _digits_after_term(
    body: Body, terms: Terms, entry: int, within: Span, largest: int
) -> PrintedNumber | None:
    for form in terms.of(entry):
        for occurrence in occurrences(body, form):
            digits = _LED_BY_DIGITS.match(body.text, occurrence.span.end)
            if (
                digits
                and occurrence.span.start in within
                and 0 < int(digits[0]) <= largest
                and not _UNIT.match(body.text, digits.end())
            ):
                return _marker(*digits.span(), int(digits[0]))
    return None
