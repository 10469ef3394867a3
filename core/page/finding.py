"""What is found in a report, each hit in its paragraph and under its section."""

from collections.abc import Sequence
from typing import NamedTuple

from core.document.span import Span
from core.page.page import Page

BEFORE, AFTER = 10, 60
"""Characters shown around a hit: enough before it to know the phrase, and the sentence it begins."""


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
