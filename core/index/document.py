"""What is put into the index, and what it gives back."""

from typing import Literal, NamedTuple

from core.document.span import Span
from core.document.text_id import TextId
from core.search.searchable import Searchable

Kind = Literal["text", "notes"]


class Key(NamedTuple):
    """Names a document: the text that shows a report, or the notes on that report."""

    report: TextId
    kind: Kind = "text"


class Document(NamedTuple):
    """A text as it is to be found; `stamp` is another whenever the text, or what stands in it, is."""

    key: Key
    stamp: str
    searchable: Searchable


class Found(NamedTuple):
    """Where words stand in a report: stretches of the document's text, in order, none over another."""

    report: TextId
    hits: tuple[Span, ...]


class Count(NamedTuple):
    """How often words stand in a report."""

    report: TextId
    hits: int
