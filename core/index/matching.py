"""What a query finds in documents that are looked through together."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple, Protocol

from core.document.span import Span
from core.index.document import Key
from core.index.letters import Words, asked, characters_of
from core.index.places import Places
from core.search.query import Query
from core.search.searchable import Within
from core.text.finding import apart

Meant = Callable[[int], bool]
"""Whether a document of several, named by its number, is asked."""


class Searched(Protocol):
    """Documents in a row, each with its name, its stamp, its first unit, and its letters before the printed.

    `marked` are the letters of the markers of each, `pairs` letters that one character became.
    """

    keys: list[Key]
    stamps: list[str]
    printed: list[int]
    marked: list[str]
    pairs: frozenset[str]

    @property
    def starts(self) -> Sequence[int]:
        """The first unit of each document."""

    def places_of(self, words: Words) -> Iterator[list[int]]:
        """Every unit at which words begin, in order, some at a time; they may overlap."""

    def counts_of(self, unit: int) -> list[int] | None:
        """How often a unit stands in each document; None where that is not known beforehand."""

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


def counts(searched: Searched, meant: Meant, wanted: Asked) -> Iterator[tuple[int, int]]:
    """How often a query's words stand in each document that is meant and has them."""
    words = wanted.alone
    if words is None or chr(words.units[-1]) + chr(words.units[0]) in searched.pairs:  # two hits may share
        yield from ((number, len(spans)) for number, spans in hits(searched, meant, wanted))  # a character
        return
    if len(words.units) == 1 and (known := searched.counts_of(words.units[0])):
        yield from ((number, count) for number, count in enumerate(known) if count and meant(number))
        return
    for number, found in _by_document(searched, meant, words):
        if found.begins[-1] < searched.printed[number]:
            yield number, len(found.apart())
        elif spans := found.spans(searched.places(number)):
            yield number, len(spans)


def hits(searched: Searched, meant: Meant, wanted: Asked) -> Iterator[tuple[int, list[Span]]]:
    """The spans of a query's words in each such document, in reading order, none over another."""
    for number, alternatives, unwanted in _candidates(searched, meant, wanted):
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
        found = [
            (begin, places.span(begin, begin + length)) for begin in self._replace(begins=begins).apart()
        ]
        return apart(span for begin, span in found if places.counts(begin, span))

    def apart(self) -> list[int]:
        """Those that do not lie over the one before."""
        if not self.words.may_overlap:
            return self.begins
        begins, end = list[int](), 0
        for begin in self.begins:
            if begin >= end:
                begins.append(begin)
                end = begin + len(self.words.units)
        return begins


def _candidates(
    searched: Searched, meant: Meant, wanted: Asked
) -> Iterator[tuple[int, list[list[_Found]], list[_Found]]]:
    """The documents that have all words of an alternative, those that they have, and unwanted ones."""
    if wanted.alone:  # without waiting for the last
        yield from ((number, [[found]], []) for number, found in _by_document(searched, meant, wanted.alone))
        return

    def found(words: Words) -> dict[int, _Found]:
        return dict(_by_document(searched, meant, words))

    alternatives = [[found(words) for words in terms] for terms in wanted.alternatives]
    unwanted = [found(words) for words in wanted.unwanted]
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


def _by_document(searched: Searched, meant: Meant, words: Words) -> Iterator[tuple[int, _Found]]:
    """The documents that are meant in which words begin, and where, counted from the beginning of each."""
    letters = set(characters_of(words.units))
    for number, places in _apart_by_document(searched.starts, searched.places_of(words)):
        if not meant(number):
            continue
        start, printed = searched.starts[number], searched.printed[number]
        end = len(places)
        if places[-1] >= start + printed and letters.isdisjoint(searched.marked[number]):
            end = bisect_left(places, start + printed)  # the words have no part of a marker
        if end:
            yield number, _Found(words, [place - start for place in places[:end]])


def _apart_by_document(
    starts: Sequence[int], stretches: Iterator[list[int]]
) -> Iterator[tuple[int, list[int]]]:
    left = list[int]()
    for places in chain(stretches, [[]]):
        left += places
        at, is_last = 0, not places
        while at < len(left):
            number = bisect_right(starts, left[at]) - 1
            end = bisect_left(left, starts[number + 1], at) if number + 1 < len(starts) else len(left)
            if end == len(left) and not is_last:
                break  # more of the same document may come
            yield number, left[at:end]
            at = end
        left = left[at:]
