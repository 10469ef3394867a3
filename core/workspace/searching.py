"""Words looked for in the reports that a library keeps."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import Literal, NamedTuple

from core.document.corpus import Corpus
from core.document.report import Report
from core.library.library import Library
from core.library.records.reports import ReportSummary
from core.search.concordance import WIDTH, Line, concordance
from core.search.notes import noted
from core.search.order import in_order
from core.search.query import Query, parse
from core.search.scan import scan
from core.search.searchable import About, Searchable, searchable
from core.workspace.listed import chosen
from core.workspace.placing import placed
from core.workspace.workspace import report_of

Where = Literal["text", "notes", "glossary"]
PLACES: tuple[Where, ...] = ("text", "notes", "glossary")
"""What of reports can be searched: all their words, the notes on them, the entries of their glossaries."""


class Asked(NamedTuple):
    """What is looked for: the words of a query, in which reports, and where in them.

    Of the hits, the first `limit` in that `order` (of core.search.order, else as they stand) are wanted, each
    with so many characters on either side.
    """

    words: str
    corpus: Corpus
    where: Where = "text"
    limit: int | None = None
    order: str | None = None
    width: int = WIDTH


class Found(NamedTuple):
    """How many hits there are, in how many reports, and those that were wanted."""

    total: int
    reports: int
    lines: tuple[Line, ...]


def look_for(library: Library, asked: Asked) -> Found:
    """The hits of a query in a library, of each report in one of its texts."""
    query = parse(asked.words)
    lines: list[Line] = []
    total = reports = 0
    for summary in chosen(library, asked.corpus) if query else ():
        found = list(_found(library, query, asked, summary))
        total, reports = total + len(found), reports + bool(found)
        lines += found
    if asked.order:
        lines = in_order(lines, asked.order)
    return Found(total, reports, tuple(lines[: asked.limit]))


def about(summary: ReportSummary) -> About:
    """What a concordance calls a report."""
    return About(summary.text, summary.title or summary.name, summary.place, summary.year)


def _found(library: Library, query: Query, asked: Asked, summary: ReportSummary) -> Iterator[Line]:
    """The hits in one report."""
    if not library.texts.words(summary.text):
        return iter(())
    report = report_of(library, summary.text)
    text = searchable(about(summary), report)
    if asked.where == "notes":
        return _in_notes(library, query, asked, text, report)
    if asked.where == "glossary":
        hits = scan(query, text, "entries") if asked.corpus.part is None else []
    else:
        hits = scan(query, text, asked.corpus.part)
    return concordance(text, hits, asked.width)


def _in_notes(
    library: Library, query: Query, asked: Asked, text: Searchable, report: Report
) -> Iterator[Line]:
    """The hits in the notes on a report, each told by where its note stands in the text."""
    annotations = library.annotations.of(text.about.report)
    notes = list(placed(library, text.about.report, report, annotations).values())
    searched = noted(text, notes)
    starts = [section.span.start for section in searched.sections]
    hits = scan(query, searched, asked.corpus.part)
    for hit, line in zip(hits, concordance(searched, hits, asked.width), strict=True):
        note = notes[bisect_right(starts, hit.start) - 1]
        yield line._replace(span=note.placement.span)
