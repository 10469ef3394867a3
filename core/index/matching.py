"""What a query finds in documents that are looked through together."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from core.document.span import Span
from core.index.document import Key
from core.index.letters import Words, asked
from core.index.places import Places
from core.search.query import Query
from core.search.searchable import Within
from core.text.finding import apart


class Searched(Protocol):
    """Documents in a row, each with its name, its stamp, its first unit, and its letters before the printed.

    `pairs` are letters that one character became.
    """

    keys: list[Key]
    stamps: list[str]
    printed: list[int]
    pairs: frozenset[str]

    @property
    def starts(self) -> Sequence[int]:
        """The first unit of each document."""

    def places_of(self, words: Words) -> list[int]:
        """Every unit at which words begin, in order; they may overlap."""

    def places(self, number: int) -> Places:
        """Where the letters of a document stand."""


class Asked(NamedTuple):
    """A query as it is looked for."""

    alternatives: tuple[tuple[Words, ...], ...]
    unwanted: tuple[Words, ...]
    within: Within | None

    @property
    def alone(self) -> Words | None:
        """The words, where nothing else is asked."""
        if len(self.alternatives) == 1 and not self.unwanted and not self.within:
            words, *others = self.alternatives[0]
            return None if others or words.dots else words
        return None


def ask(query: Query, within: Within | None = None) -> Asked:
    """Make a query ready to be looked for."""
    alternatives = tuple(tuple(asked(term.folded) for term in terms) for terms in query.alternatives)
    return Asked(alternatives, tuple(asked(term.folded) for term in query.unwanted), within)


def counts(searched: Searched, wanted: Asked) -> Iterator[tuple[int, int]]:
    """How often a query's words stand in each document that has them."""
    words = wanted.alone
    if words is None or chr(words.units[-1]) + chr(words.units[0]) in searched.pairs:  # two hits may share
        yield from ((number, len(spans)) for number, spans in hits(searched, wanted))  # a character
        return
    for number, begins in _by_document(searched, _apart(searched.places_of(words), words)):
        if begins[-1] < searched.printed[number]:
            yield number, len(begins)
        elif spans := _Found(words, begins).spans(searched.places(number)):
            yield number, len(spans)


def hits(searched: Searched, wanted: Asked) -> Iterator[tuple[int, list[Span]]]:
    """The spans of a query's words in each document that has them, in reading order, none over another."""
    for number, alternatives, unwanted in _candidates(searched, wanted):
        places = searched.places(number)
        barred = {line for found in unwanted for span in found.spans(places) for line in places.lines(span)}
        spans = apart(span for terms in alternatives for span in _together(places, terms, barred))
        if spans := [span for span in spans if places.is_in(span.start, wanted.within)]:
            yield number, spans


class _Found(NamedTuple):
    """Where words begin in a document, as far as its letters tell."""

    words: Words
    begins: list[int]

    def spans(self, places: Places) -> list[Span]:
        """The stretches of the text that these words take."""
        length, dots = len(self.words.units), self.words.dots
        begins = [begin for begin in self.begins if all(begin + dot in places.dots for dot in dots)]
        found = [(begin, places.span(begin, begin + length)) for begin in _apart(begins, self.words)]
        return apart(span for begin, span in found if places.counts(begin, span))


def _candidates(searched: Searched, wanted: Asked) -> Iterator[tuple[int, list[list[_Found]], list[_Found]]]:
    """The documents that have all words of an alternative, those that they have, and unwanted ones."""

    def found(words: Words) -> Iterator[tuple[int, _Found]]:
        by_document = _by_document(searched, searched.places_of(words))
        return ((number, _Found(words, begins)) for number, begins in by_document)

    if wanted.alone:  # without waiting for the last
        yield from ((number, [[here]], []) for number, here in found(wanted.alone))
        return
    alternatives = [[dict(found(words)) for words in terms] for terms in wanted.alternatives]
    unwanted = [dict(found(words)) for words in wanted.unwanted]
    for number in sorted(set[int]().union(*(terms[0].keys() for terms in alternatives))):
        having = [
            [one[number] for one in terms] for terms in alternatives if all(number in one for one in terms)
        ]
        if having:
            yield number, having, [one[number] for one in unwanted if number in one]


def _together(places: Places, terms: list[_Found], barred: set[int]) -> Iterator[Span]:
    """The stretches of words in lines that have them all and are not barred."""
    rows = [found.spans(places) for found in terms]
    if len(rows) == 1 and not barred:
        yield from rows[0]
        return
    lines = [{line for span in spans for line in places.lines(span)} for spans in rows]
    good = set.intersection(*lines) - barred
    yield from (span for spans in rows for span in spans if not good.isdisjoint(places.lines(span)))


def _by_document(searched: Searched, places: list[int]) -> Iterator[tuple[int, list[int]]]:
    """The documents that have some of these units, with those from their own beginning on."""
    starts, at = searched.starts, 0
    while at < len(places):
        number = bisect_right(starts, places[at]) - 1
        end = bisect_left(places, starts[number + 1], at) if number + 1 < len(starts) else len(places)
        yield number, [place - starts[number] for place in places[at:end]]
        at = end


def _apart(places: list[int], words: Words) -> list[int]:
    """Places of words without those that lie over the one before."""
    units = words.units
    length = len(units)
    if not any(units[:border] == units[-border:] for border in range(1, length)):
        return places
    apart, end = [], 0
    for place in places:
        if place >= end:
            apart.append(place)
            end = place + length
    return apart
