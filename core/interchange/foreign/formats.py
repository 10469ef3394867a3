"""Which programs' notes come in, told by a file's name and what it begins with."""

from collections.abc import Callable, Mapping
from pathlib import PurePath

from core.document.problem import Problem
from core.interchange.foreign.note import page_of

Reader = Callable[[bytes, str], bytes]
SQUARE, CURLY = b"[", b"{"


def _refi(data: bytes, name: str) -> bytes:
    from core.interchange.foreign.refi import refi_page  # noqa: PLC0415 - lxml takes its time to load

    return refi_page(data, name)


def _word(data: bytes, name: str) -> bytes:
    from core.interchange.foreign.word import word_notes  # noqa: PLC0415 - likewise

    return page_of(word_notes(data, name))


def _odt(data: bytes, name: str) -> bytes:
    from core.interchange.foreign.odt import odt_notes  # noqa: PLC0415 - likewise

    return page_of(odt_notes(data, name))


def _zotero(data: bytes, name: str) -> bytes:
    from core.interchange.foreign.zotero import zotero_notes  # noqa: PLC0415 - seldom needed

    return page_of(zotero_notes(data, name))


def _koreader(data: bytes, name: str) -> bytes:
    from core.interchange.foreign.koreader import koreader_notes  # noqa: PLC0415 - seldom needed

    return page_of(koreader_notes(data, name))


READERS: Mapping[str, Reader] = {
    **{".qdpx": _refi, ".docx": _word, ".docm": _word, ".odt": _odt},
    **dict.fromkeys((".rdf", ".html", ".htm"), _zotero),
    ".lua": _koreader,
}
"""What reads files of these endings; others tell by how they begin what they are."""
ENDINGS = (*READERS, ".txt", ".md", ".calibre_annotation_collection")
CODEBOOK = ".qdc"
NO_NOTES = (
    "{name} is a codebook: it names tags and holds no notes. Choose the project (.qdpx) that it is from."
)
_OWN = (".jsonld", ".jsonl")
"""Web annotations, which are checked where they come in."""


def is_hostile(name: str) -> bool:
    """Whether a file of that name can harm its reader, and is to be read in a process of its own."""
    return PurePath(name).suffix.lower() not in _OWN


def as_web_annotations(name: str, data: bytes) -> bytes:
    """The notes of a file as a page of web annotations; what is such, or nothing known, is given back.

    Problem for a file that can hold none.
    """
    if PurePath(name).suffix.lower() == CODEBOOK:
        raise Problem(NO_NOTES, name=name)
    if reader := READERS.get(PurePath(name).suffix.lower()):
        return reader(data, name)
    if data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (SQUARE, CURLY):
        from core.interchange.foreign.json_notes import json_notes  # noqa: PLC0415 - seldom needed

        notes = json_notes(data, name)
        return page_of(notes) if notes else data
    from core.interchange.foreign.koreader_markdown import (  # noqa: PLC0415 - seldom needed
        is_koreader_markdown,
        koreader_markdown,
    )

    if is_koreader_markdown(data):
        return page_of(koreader_markdown(data, name))
    from core.interchange.foreign.clippings import clippings, is_clippings  # noqa: PLC0415 - seldom needed

    return page_of(clippings(data, name)) if is_clippings(data) else data
