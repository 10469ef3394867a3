"""A report's body, its terms and its entries' numbers: what every search for references needs."""

from bisect import bisect_left
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import NamedTuple

from core.document.report import GlossaryEntry, Section
from core.document.span import Span
from core.understanding.glossary import glossary_sections
from core.understanding.markers.sequence import LARGEST
from core.understanding.references.body import Body
from core.understanding.references.terms import Terms

_LEAST_BODY = 2000
"""Between two glossaries lies a report of its own only if it is at least so long."""


class Scope(NamedTuple):
    """One report of a text; `numbered` are the entries of each number, several where it is misprinted."""

    body: Body
    terms: Terms
    numbered: Mapping[int, Sequence[int]]

    def entry_before(self, place: int, entries: Sequence[int]) -> int | None:
        """The first of the entries whose term ends at a place of the folded body."""
        for entry in entries:
            if self.terms.stands_before(self.body, place, entry):
                return entry
        return None

    def without(self, entries: Container[int]) -> "Scope":
        """The same where these entries need no marker."""
        numbered = {
            number: [one for one in own if one not in entries] for number, own in self.numbered.items()
        }
        return self._replace(numbered={number: own for number, own in numbered.items() if own})


def scopes(text: str, sections: Sequence[Section], glossary: Sequence[GlossaryEntry]) -> Iterator[Scope]:
    """Each report of the text with its own glossary, so that many in one file stay apart."""
    starts = [entry.span.start for entry in glossary]
    for stretches, own in _reports(len(text), [section.span for section in glossary_sections(sections)]):
        bounds = [(bisect_left(starts, span.start), bisect_left(starts, span.end)) for span in own]
        entries = [entry for bound in bounds for entry in range(*bound)][:LARGEST]
        yield Scope(Body(text, stretches), Terms(glossary, entries), _numbered(glossary, entries))


def _numbered(glossary: Sequence[GlossaryEntry], entries: Sequence[int]) -> dict[int, list[int]]:
    """The entries by number; by order where none has one."""
    by_order = all(glossary[entry].number is None for entry in entries)
    numbered: dict[int, list[int]] = {}
    for order, entry in enumerate(entries, 1):
        number = order if by_order else glossary[entry].number
        if number is not None:
            numbered.setdefault(number, []).append(entry)
    return numbered


def _reports(length: int, glossaries: Sequence[Span]) -> Iterator[tuple[list[Span], list[Span]]]:
    """The stretches of each report's body, with its glossaries."""
    stretches: list[Span] = []
    own: list[Span] = []
    position = 0
    for glossary in glossaries:
        if own and glossary.start - position >= _LEAST_BODY:
            yield stretches, own
            stretches, own = [], []
        stretches.append(Span(position, glossary.start))
        own.append(glossary)
        position = glossary.end
    yield [*stretches, Span(position, length)], own
