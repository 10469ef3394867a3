"""Words looked for in the reports that a library keeps."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate
from typing import NamedTuple

from core.document.corpus import Corpus, Where
from core.document.text_id import TextId
from core.index.document import Found, Kind
from core.library.library import Library
from core.search.concordance import WIDTH, Line, concordance
from core.search.order import in_order
from core.search.query import Query, parse
from core.search.searchable import Within
from core.workspace.indexing import Indexed
from core.workspace.listed import select

_WITHIN: Mapping[Where, Within] = {"glossary": "entries", "body": "body"}


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


class Hits(NamedTuple):
    """How many hits there are, in how many reports, and those that were wanted."""

    total: int
    reports: int
    lines: tuple[Line, ...]


class Scope(NamedTuple):
    """What an index is asked for: a query, in these texts, in their order, or in the notes on them."""

    query: Query
    kind: Kind
    reports: tuple[TextId, ...]
    within: Within | None


def look_for(library: Library, asked: Asked) -> Hits:
    """The hits of a query in a library, of each report in one of its texts."""
    there = Indexed(library)
    lacking = there.bring()
    scope = scope_of(there, asked)
    counts = {
        count.report: count.hits
        for count in there.index.count(
            scope.query, scope.kind, frozenset(scope.reports), scope.within, there.feed
        )
    }
    hits = Hits(sum(counts.values()), len(counts), tuple(_first(there, scope, asked, counts)))
    if lacking:
        there.index.save()
    return hits


def scope_of(there: Indexed, asked: Asked) -> Scope:
    """What the index is to be asked for, after it was brought up to date."""
    query = parse(asked.words)
    if asked.where == "glossary" and asked.corpus.part:
        query = Query()  # a glossary is no such part
    within: Within | None = asked.corpus.part or _WITHIN.get(asked.where)
    reports = select(there.reports, asked.corpus) if query else []
    kind: Kind = "notes" if asked.where == "notes" else "text"
    return Scope(query, kind, tuple(report.text for report in reports), within)


def lines(there: Indexed, scope: Scope, found: Iterable[Found], width: int = WIDTH) -> Iterator[Line]:
    """A line for each hit that an index found in what is still there."""
    for one in found:
        if one.report not in there:
            continue
        if scope.kind == "text":
            yield from concordance(there.text(one.report), one.hits, width)
            continue
        text, notes = there.notes(one.report)
        starts = [section.span.start for section in text.sections]
        for hit, line in zip(one.hits, concordance(text, one.hits, width), strict=True):
            yield line._replace(span=notes[bisect_right(starts, hit.start) - 1].placement.span)


def _first(there: Indexed, scope: Scope, asked: Asked, counts: dict[TextId, int]) -> list[Line]:
    """The hits that are wanted."""
    reports = [text for text in scope.reports if text in counts]
    if asked.limit is not None and not asked.order:
        enough = bisect_right(list(accumulate(counts[text] for text in reports)), asked.limit - 1) + 1
        reports = reports[:enough]
    found = there.index.find(scope.query, scope.kind, frozenset(reports), scope.within, there.feed)
    by_report = {one.report: one for one in found}
    told = list(lines(there, scope, (by_report[text] for text in reports if text in by_report), asked.width))
    return (in_order(told, asked.order) if asked.order else told)[: asked.limit]
