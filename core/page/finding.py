"""Finding words in a report, whatever script, width or case they are written in."""

from collections.abc import Sequence
from typing import NamedTuple

from core.document.span import Span
from core.page.page import Page
from core.text.folding import SEARCH

BEFORE, AFTER = 10, 60
"""Characters shown around a hit: enough before it to know the phrase, and the sentence it begins."""


class Finder:
    """A text made ready to be searched."""

    def __init__(self, text: str) -> None:
        self._text, self._places = SEARCH.folded(text)

    def find(self, query: str) -> list[Span]:
        """Every place of the query, in reading order, none overlapping another."""
        wanted = SEARCH.fold(query.strip())
        found: list[Span] = []
        at = self._text.find(wanted) if wanted else -1
        while at >= 0:
            span = self._places.outside(Span(at, at + len(wanted)))
            if not found or found[-1].end <= span.start:
                found.append(span)
            at = self._text.find(wanted, at + len(wanted))
        return found


class Snippet(NamedTuple):
    """A hit and the words around it, on one line."""

    before: str
    hit: str
    after: str


def snippet(page: Page, hit: Span, shown: str) -> Snippet:
    """A hit in its paragraph; `shown` is the report's text in the script of the page."""
    row = page.rows[page.row_at(hit.start)].span
    start, end = max(row.start, hit.start - BEFORE), min(max(row.end, hit.end), hit.end + AFTER)
    return Snippet(
        ("…" if start > row.start else "") + _on_one_line(shown[start : hit.start]),
        _on_one_line(hit.of(shown)),
        _on_one_line(shown[hit.end : end]) + ("…" if end < row.end else ""),
    )


def by_section(page: Page, hits: Sequence[Span]) -> list[tuple[int | None, range]]:
    """Hits under the innermost section each is in, in reading order: the section, and which hits."""
    groups: list[tuple[int | None, range]] = []
    for number, hit in enumerate(hits):
        section = page.section_at(hit.start)
        if groups and groups[-1][0] == section:
            groups[-1] = section, range(groups[-1][1].start, number + 1)
        else:
            groups.append((section, range(number, number + 1)))
    return groups


def _on_one_line(words: str) -> str:
    return words.replace("\n", " ")
