"""Terms that stand in the body themselves, with or without a marker."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from core.document.span import Span
from core.understanding.references.body import Body
from core.understanding.references.scope import Scope
from core.understanding.references.terms import INNER, Form, Occurrence, Terms, occurrences

_LEAST_PART, _MOST_PART = 4, 24
"""Of a term that stands nowhere as a whole, beginnings and ends of so many characters are looked for."""


def find_mentions(scope: Scope, markers: Sequence[tuple[Span, int]]) -> list[tuple[Span, int]]:
    """Where terms stand outside the markers, each with its entry, disjoint and in order.

    An entry that nothing leads to otherwise is reached by the best that there is of its term.
    """
    body, terms = scope.body, scope.terms
    sure = (
        found
        for form in terms
        if form.rank < INNER and terms.owner(form)
        for found in occurrences(body, form)
    )
    taken = [span for span, _ in markers]
    mentions = _disjoint(sure, taken)
    reached = {entry for _, entry in markers} | {found.form.entry for found in mentions}
    taken = sorted(taken + [found.span for found in mentions])
    resorts = (_resort(body, terms, entry, taken) for entry in terms.entries if entry not in reached)
    mentions += _disjoint(filter(None, resorts), taken)
    return sorted((found.span, found.form.entry) for found in mentions)


def _resort(body: Body, terms: Terms, entry: int, taken: Sequence[Span]) -> Occurrence | None:
    """The first free place at which something of the entry's term stands, the most of it first."""
    forms = [*terms.of(entry), *(part for whole in terms.of(entry)[:1] for part in _parts(whole))]
    places = (found for form in forms for found in occurrences(body, form, strict=form.words.isdigit()))
    return next((found for found in places if _is_free(found.span, taken)), None)


def _is_free(span: Span, taken: Sequence[Span]) -> bool:
    at = bisect_left(taken, span)
    return not any(other.overlaps(span) for other in taken[max(0, at - 1) : at + 1])


def _parts(whole: Form) -> Iterator[Form]:
    """Beginnings and ends of the whole term, the longest first."""
    words = whole.words
    for length in range(min(len(words) - 1, _MOST_PART), max(_LEAST_PART, len(words) // 2) - 1, -1):
        yield Form(words[:length], whole.entry, INNER, quoted=False)
        yield Form(words[-length:], whole.entry, INNER, quoted=False)


def _disjoint(occurrences: Iterable[Occurrence], blocked: Sequence[Span]) -> list[Occurrence]:
    """The leftmost, then longest, then most literal occurrences that touch no other and nothing blocked."""
    chosen: list[Occurrence] = []
    end, at = 0, 0
    ranked = sorted(occurrences, key=lambda found: (found.span.start, -found.span.end, found.form.rank))
    for found in ranked:
        while at < len(blocked) and blocked[at].end <= found.span.start:
            at += 1
        if found.span.start >= end and not (at < len(blocked) and blocked[at].overlaps(found.span)):
            chosen.append(found)
            end = found.span.end
    return chosen
