"""The answer to a query, read off the texts themselves: what every other way to answer it is held to."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import chain

from core.document.span import Span
from core.search.query import Query, Term
from core.search.searchable import Searchable, Within
from core.text.finding import Finder, apart


def scan(query: Query, report: Searchable, within: Within | None = None) -> list[Span]:
    """The hits of a query in a report, or within some of it."""
    hits = found(query, Finder(report.text, report.markers))
    return [hit for hit in hits if report.is_in(hit.start, within)]


def found(query: Query, finder: Finder) -> list[Span]:
    """The hits of a query in a text, in reading order, none overlapping another."""
    lines = _Lines(finder.text)
    unwanted = lines.of(span for term in query.unwanted for span in finder.find(term.folded))
    return apart(
        hit
        for terms in query.alternatives
        if (hits := _all(terms, finder))
        if (good := frozenset.intersection(*map(lines.of, hits)) - unwanted)
        for hit in chain(*hits)
        if not good.isdisjoint(lines.at(hit))
    )


def _all(terms: Iterable[Term], finder: Finder) -> list[list[Span]]:
    """The places of each term, or nothing where one has none."""
    hits = []
    for term in terms:
        hits.append(finder.find(term.folded))
        if not hits[-1]:
            return []
    return hits


class _Lines:
    """Which lines of a text stretches share words with."""

    def __init__(self, text: str) -> None:
        self._starts: Sequence[int] = [0, *(at + 1 for at, sign in enumerate(text) if sign == "\n")]

    def at(self, span: Span) -> range:
        """The numbers of the lines that a stretch is in."""
        first = bisect_right(self._starts, span.start) - 1
        return range(first, bisect_right(self._starts, span.end - 1, lo=first))

    def of(self, spans: Iterable[Span]) -> frozenset[int]:
        """The numbers of the lines that stretches are in."""
        return frozenset(line for span in spans for line in self.at(span))
