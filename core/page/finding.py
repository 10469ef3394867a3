"""Finding words in a report, whatever script, width or case they are written in."""

import re
from collections.abc import Sequence
from typing import NamedTuple
from unicodedata import combining

from core.document.span import Span
from core.page.page import Page
from core.text.folding import FINDING

BEFORE, AFTER = 10, 60
"""Characters shown around a hit: enough before it to know the phrase, and the sentence it begins."""


_SIGN = re.compile(r"-+|\.\.+|[^\n]")
_RUNS = {"-": "-+", ".": r"\.+"}
"""Dashes are printed one or two long, and dots two to six."""
_ACROSS = range(3, 500)
"""So many signs are found over a line break, too: of two, the end of a title and what follows it are some."""


class Finder:
    """A text made ready to be searched."""

    def __init__(self, text: str) -> None:
        self._printed = text
        self._text, self._places = FINDING.folded(text)

    def find(self, query: str, before: str = "", after: str = "") -> list[Span]:
        """Every place of the query between these words, in reading order, none overlapping another."""
        wanted = _pattern(query)
        found: list[Span] = []
        if not wanted:
            return found
        for match in re.finditer(f"{_pattern(before)}\n?({wanted})\n?{_pattern(after)}", self._text):
            span = self._with_accents(self._places.outside(Span(*match.span(1))))
            if not found or found[-1].end <= span.start:
                found.append(span)
        return found

    def _with_accents(self, span: Span) -> Span:
        """The span with the accents that stand behind its last letter."""
        end = span.end
        while end < len(self._printed) and combining(self._printed[end]):
            end += 1
        return Span(span.start, end)


def _pattern(words: str) -> str:
    """What finds words: however long their dashes and dots are, and where a line break cuts them."""
    signs = _SIGN.findall(FINDING.fold(words.strip()))
    patterns = [r"\.\.+" if sign[:2] == ".." else _RUNS.get(sign[0], re.escape(sign)) for sign in signs]
    return (r"\n?" if len(signs) in _ACROSS else "").join(patterns)


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
