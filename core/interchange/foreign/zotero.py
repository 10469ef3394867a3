"""Notes that Zotero makes from annotations: in a note saved as HTML, a report of items, or its RDF.

In each of these a quote is an element that tells of its annotation, and the words behind it are its comment.
"""

from collections.abc import Iterator
from urllib.parse import unquote

from msgspec import MsgspecError
from msgspec.json import decode
from selectolax.lexbor import LexborHTMLParser, LexborNode

from core.importing.decode import decode as decoded
from core.importing.formats.markup import parse
from core.importing.formats.web.guard import require_sane
from core.interchange.colours import nearest
from core.interchange.foreign.note import Foreign, words_of

_QUOTES = "span[data-annotation]"
_MARKS = (("“", "”"), ("«", "»"), ('"', '"'), ("「", "」"))
_MOST_BEHIND = 200
"""Nodes behind a quote that may be its comment."""


def zotero_notes(data: bytes, name: str) -> Iterator[Foreign]:
    """The quotes in the notes of a file, each with what is said behind it."""
    if name.lower().endswith(".rdf"):
        pages = [value.text or "" for value in parse(data, name).iterfind(".//{*}Memo/{*}value")]
    else:
        pages = [decoded(data, name).text]
    for page in pages:
        require_sane(page, name)
        for quote in LexborHTMLParser(page).css(_QUOTES):
            if words := _bare(quote.text() or ""):
                yield _note(quote, words, name)


def _note(quote: LexborNode, words: str, name: str) -> Foreign:
    try:
        about = decode(unquote(quote.attributes.get("data-annotation") or "{}"))
    except MsgspecError:
        about = {}
    told = about if isinstance(about, dict) else {}
    key = words_of(told, "annotationKey")
    return Foreign(
        source=words_of(told, "attachmentURI") or f"urn:file:{name}",
        exact=words,
        note=_comment(quote),
        colour=nearest(words_of(told, "color")),
        name=f"urn:zotero:{key}" if key else "",
    )


def _comment(quote: LexborNode) -> str:
    """What stands behind a quote up to the next one, but for where it is from."""
    parts, node = [], quote.next
    for _ in range(_MOST_BEHIND):
        if node is None or "data-annotation" in node.attributes:
            break
        if "data-citation" not in node.attributes and (node.attributes.get("class") or "") != "citation":
            parts.append("\n" if node.tag == "br" else node.text() or "")
        node = node.next
    return "".join(parts).strip()


def _bare(quote: str) -> str:
    """A quote without the marks around it, which Zotero puts there."""
    words = quote.strip()
    for first, last in _MARKS:
        if len(words) > 2 and words[0] == first and words[-1] == last:
            return words[1:-1].strip()
    return words
