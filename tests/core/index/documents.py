"""Small documents for the index, and what is found in them without it."""

from collections.abc import Iterable
from pathlib import Path

from core.document.span import Span
from core.document.text_id import TextId
from core.index.document import Document, Key
from core.index.index import Index
from core.search.query import parse
from core.search.scan import scan
from core.search.searchable import About, Chapter, Searchable, Within

Hits = dict[TextId, tuple[Span, ...]]


def document(name: str, text: str, markers: Iterable[Span] = (), stamp: str = "1") -> Document:
    """A text of that name; its first half is about what was done, its second about what is planned.

    It begins with a title, and ends with an entry of a glossary.
    """
    half = len(text) // 2
    sections = Chapter(Span(0, half), "", "outcome"), Chapter(Span(half, len(text)), "", "plan")
    about = About(TextId(name), "", None, None)
    entry = Span(len(text) - half // 3, len(text))
    searched = Searchable(about, text, tuple(markers), sections, (entry,), half // 3)
    return Document(Key(TextId(name)), stamp, searched)


def wanted(documents: Iterable[Document]) -> dict[Key, str]:
    """What an index is told that there is."""
    return {one.key: one.stamp for one in documents}


def index_of(path: Path, documents: Iterable[Document], *, saved: bool = True) -> Index:
    """An index that has these documents."""
    index = Index(path)
    index.bring(wanted(documents := list(documents)))
    for one in documents:
        index.add(one)
    if saved:
        index.save()
    return index


def found(index: Index, words: str, within: Within | None = None) -> Hits:
    """What an index finds; its counts are of just that."""
    hits = {one.report: one.hits for one in index.find(parse(words), within=within)}
    assert {one.report: one.hits for one in index.count(parse(words), within=within)} == {
        report: len(spans) for report, spans in hits.items()
    }
    return hits


def scanned(documents: Iterable[Document], words: str, within: Within | None = None) -> Hits:
    """What is found without any index."""
    spans = {one.key.report: scan(parse(words), one.searchable, within) for one in documents}
    return {report: tuple(some) for report, some in spans.items() if some}
